/** How badly and how well a skill is wanted: the words of a clause, what they govern, and what they do not. */
import { describe, expect, test } from 'vitest';
import { extract } from '@/utils/extract/extract';
import type { Level, Proficiency } from '@/utils/extract/reading';
import { demandsBy, taxonomyOf } from './read';

const taxonomy = taxonomyOf(`aws  AWS  cloud
azure  Azure  cloud
docker  Docker  tool
go  ?Go  language  =Golang
helm  Helm  tool
java  Java  language
jenkins  Jenkins  tool
kafka  Kafka  tool
kubernetes  Kubernetes  platform
python  Python  language
ruby  Ruby  language
rust  Rust  language
scala  Scala  language
sql  SQL  language
terraform  Terraform  tool`);

const demands = (text: string) => demandsBy(extract(text, taxonomy), taxonomy);
const levels = (text: string): Record<string, Level> =>
  Object.fromEntries(Object.entries(demands(text)).map(([name, { level }]) => [name, level]));

describe('what is said not to be needed', () => {
  test.each<[string, Record<string, Level>]>([
    ['Cloud experience (AWS, Azure) is not required', {}],
    ['Java, Go or other programming skills are not needed', {}],
    ["Vous n'aurez ni à coder en Java, ni à administrer Kafka", {}],
    ["Aucune compétence en Kafka n'est attendue", {}],
    ['Jenkins ne fait pas partie du poste', {}],
    ["You don't need a certificate such as AWS or Azure", {}],
    ['No experience in cooking or Kafka is required', {}],
    ["Don't apply if you want to write Java", {}],
    ['This is not for you if you want to code in Kafka', {}],
    // At ease with it, not without it.
    ["You're at home in SQL and not scared of Kafka", { SQL: 'required', Kafka: 'required' }],
    ['Feels at home with Docker', { Docker: 'required' }],
    ['You are not afraid of AWS', { AWS: 'required' }],
    ['You are no stranger to Kubernetes', { Kubernetes: 'required' }],
    ['Not shy of Terraform', { Terraform: 'required' }],
    ['Leave your Java at home', {}],
    // The nearest that is needed stays.
    ['We use Python, Java is not required', { Python: 'mentioned' }],
    ['Neither Java nor Scala, but Python', { Python: 'required' }],
  ])('in %j', (text, expected) => {
    expect(levels(`Requirements\n- ${text}`)).toEqual(expected);
  });
});

describe('whom one works with', () => {
  test.each<[string, Record<string, Level>]>([
    ['Work closely with the Terraform and Kubernetes teams', { Terraform: 'mentioned', Kubernetes: 'mentioned' }],
    ['Collaborate with Java, Go and Scala engineers', { Java: 'mentioned', Go: 'mentioned', Scala: 'mentioned' }],
    ['Zusammenarbeit mit dem Java-Team', { Java: 'mentioned' }],
    ['Collaborer avec les équipes Kafka', { Kafka: 'mentioned' }],
    ['Trabajar con el equipo de Kafka', { Kafka: 'mentioned' }],
    // What one works with is asked for.
    ['Experience working with Kubernetes and Docker', { Kubernetes: 'required', Docker: 'required' }],
    ['Work with our teams in Python and SQL', { Python: 'required', SQL: 'required' }],
    ['Work with engineers using Terraform', { Terraform: 'required' }],
    ['Collaborate with teams; know Kafka', { Kafka: 'required' }],
  ])('in %j', (text, expected) => {
    expect(levels(`You will\n- ${text}`)).toEqual(expected);
  });
});

describe('the words of a clause', () => {
  test.each<[string, Record<string, Level>]>([
    ['Python required; Rust preferred.', { Python: 'required', Rust: 'preferred' }],
    ['Python is a must, Rust is a plus.', { Python: 'required', Rust: 'preferred' }],
    ['AWS preferred, Azure acceptable.', { AWS: 'preferred', Azure: 'preferred' }],
    [
      'Experience with Docker, Kubernetes and Helm is a plus.',
      { Docker: 'preferred', Kubernetes: 'preferred', Helm: 'preferred' },
    ],
    ['Solid SQL, Python a plus.', { SQL: 'required', Python: 'preferred' }],
    ['Ideally you know Kafka.', { Kafka: 'preferred' }],
    ['Bonus: Terraform, Helm', { Terraform: 'preferred', Helm: 'preferred' }],
    ['Nice to have: Rust', { Rust: 'preferred' }],
    ['You write code that is useful to others, in Python and Go.', { Python: 'required', Go: 'required' }],
    ['Python is useful.', { Python: 'preferred' }],
    ['Mails in Python, from the welcome flow to the last', { Python: 'required' }],
    ['Python; tests with Docker are a plus', { Python: 'required', Docker: 'preferred' }],
    ["We're not after a Python guru; Go it is", { Go: 'required' }],
    ['Preferred: Helm; required: Python', { Helm: 'preferred', Python: 'required' }],
    ['Kenntnisse in Rust wären schön', { Rust: 'preferred' }],
    ['You must know SQL, ideally also Scala.', { SQL: 'required', Scala: 'preferred' }],
    ['Strong Python skills (Rust a plus)', { Python: 'required', Rust: 'preferred' }],
    ['Docker (preferred)', { Docker: 'preferred' }],
    ['Python and SQL (Docker preferred)', { Python: 'required', SQL: 'required', Docker: 'preferred' }],
    ['Terraform experience would be great.', { Terraform: 'preferred' }],
    ['Scala is not required but appreciated.', { Scala: 'preferred' }],
    ["Scala isn't required, but would be highly appreciated.", { Scala: 'preferred' }],
    ['Rust, Scala and Ruby (nice to have)', { Rust: 'preferred', Scala: 'preferred', Ruby: 'preferred' }],
    ['Python, but Rust is welcome.', { Python: 'required', Rust: 'preferred' }],
    // The nearest negatives: words that look like cues and govern nothing here.
    ['We offer a bonus. You write Python.', { Python: 'required' }],
    ['Python, and the ability to help your team stand firm', { Python: 'required' }],
  ])('in %j', (text, expected) => {
    expect(levels(`Requirements\n- ${text}`)).toEqual(expected);
  });

  test.each<[string, Record<string, Level>]>([
    ['Kenntnisse in Docker sind von Vorteil.', { Docker: 'preferred' }],
    ['Idealerweise kennst du Kafka.', { Kafka: 'preferred' }],
    ['Python ist Voraussetzung, Rust wäre schön.', { Python: 'required', Rust: 'preferred' }],
    ['La connaissance de Docker serait un plus.', { Docker: 'preferred' }],
    ['Python est indispensable, Rust est un atout.', { Python: 'required', Rust: 'preferred' }],
    ['Se valorará experiencia con Docker.', { Docker: 'preferred' }],
    ['Imprescindible Python; deseable Rust.', { Python: 'required', Rust: 'preferred' }],
  ])('in other languages, in %j', (text, expected) => {
    expect(levels(text)).toEqual(expected);
  });
});

describe('what is not wanted', () => {
  test.each([
    'No Java experience required.',
    'No prior experience with Java is required.',
    'Java is not required.',
    'You don’t need Java.',
    'This is not a Java role.',
    'We do not use Java.',
    'We moved off Java years ago.',
    'Java is not part of our stack.',
    'Keine Java-Kenntnisse nötig.',
    'Java ist nicht erforderlich.',
    "Java n'est pas nécessaire.",
    'No hace falta Java.',
  ])('%j asks for no Java', (text) => {
    expect(levels(text)).toEqual({});
  });

  test.each<[string, Record<string, Level>]>([
    ['Not only Java but also Python.', { Java: 'required', Python: 'required' }],
    ['No Java; Python is what we need.', { Python: 'required' }],
    ['Candidates without SQL cannot be considered.', { SQL: 'required' }],
    ['You need Python, not Java or Scala.', { Python: 'required' }],
    ['Ruby is not required, Python is.', { Python: 'required' }],
    ['No degree required: Python is enough.', { Python: 'required' }],
  ])('%j takes back no more than it says', (text, expected) => {
    expect(levels(text)).toEqual(expected);
  });

  test('a heading that lists what is not needed', () => {
    expect(levels("What you need\n- Python\n\nWhat you don't need\n- Java\n- Scala")).toEqual({ Python: 'required' });
  });
});

describe('sections', () => {
  test.each<[string, Level | undefined]>([
    ['Requirements', 'required'],
    ['Preferred qualifications', 'preferred'],
    ['Nice to have', 'preferred'],
    ['Bonus points', 'preferred'],
    ['Responsibilities', 'required'],
    ['Our stack', 'mentioned'],
    ['Benefits', undefined],
    ['Additional information', undefined],
    ['Anforderungen', 'required'],
    ['Profil recherché', 'required'],
    ['Requisitos', 'required'],
    ['Wünschenswert', 'preferred'],
  ])('under “%s” a skill is %s', (heading, level) => {
    expect(levels(`${heading}\n- Python`)['Python']).toBe(level);
  });

  test('“preferred” in the heading outweighs “required” under it', () => {
    expect(levels('Preferred qualifications\n- Terraform required for the platform team')).toEqual({
      Terraform: 'preferred',
    });
  });

  test('what we use, in brackets among what is welcome, is told', () => {
    for (const aside of [
      'we use Kafka',
      'wir nutzen Kafka',
      'we run Kafka here',
      'we currently use Kafka',
      'nous utilisons Kafka',
    ])
      expect(levels(`Nice to have\n- Some AWS (${aside})`), aside).toEqual({ AWS: 'preferred', Kafka: 'mentioned' });
    expect(levels('Nice to have\n- We use Kafka, so that would help')).toEqual({ Kafka: 'preferred' });
  });

  test('people who are welcome too lower nothing', () => {
    for (const welcome of ['gerne auch Quereinsteiger', 'gern auch Berufseinsteiger', 'gerne auch in Teilzeit'])
      expect(levels(`Dein Profil\n- Zwei Jahre Erfahrung mit Kafka, ${welcome}`), welcome).toEqual({
        Kafka: 'required',
      });
    expect(levels('Dein Profil\n- Erfahrung mit Kafka, gerne auch Docker')).toEqual({
      Kafka: 'required',
      Docker: 'preferred',
    });
  });

  test('a later section closes the one before', () => {
    expect(levels('Nice to have\n- Rust\n\nRequirements\n- Python')).toEqual({ Rust: 'preferred', Python: 'required' });
  });

  test('the strongest of several mentions counts', () => {
    expect(levels('Nice to have\n- Docker\n\nRequirements\n- Docker\n\nOur stack\n- Docker')).toEqual({
      Docker: 'required',
    });
  });
});

describe('voices without a heading', () => {
  test.each<[string, Record<string, Level>]>([
    ['You know Python well.', { Python: 'required' }],
    ['We are looking for someone with Python experience.', { Python: 'required' }],
    ['We use Jenkins heavily.', { Jenkins: 'mentioned' }],
    ['Our backend is written in Python and runs on Kubernetes.', { Python: 'mentioned', Kubernetes: 'mentioned' }],
    ['You will move our jobs from Jenkins to Kubernetes.', { Jenkins: 'mentioned', Kubernetes: 'required' }],
    ['You will maintain our Kafka cluster.', { Kafka: 'required' }],
  ])('in %j', (text, expected) => {
    expect(levels(text)).toEqual(expected);
  });
});

describe('how well', () => {
  test.each<[string, Record<string, Proficiency>]>([
    ['Strong proficiency in Python', { Python: 'strong' }],
    ['Expertise in SQL', { SQL: 'expertise' }],
    ['Proficiency with Docker', { Docker: 'proficiency' }],
    ['Hands-on experience with Docker and Helm', { Docker: 'experience', Helm: 'experience' }],
    ['Knowledge of Kafka', { Kafka: 'knowledge' }],
    ['Understanding of Kubernetes', { Kubernetes: 'understanding' }],
    ['Familiarity with Terraform', { Terraform: 'familiarity' }],
    ['Python', { Python: 'unstated' }],
    [
      'Strong Python, some experience with Rust, knowledge of SQL',
      { Python: 'strong', Rust: 'familiarity', SQL: 'knowledge' },
    ],
    ['Fundierte Kenntnisse in Python, Grundkenntnisse in SQL', { Python: 'strong', SQL: 'familiarity' }],
    ['Bonne maîtrise de Python et notions de Docker', { Python: 'strong', Docker: 'familiarity' }],
    ['Sólidos conocimientos de Python', { Python: 'strong' }],
  ])('%j', (text, expected) => {
    const said = Object.entries(demands(`Requirements\n- ${text}`)).map(([name, { proficiency }]) => [
      name,
      proficiency,
    ]);
    expect(Object.fromEntries(said)).toEqual(expected);
  });

  test('the best of several mentions counts', () => {
    expect(demands('Requirements\n- Knowledge of SQL\n- Expertise in SQL')['SQL']?.proficiency).toBe('expertise');
  });
});

describe('evidence', () => {
  test('level, years and proficiency carry the words that say so', () => {
    const text = 'We need 5+ years of solid Python experience. Rust would be a plus.';
    const { Python, Rust } = demands(text);
    const quote = (span: { start: number; end: number } | null | undefined) => span && text.slice(span.start, span.end);
    expect(quote(Rust?.levelSpan)).toBe('would be a plus'.slice(9));
    expect(quote(Python?.proficiencySpan)).toBe('solid');
    expect(quote(Python?.yearsSpan)).toMatch(/^5\+? years/);
  });

  test('a level that is the default of its place carries its heading, and nothing where there is none', () => {
    const text = 'Requirements\n- Python';
    const span = demands(text)['Python']?.levelSpan;
    expect(span && text.slice(span.start, span.end)).toBe('Requirements');
    expect(demands('You know Python.')['Python']?.levelSpan).toBeNull();
  });
});

test('a heading that says "not required, but" welcomes what stands below it', () => {
  expect(levels('Not required, but you’ll get up to speed faster with\n- Rust\n- Scala')).toEqual({
    Rust: 'preferred',
    Scala: 'preferred',
  });
});

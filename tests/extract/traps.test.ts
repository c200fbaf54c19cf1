/** Lines on which other programs that read postings failed, by the reports of their users; each with what a careful reader sees. */
import { describe, expect, test } from 'vitest';
import { extract } from '@/utils/extract/extract';
import type { Level } from '@/utils/extract/reading';
import { demandsBy, shippedTaxonomy, skillsIn } from './read';

const taxonomy = shippedTaxonomy();
const read = (text: string) => extract(text, taxonomy);
const levels = (text: string): Record<string, Level> =>
  Object.fromEntries(Object.entries(demandsBy(read(text), taxonomy)).map(([name, { level }]) => [name, level]));

describe('words that are names of tools elsewhere', () => {
  test.each([
    ['Must be able to react to changes in schedules.', ['React']],
    ['Support our go-to-market strategy.', ['Go']],
    ["You'll go through interviews with the whole team.", ['Go']],
    ['Go-live support for new customers.', ['Go']],
    ['Work with the rest of the team.', ['REST']],
    ['Vitamin C is handed out at reception.', ['C']],
    ['Our net income grew and your net salary will too.', ['.NET']],
    ['You join our R&D department.', ['R', 'D']],
    ['Experience with HIPAA. Able to pick up the slack when others are away.', ['Slack']],
    ['Choose the right insurance: chai, jest and a mocha are on us.', ['Jest', 'Mocha', 'Chai']],
    ['Make a difference, bash old habits and hear the echo of your work.', ['Make', 'GNU Make', 'Bash', 'Echo']],
    ['Drink gin, have fiber for breakfast and practise tai chi.', ['Gin', 'Fiber', 'Chi']],
    ['See https://jobs.example.com/?includeCompensation=true for pay.', ['Go']],
    ['Visit corvane.com/careers/java-and-beyond to see why.', ['Java']],
    ['More on acme.de/team/python and jobs.acme.co.uk/roles/kafka.', ['Python', 'Apache Kafka']],
    ['Solid understanding of object-oriented programming and design patterns.', ['SOLID']],
    ['Solid knowledge of TDD, DRY and clean code.', ['SOLID']],
    ['Requirements\n- Solid working experience with design patterns and DDD', ['SOLID']],
    ['Spedition Hartwig KG, Osnabrück', ['freight forwarding']],
    ['The talent acquisition team will read your application.', ['recruitment']],
    ['Our recruitment team looks at every letter.', ['recruitment']],
    ['Last year’s champion still swears by the Scala nightclub.', ['Scala']],
    ['Slack, an office dog, greets all who come in.', ['Slack']],
    ['Ask Kafka, our parrot.', ['Apache Kafka']],
    ['Redis, unser Bürohund, begrüßt alle.', ['Redis']],
    ['After work we go to the Oracle brewery.', ['Oracle Database', 'Oracle']],
    ['You extend Twig, our design system.', ['Twig']],
    ['Everything runs on Flink, our own scheduler.', ['Apache Flink']],
    ['Our iOS team is full.', ['iOS']],
    ['Dashboards? The Power BI team handles those.', ['Power BI']],
    ['Another Java team owns the billing.', ['Java']],
    ['Shift: Days, 3 x 12 | Pay range: $38.50 – $61.20/hr', ['X12', 'human resources']],
    ['B2B 22 000–28 000 PLN net + VAT / month', ['B2B sales', 'natural language processing', 'VAT']],
    ['Developers who want to switch to Cork are welcome.', ['network switches']],
    ['Write documents in compliance with the law.', ['compliance']],
    ['Abstimmung mit Design, Redaktion und Einkauf', ['editing']],
    ['Core hours are 9 am to 5 pm ET.', ['ET', 'Entity Framework']],
  ])('%j holds no %j', (text, names) => {
    expect(skillsIn(text, taxonomy).filter((name) => names.includes(name))).toEqual([]);
  });

  test.each([
    ['OOP, SOLID, design patterns', ['object-oriented programming', 'SOLID', 'design patterns']],
    ['Jira, Monday.com/Asana', ['Jira', 'monday.com', 'Asana']],
    ['Our iOS team is looking for Swift developers.', ['iOS', 'Swift']],
    ['Postgres, our main database', ['PostgreSQL']],
    ['Experience with EDI, X12 and HL7', ['EDI', 'X12', 'HL7']],
    ['RESTful API', ['REST']],
    ['Frameworks Gin, Echo, Fiber, Chi', ['Gin', 'Echo', 'Fiber', 'Chi']],
    ['Chai, Jest, Mocha', ['Chai', 'Jest', 'Mocha']],
    ['python,c,java', ['Python', 'C', 'Java']],
    [
      'You will use k8s, JS, Postgres, GH Actions, Golang and ROR.',
      ['Kubernetes', 'JavaScript', 'PostgreSQL', 'GitHub Actions', 'Go', 'Ruby on Rails'],
    ],
  ])('%j holds exactly %j', (text, names) => {
    expect(skillsIn(text, taxonomy)).toEqual(names);
  });

  test('Make and Bash in a list of tools', () => {
    expect(skillsIn('Tools: Make / Bash', taxonomy)).toHaveLength(2);
  });

  test('a footnote digit belongs to no word and makes no skill', () => {
    const text = 'Data Structures and Algorithms: Strong understanding and practical application5';
    expect(skillsIn(text, taxonomy)).toEqual(['data structures', 'algorithms']);
  });
});

describe('levels', () => {
  test('languages that are secondary are welcome, the one they are secondary to is asked for', () => {
    expect(levels('Requirements\n- Go, Rust or Ruby (secondary to Python)')).toEqual({
      Go: 'preferred',
      Rust: 'preferred',
      Ruby: 'preferred',
      Python: 'required',
    });
  });

  test.each<[string, Record<string, Level>]>([
    [
      'Experience with Spring Boot framework for Java applications and Java, JavaScript would be nice to have.',
      { 'Spring Boot': 'preferred', Java: 'preferred', JavaScript: 'preferred' },
    ],
    ['Requirements:\n- Requires an active CISSP; PMP preferred.', { CISSP: 'required', PMP: 'preferred' }],
    [
      'Requirements\n- Python\n\nBonus points:\n- Rust\n- Scala',
      { Python: 'required', Rust: 'preferred', Scala: 'preferred' },
    ],
    ['Bonus points:\nRust\nScala', { Rust: 'preferred', Scala: 'preferred' }],
    [
      "Scala coding skills are a nice extra: they aren't required but will be highly appreciated.",
      { Scala: 'preferred', programming: 'preferred' },
    ],
    [
      "Scala coding skills aren't required but will be highly appreciated.",
      { Scala: 'preferred', programming: 'preferred' },
    ],
    ['No prior experience with Rust is required.', {}],
    ['✅ Common Skills\n- Docker', { Docker: 'required' }],
    ['âœ… Common Skills\n- Docker', { Docker: 'required' }],
  ])('%j asks for %j', (text, expected) => {
    expect(levels(text)).toEqual(expected);
  });

  test.each(['What we’re looking for', "What we're looking for", 'Who you are', 'You may be a good fit'])(
    '“%s” opens requirements, benefits close them',
    (heading) => {
      expect(levels(`${heading}\n- Python\n\nBenefits\n- Slack channel for dog owners and Udemy courses`)).toEqual({
        Python: 'required',
      });
    },
  );

  test('a skill that is required in one place and welcome in another is reported', () => {
    const text =
      'Responsibilities:\n- Design systems using Python and Java\n\nTechnical Skills:\n- Java, JavaScript would be nice to have.';
    expect(levels(text)).toMatchObject({ Java: 'required', JavaScript: 'preferred' });
    expect(read(text).contradictions).toMatchObject([{ kind: 'level', skill: 'java' }]);
  });
});

describe('alternatives', () => {
  test('FAST among frameworks of Python is FastAPI', () => {
    const text = 'Strong proficiency with at least one web framework (Django, Flask, FAST)';
    const { demands, oneOf } = read(text);
    expect(oneOf.map((group) => group.map((i) => demands[i]!.skill))).toEqual([['django', 'flask', 'fastapi']]);
  });

  test.each(['We work FAST and in small steps.', 'Requirements\n- FAST learner', 'Be FAST, be bold.'])(
    'in %j it is nothing',
    (text) => {
      expect(skillsIn(text, taxonomy)).not.toContain('FastAPI');
    },
  );
});

describe('years', () => {
  test.each<[string, readonly (readonly [number | null, number | null])[]]>([
    ['Requirements:\n- at least five (5) years of experience', [[5, null]]],
    ['For more than 50 years, NISC has developed software.', []],
    [
      'Years of Experience: 4-6 years\n\nQualifications:\n- 5+ years of professional software development experience.',
      [
        [4, 6],
        [5, null],
      ],
    ],
  ])('%j asks for %j overall', (text, expected) => {
    expect(read(text).facts.experience.map(({ min, max }) => [min, max])).toEqual(expected);
  });

  test('two demands of experience that differ are both kept and reported', () => {
    const text =
      'Years of Experience: 4-6 years\n\nQualifications:\n- 5+ years of professional software development experience.';
    expect(read(text).contradictions).toMatchObject([{ kind: 'experience' }]);
  });

  test('years overall and years of a part are told apart', () => {
    const text =
      'Requirements:\n- 8–10+ years of product management experience, with at least 2 years owning AI/ML products';
    const reading = read(text);
    expect(reading.facts.experience[0]?.min).toBe(8);
    const { 'machine learning': ml } = demandsBy(reading, taxonomy);
    expect(ml?.years).toBe(2);
  });
});

describe('facts', () => {
  test.each([
    ["Requirements:\n- Bachelor's required, PhD preferred.", 'bachelor', 'required'],
    ['Requirements:\n- Bachelor’s degree required; Master’s preferred', 'bachelor', 'required'],
  ])('%j asks for a %s, %s', (text, degree, level) => {
    expect(read(text).facts.education[0]).toMatchObject({ degree, level });
  });

  test.each([
    ['No German needed.', []],
    ['German is a plus.', [['German', null, 'preferred']]],
    ['Deutsch C1', [['German', 'C1', 'required']]],
    ['Experience with programming languages such as Python', []],
  ])('%j asks for the languages %j', (text, expected) => {
    const { languages } = read(`Requirements\n- ${text}`).facts;
    expect(languages.map(({ name, proficiency, level }) => [name, proficiency, level])).toEqual(expected);
  });

  test.each([
    ['Visa sponsorship is available.', 'sponsorship'],
    ['Sponsorship is available.', 'sponsorship'],
    ['We do not provide visa sponsorship.', 'no-sponsorship'],
    ['We are unable to consider candidates who require visa sponsorship.', 'no-sponsorship'],
    ['You will work with Visa and Mastercard on new payment products.', undefined],
  ])('%j: visa %s', (text, visa) => {
    expect(read(text).facts.visa?.visa).toBe(visa);
  });

  test.each([
    ['Work from anywhere for up to a month. You are in person 3 days a week.', 'hybrid'],
    ['Work from anywhere for up to a month per year.', undefined],
    ['Berlin, Germany', undefined],
    ['Our office is in the centre of Vienna.', undefined],
  ])('%j: work mode %s', (text, mode) => {
    expect(read(text).facts.workMode[0]?.mode).toBe(mode);
  });

  test.each([
    ['We offer a 401(k) with 4% match.', null],
    ['A $1,000 stipend for your home office.', null],
    ['$21–$25 per hour', { min: 21, max: 25, currency: 'USD', period: 'hour' }],
  ])('%j: salary %j', (text, salary) => {
    const said = read(text).facts.salary;
    if (salary === null) expect(said).toBeNull();
    else expect(said).toMatchObject(salary);
  });

  test.each([
    'Acme sells to companies like Oracle and Snowflake.',
    'About us\nSnowflake is hiring. At Snowflake we build the data cloud.',
    'Our customers include Visa, Oracle and SAP.',
  ])('no demand for employers and customers in %j', (text) => {
    expect(read(text).demands.filter(({ level }) => level !== 'mentioned')).toEqual([]);
  });
});

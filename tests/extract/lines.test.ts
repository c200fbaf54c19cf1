/** How a text is cut into lines and what section each stands in. */
import { describe, expect, it, test } from 'vitest';
import type { SectionKind } from '@/utils/extract/line';
import { readLines } from '@/utils/extract/lines';

const words = (text: string): string[] => readLines(text).map((line) => text.slice(line.start, line.end));
const kinds = (text: string): string[] =>
  readLines(text)
    .filter((line) => !line.heading)
    .map((line) => `${line.section.kind}: ${text.slice(line.start, line.end)}`);

describe('bullets, numbers and blanks are no part of a line', () => {
  test.each([
    ['• Python', 'Python'],
    ['- Python', 'Python'],
    ['-MongoDB', 'MongoDB'],
    ['  *  Python  ', 'Python'],
    ['– Python', 'Python'],
    ['· Python', 'Python'],
    ['✓ Python', 'Python'],
    ['✅ Desarrollar microservicios', 'Desarrollar microservicios'],
    ['🔹 Docker', 'Docker'],
    ['🏳️‍🌈 Vielfalt leben wir', 'Vielfalt leben wir'],
    ['o Experience with Git', 'Experience with Git'],
    ['1. Prepare journal entries', 'Prepare journal entries'],
    ['12) Prepare journal entries', 'Prepare journal entries'],
    ['a) Prepare journal entries', 'Prepare journal entries'],
    ['\uf0b7 Prepare journal entries', 'Prepare journal entries'],
    ['â€¢ Prepare journal entries', 'Prepare journal entries'],
    ['-\nDesign services', 'Design services'],
    ['\ufeffPython', 'Python'],
    // nearest negatives
    ['5+ years of Python', '5+ years of Python'],
    ['-5 °C in the cold store', '-5 °C in the cold store'],
    ['3.5 years of Python', '3.5 years of Python'],
    ['.NET developer', '.NET developer'],
    ['C# developer', 'C# developer'],
    ['#LI-Remote', '#LI-Remote'],
  ])('%j', (text, expected) => {
    expect(words(text)).toEqual([expected]);
  });

  it('marks them as bullets', () => {
    expect(readLines('- one\n2. two\nthree').map((line) => line.bullet)).toEqual([true, true, false]);
    expect(readLines('-\none\ntwo').map((line) => line.bullet)).toEqual([true, false]);
  });
});

describe('lines that a page glued together are parted', () => {
  test.each<[string, string[]]>([
    [
      'What you’ll do:Write, test and document quality codeEnhance and build microservicesOwn components of the platform',
      [
        'What you’ll do',
        'Write, test and document quality code',
        'Enhance and build microservices',
        'Own components of the platform',
      ],
    ],
    [
      'Experience with Django and/or FlaskExperience building pipelines, automated testsStrong knowledge of SQLBS degree in Mathematics',
      [
        'Experience with Django and/or Flask',
        'Experience building pipelines, automated tests',
        'Strong knowledge of SQL',
        'BS degree in Mathematics',
      ],
    ],
    [
      'Key ResponsibilitiesDesigns tools.Works with others to test codeDevelops interfaces.',
      ['Key Responsibilities', 'Designs tools.', 'Works with others to test code', 'Develops interfaces.'],
    ],
    [
      'About our offer· Group insurance program· Personal days',
      ['About our offer', 'Group insurance program', 'Personal days'],
    ],
    ['Skills you bring • Python • Go', ['Skills you bring', 'Python', 'Go']],
    // nearest negatives: names with a capital inside, and middle dots between blanks
    [
      'JavaScript, TypeScript, GitHub, PostgreSQL, iOS, macOS and eCommerce on OpenStack',
      ['JavaScript, TypeScript, GitHub, PostgreSQL, iOS, macOS and eCommerce on OpenStack'],
    ],
    [
      'Austin, TX · Reposted 3 days ago · Over 100 applicants',
      ['Austin, TX · Reposted 3 days ago · Over 100 applicants'],
    ],
    [
      'Experience with Node.js, ASP.Net and System.Text.Json in production',
      ['Experience with Node.js, ASP.Net and System.Text.Json in production'],
    ],
  ])('%j', (text, expected) => {
    expect(words(text)).toEqual(expected);
  });
});

describe('headings open sections', () => {
  test.each<[SectionKind, string[]]>([
    [
      'required',
      [
        'Requirements',
        'REQUIREMENTS',
        '## Requirements',
        '**Requirements:**',
        '4. Qualifications:',
        '📋 Minimum qualifications',
        'What you need',
        'What we’re looking for',
        'Who you are',
        'You might be a great fit if you:',
        'Requirements for this role',
        'Dein Profil',
        'Das bringst du mit',
        'Was Sie mitbringen:',
        'Profil recherché',
        'Ce que vous apportez',
        '¿Qué buscamos?',
        'Requisitos mínimos',
      ],
    ],
    [
      'preferred',
      [
        'Nice to have',
        'Nice-to-haves:',
        'Preferred Qualifications',
        'Preferred requirements',
        'Bonus points if you have:',
        'It’s a plus if you have',
        'Would be lovely',
        'Von Vorteil',
        'Schön, wenn du hast',
        'Les petits plus',
        'Se valorará',
        'Desirable criteria',
      ],
    ],
    [
      'duties',
      [
        'Responsibilities',
        'Key Responsibilities:',
        'Some of your key responsibilities will be:',
        'What you’ll do',
        'In this role you’ll',
        'As a Senior Developer, you will:',
        'A day in the life',
        'Deine Aufgaben',
        'Das erwartet dich',
        'Vos missions',
        'Lo que harás',
      ],
    ],
    [
      'benefits',
      [
        'Benefits',
        'What we offer',
        'What’s in it for you?',
        'Why join us',
        'Das bieten wir',
        'Ce que nous proposons',
        '¿Qué ofrecemos?',
      ],
    ],
    ['company', ['About us', 'About Meridian Bank', 'Our values', 'Über uns', 'Qui sommes-nous ?', '¿Quiénes somos?']],
    ['apply', ['How to apply', 'Hiring process', 'So bewirbst du dich', 'Proceso de selección']],
    ['legal', ['Equal opportunity', 'Background checks', 'Datenschutz']],
    ['stack', ['Our stack', 'Tech stack:', 'Unser Tech-Stack', 'Stack technique']],
    ['soft', ['Soft skills', '3. Soft Skills', 'Savoir-être']],
    [
      'niche',
      ['Uncommon/Niche Skills', 'ðŸ§\u00a0 Uncommon / Niche Skills (less frequently mentioned):', 'Emerging trends'],
    ],
    ['unwanted', ['What you don’t need', 'No pedimos', 'Das brauchst du nicht']],
    ['skills', ['Key skills', 'âœ… Common Skills (frequently mentioned):', 'Technical Skills:', 'Tools']],
    ['education', ['Education', 'Education requirements', 'Formation']],
    ['role', ['About the role', 'Job description', 'Stellenbeschreibung', 'Descriptif du poste']],
  ])('%s', (kind, headings) => {
    for (const heading of headings) expect(kinds(`${heading}\n\nRust`), heading).toEqual([`${kind}: Rust`]);
  });

  it('a short line above bullets is a heading, though a blank line stands between', () => {
    for (const [heading, kind] of [
      ['You', 'required'],
      ['Your work with us', 'duties'],
      ['Even better', 'preferred'],
      ['In your first weeks you will', 'duties'],
    ] as const)
      expect(
        kinds(`Our stack\n- SQL\n\nSome words in between, as a paragraph has them.\n\n${heading}\n\n- Rust`).at(-1),
        heading,
      ).toBe(`${kind}: Rust`);
  });

  it('a wish behind demands says what is welcome besides', () => {
    for (const wish of [
      "What we'd like to see",
      'What we would love to see:',
      "What we'd also love to see",
      "We'd love to see",
    ]) {
      expect(kinds(`${wish}\n- Rust`), wish).toEqual(['required: Rust']);
      expect(kinds(`What we require\n- SQL\n${wish}\n- Rust`).at(-1), wish).toBe('preferred: Rust');
    }
    expect(kinds('Nice to have\n- SQL\nWhat we look for\n- Rust').at(-1)).toBe('required: Rust');
  });

  it('a sentence that bullets end is a heading, however long', () => {
    for (const [lead, kind] of [
      ['It would be great, but not a must, if you have', 'preferred'],
      ['It is a real plus for the whole team if you', 'preferred'],
      ['In this role, and in the first year already, you will', 'duties'],
      ['Wir freuen uns ganz besonders, wenn Sie', 'preferred'],
      ['We picture a colleague, or two of them, who has', 'required'],
      ['We imagine that you', 'required'],
    ] as const) {
      expect(kinds(`${lead}\n- Rust\n- Go`), lead).toEqual([`${kind}: Rust`, `${kind}: Go`]);
    }
  });

  it('does not take sentences and items for headings', () => {
    for (const line of [
      'You bring requirements to life.',
      'Experience with benefits administration',
      'About 40 people work here, most of them from home.',
      'We offer a salary and a desk.',
      'Responsible for the responsibilities of others, and happy about it.',
    ]) {
      expect(kinds(`${line}\n\nRust`).at(-1), line).toBe('unknown: Rust');
    }
    expect(kinds('Requirements\n- Experience\n- Communication\n- Go')).toEqual([
      'required: Experience',
      'required: Communication',
      'required: Go',
    ]);
  });

  it('an inline heading speaks of its own line in a list, and goes on outside one', () => {
    expect(kinds('Requirements\n- SQL\n- Nice to have: Rust\n- Go')).toEqual([
      'required: SQL',
      'preferred: Rust',
      'required: Go',
    ]);
    expect(kinds('Requirements: SQL\n- Go')).toEqual(['required: SQL', 'required: Go']);
    expect(kinds('Key skills – Python, SQL')).toEqual(['skills: Python, SQL']);
    expect(kinds('Nice to have\n- Experience: two years of Go')).toEqual(['preferred: Experience: two years of Go']);
    expect(kinds('Version Control: Proficiency with Git')).toEqual(['unknown: Version Control: Proficiency with Git']);
  });

  it('only the first list after a heading belongs to it', () => {
    const text =
      'Requirements\n- SQL\n- Go\n\nWe value a culture of sharing, so every team shows its work to all the others once a month.';
    expect(kinds(text).at(-1)).toMatch(/^unknown: We value/);
  });

  it('a sub-heading goes on with what its section is about', () => {
    expect(kinds('Common Skills:\n\nDevOps & Tools:\n\nDocker')).toEqual(['skills: Docker']);
    expect(kinds('Requirements\n- SQL\nOur snacks:\n- Cake')).toEqual(['required: SQL', 'unknown: Cake']);
  });

  it('statements that every employer repeats are legal, wherever they stand', () => {
    expect(
      kinds(
        'Requirements\n\nAcme is an equal opportunity employer and considers everyone without regard to race or age.',
      )[0],
    ).toMatch(/^legal/);
  });
});

describe('hostile texts', () => {
  test.each([
    ['empty', ''],
    ['blanks', ' \n\t\r\n \u00a0'],
    ['dots', '.'.repeat(100_000)],
    ['bullets', '•'.repeat(100_000)],
    ['one word', 'a'.repeat(100_000)],
    ['camels', 'aaaB'.repeat(25_000)],
    ['colons', ':'.repeat(100_000)],
    ['control characters', '\u0000\u0007\u001b'.repeat(30_000)],
    ['half a surrogate', '\ud83d\n\ude00 Python'],
    ['headings', 'Requirements:\n'.repeat(7_000)],
    ['emoji', '🙌'.repeat(50_000)],
    ['stars', '**'.repeat(50_000)],
  ])('%s', (_name, text) => {
    let last = 0;
    for (const line of readLines(text)) {
      expect(line.start).toBeGreaterThanOrEqual(last);
      expect(line.end).toBeGreaterThan(line.start);
      last = line.end;
    }
    expect(last).toBeLessThanOrEqual(text.length);
  });
});

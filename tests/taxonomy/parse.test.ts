import { expect, test } from 'vitest';
import { readTaxonomyFiles } from '@/utils/taxonomy/files';
import { formatSkill, parseForms, parseSkills } from '@/utils/taxonomy/parse';

test('a line gives a skill with all its fields', () => {
  const [entry] = parseSkills(
    'phoenix  ?Phoenix  framework  =Phoenix LiveView|!PHX  >elixir  ~rails  +liveview  -arizona|az  @2014',
    'f',
  );
  expect(entry?.skill).toEqual({
    id: 'phoenix',
    name: 'Phoenix',
    category: 'framework',
    forms: [
      { text: 'Phoenix', evidence: 'weak' },
      { text: 'Phoenix LiveView', evidence: 'free' },
      { text: 'PHX', evidence: 'exact' },
    ],
    implies: ['elixir'],
    related: ['rails'],
    context: ['liveview'],
    counterContext: ['arizona', 'az'],
    since: 2014,
  });
});

test.each([
  ['Cpp  C++  language', 'f:1: “Cpp” is no id'],
  ['cpp  C++  tongue', 'f:1: “tongue” is no category'],
  ['cpp C++ language', 'f:1: “cpp C++ language” is no id'],
  ['cpp  C++  language  CPP', 'f:1: “CPP” begins with none of the signs'],
  ['cpp  C++  language  =a  =b', 'f:1: two fields begin with ='],
  ['# comment\n\ncpp  C++  language  @85', 'f:3: “85” is no year'],
])('%j is refused with its place', (text, message) => {
  expect(() => parseSkills(text, 'f')).toThrow(message);
});

test('a forms file needs an id and forms', () => {
  expect(parseForms('sql  =SQL-Kenntnisse|!SQL', 'de')).toMatchObject([
    {
      id: 'sql',
      forms: [
        { text: 'SQL-Kenntnisse', evidence: 'free' },
        { text: 'SQL', evidence: 'exact' },
      ],
    },
  ]);
  expect(() => parseForms('sql  SQL', 'de')).toThrow('de:1');
});

test('formatting what was parsed gives every file back', () => {
  for (const [name, text] of readTaxonomyFiles().skills) {
    const lines = text.split('\n').filter((line) => line !== '' && !line.startsWith('#'));
    expect(parseSkills(text, name).map(({ skill }) => formatSkill(skill))).toEqual(lines);
    expect(
      [...lines].sort((a, b) => (a.split('  ')[0]! < b.split('  ')[0]! ? -1 : 1)),
      `${name}: npm run taxonomy -- format sorts it`,
    ).toEqual(lines);
  }
});

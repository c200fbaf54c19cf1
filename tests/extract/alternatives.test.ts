/** Groups of which one member is enough, and the lists of which all members are asked. */
import { describe, expect, test } from 'vitest';
import { extract } from '@/utils/extract/extract';
import { taxonomyOf } from './read';

const taxonomy = taxonomyOf(`angular  Angular  framework
aws  AWS  cloud
azure  Azure  cloud
django  Django  framework
fastapi  FastAPI  framework  =??FAST
flask  Flask  framework
gcp  GCP  cloud
java  Java  language
kotlin  Kotlin  language
mysql  MySQL  database
postgresql  PostgreSQL  database
python  Python  language
react  !React  library
rust  Rust  language
sql  SQL  language
vue  Vue  framework`);

const groups = (text: string): string[][] => {
  const { demands, oneOf } = extract(text, taxonomy);
  return oneOf.map((group) => group.map((i) => taxonomy.byId.get(demands[i]?.skill ?? '')?.name ?? ''));
};

describe('one is enough', () => {
  test.each([
    ['AWS, GCP or Azure', [['AWS', 'GCP', 'Azure']]],
    ['Java or Kotlin', [['Java', 'Kotlin']]],
    ['Java or Kotlin, SQL preferred', [['Java', 'Kotlin']]],
    ['Java or Kotlin, Python or Rust', [['Java', 'Kotlin', 'Python', 'Rust']]],
    ['either Java or Kotlin', [['Java', 'Kotlin']]],
    ['at least one of Django, Flask, FastAPI', [['Django', 'Flask', 'FastAPI']]],
    ['Python and at least one web framework (Django, Flask)', [['Django', 'Flask']]],
    ['Strong proficiency with at least one web framework (Django, Flask, FAST)', [['Django', 'Flask', 'FastAPI']]],
    ['A front-end framework such as React, Vue, Angular', [['React', 'Vue', 'Angular']]],
    ['A cloud (e.g., AWS, Azure)', [['AWS', 'Azure']]],
    ['Python and a database (PostgreSQL or MySQL)', [['PostgreSQL', 'MySQL']]],
    ['One or more of AWS, GCP, Azure', [['AWS', 'GCP', 'Azure']]],
    ['Java oder Kotlin', [['Java', 'Kotlin']]],
    ['mindestens eine Cloud (AWS, Azure)', [['AWS', 'Azure']]],
    ['Java ou Kotlin', [['Java', 'Kotlin']]],
    ['Java o Kotlin', [['Java', 'Kotlin']]],
    [
      'Java or Kotlin; PostgreSQL or MySQL',
      [
        ['Java', 'Kotlin'],
        ['PostgreSQL', 'MySQL'],
      ],
    ],
  ])('in %j', (text, expected) => {
    expect(groups(`Requirements\n- ${text}`)).toEqual(expected);
  });
});

describe('all are asked', () => {
  test.each([
    'Python and SQL',
    'Python, SQL, Rust',
    'Java/Kotlin',
    'Python & SQL',
    'Python, SQL and Rust',
    'Python. Or ask us about Rust.',
    'Python or similar',
    'AWS (or willingness to learn) and Python',
  ])('in %j', (text) => {
    expect(groups(`Requirements\n- ${text}`)).toEqual([]);
  });

  test('a skill that is asked for by itself elsewhere is in no group', () => {
    expect(groups('Requirements\n- Java or Kotlin\n- Java')).toEqual([]);
  });

  test('an alternative that is only mentioned elsewhere stays one', () => {
    expect(groups('Requirements\n- Java or Kotlin\n\nOur stack\n- Java')).toEqual([['Java', 'Kotlin']]);
  });
});

/** What a user teaches, how far it reaches, and that undoing it leaves nothing behind. */
import { describe, expect, test } from 'vitest';
import { NO_CORRECTIONS, type Corrections } from '@/utils/extract/corrections';
import { extract } from '@/utils/extract/extract';
import { skillsIn, taxonomyOf } from './read';

const taxonomy = taxonomyOf(`docker  Docker  tool
go  ?Go  language  =Golang
postgresql  PostgreSQL  database
python  Python  language
sage  !Sage  tool
teamwork  teamwork  soft`);

const teach = (corrections: Partial<Corrections>): Corrections => ({ ...NO_CORRECTIONS, ...corrections });

describe('“not a skill here”', () => {
  const sage = teach({ notSkills: [{ form: 'Sage', context: ['gardener', 'herbs'] }] });

  test.each([
    ['Our gardener grows mint and Sage.', []],
    ['Herbs: mint, Sage and thyme', []],
    ['Accounting with Sage', ['Sage']],
    ['Sage and Docker', ['Sage', 'Docker']],
    // Words are whole words: “herbsman” is not “herbs”.
    ['The Herbsman company keeps its books in Sage.', ['Sage']],
  ])('in %j leaves %j', (text, expected) => {
    expect(skillsIn(text, taxonomy, sage)).toEqual(expected);
  });

  test('without words around it holds everywhere, in any case of the form', () => {
    const never = teach({ notSkills: [{ form: 'docker', context: [] }] });
    expect(skillsIn('Docker, docker and Python', taxonomy, never)).toEqual(['Python']);
  });

  test('says nothing of other ways to write the skill', () => {
    const noGo = teach({ notSkills: [{ form: 'Go', context: [] }] });
    expect(skillsIn('Go, Golang and Python', taxonomy, noGo)).toEqual(['Go', 'Python']);
  });

  test('holds for personal qualities too', () => {
    const text = 'Requirements\n- Teamwork';
    expect(extract(text, taxonomy).softSkills).toHaveLength(1);
    expect(extract(text, taxonomy, teach({ notSkills: [{ form: 'Teamwork', context: [] }] })).softSkills).toEqual([]);
  });
});

describe('“same as”', () => {
  const pets = teach({ sameAs: [{ form: 'PeeGee', skill: 'postgresql' }] });

  test('a wording means the skill', () => {
    expect(skillsIn('Databases: PeeGee', taxonomy)).toEqual([]);
    expect(skillsIn('Databases: PeeGee', taxonomy, pets)).toEqual(['PostgreSQL']);
  });

  test('a name of one skill that means another is no name of the first any more, in any case', () => {
    const other = teach({ sameAs: [{ form: 'python', skill: 'docker' }] });
    expect(skillsIn('Python 3 and Docker', taxonomy, other)).toEqual(['Docker']);
    expect(skillsIn('CPython or Python', taxonomy, NO_CORRECTIONS)).toEqual(['Python']);
  });

  test('it is one skill with its other names', () => {
    expect(extract('PeeGee, also known as PostgreSQL', taxonomy, pets).demands).toMatchObject([
      {
        skill: 'postgresql',
        mentions: [
          { start: 0, end: 6 },
          { start: 22, end: 32 },
        ],
      },
    ]);
  });

  test.each([
    ['a skill that is gone', { form: 'Foo', skill: 'gone' }],
    ['a wording without a word', { form: '★', skill: 'python' }],
    ['an empty wording', { form: '', skill: 'python' }],
  ])('%s changes nothing', (_, same) => {
    expect(skillsIn('Foo ★ Python', taxonomy, teach({ sameAs: [same] }))).toEqual(['Python']);
  });
});

describe('“always optional”', () => {
  const optional = teach({ alwaysOptional: ['python'] });

  test.each([
    ['Requirements\n- Python', 'preferred'],
    ['Nice to have\n- Python', 'preferred'],
    ['Our stack\n- Python', 'mentioned'],
  ])('%j gives %s', (text, level) => {
    expect(extract(text, taxonomy, optional).demands[0]?.level).toBe(level);
  });
});

describe('own skills', () => {
  const own = teach({ ownSkills: [{ id: 'own-quux', name: 'Quux', aliases: ['Quux Suite', 'qx'] }] });

  test.each([
    ['Experience with Quux', [[16, 20]]],
    [
      'Quux Suite and qx',
      [
        [0, 10],
        [15, 17],
      ],
    ],
    ['Quuxes everywhere', [[0, 6]]],
    ['quuxotic', []],
  ])('in %j', (text, spans) => {
    const mentions = extract(text, taxonomy, own).demands.flatMap((demand) => demand.mentions);
    expect(mentions.map(({ start, end }) => [start, end])).toEqual(spans);
  });

  test('may have other wordings taught', () => {
    const both = teach({ ...own, sameAs: [{ form: 'kewyooyouex', skill: 'own-quux' }] });
    expect(extract('kewyooyouex', taxonomy, both).demands.map(({ skill }) => skill)).toEqual(['own-quux']);
  });

  test('never replace a skill of the taxonomy', () => {
    const twin = teach({ ownSkills: [{ id: 'python', name: 'Snake', aliases: [] }] });
    expect(skillsIn('Python and Snake', taxonomy, twin)).toEqual(['Python']);
  });

  test('a name without a word is left out', () => {
    expect(
      skillsIn('Python ★', taxonomy, teach({ ownSkills: [{ id: 'own-star', name: '★', aliases: ['', 'Star'] }] })),
    ).toEqual(['Python']);
  });
});

test('what was taught and taken back leaves the reading as it was', () => {
  const text = 'Requirements\n- Python, Docker, Quux and Sage\n- Go';
  const before = JSON.stringify(extract(text, taxonomy));
  const taught = teach({
    notSkills: [{ form: 'Sage', context: [] }],
    sameAs: [{ form: 'Quux', skill: 'docker' }],
    alwaysOptional: ['python'],
    ownSkills: [{ id: 'own-requirements', name: 'Requirements', aliases: [] }],
  });
  expect(JSON.stringify(extract(text, taxonomy, taught))).not.toBe(before);
  expect(JSON.stringify(extract(text, taxonomy, NO_CORRECTIONS))).toBe(before);
  expect(JSON.stringify(extract(text, taxonomy))).toBe(before);
});

/** Texts that are no postings, or meant to break a reader: it answers, says what is truly there, and invents nothing. */
import { describe, expect, it, test } from 'vitest';
import { extract, judgeText, MOST_READ } from '@/utils/extract/extract';
import type { Reading } from '@/utils/extract/reading';
import { hostileTexts } from './hostile';
import { shippedTaxonomy, skillsIn } from './read';

const taxonomy = shippedTaxonomy();
const read = (text: string) => extract(text, taxonomy);

/** All that a reading claims about a posting, without what it says of itself. */
function claims({ demands, softSkills, responsibilities, facts, contradictions, unknown }: Reading): unknown[] {
  return [demands, softSkills, responsibilities, Object.values(facts), contradictions, unknown]
    .flat(3)
    .filter((claim) => claim !== null);
}

describe('nothing there, nothing read', () => {
  test.each([
    ['an empty text', ''],
    ['blanks', ' \t\n\u00a0\u2003 \r\n'],
    ['only emoji', '🚀🔥💯👩‍👩‍👧‍👦🇩🇪'.repeat(500)],
    ['100,000 dots', '.'.repeat(100_000)],
    ['control characters', '\u0000\u0001\u0002\u0007\u001b[31m\u007f'.repeat(200)],
    ['half a surrogate pair', '\ud83d'],
    ['the other half', '\ude80'],
    ['zero-width characters', '\u200b\u200c\u200d\ufeff\u2060'.repeat(200)],
    ['marks without letters', '\u0301\u0308'.repeat(200)],
    ['Chinese prose', '今天天气很好，我们一起去公园散步，孩子们在草地上玩耍。'.repeat(20)],
    ['Arabic prose', 'كان الجو جميلا اليوم وذهبنا جميعا إلى الحديقة للتنزه. '.repeat(20)],
    ['Hebrew prose', 'היום מזג האוויר יפה והלכנו לטייל בפארק. '.repeat(20)],
    ['Thai prose', 'วันนี้อากาศดีมากเราไปเดินเล่นที่สวนสาธารณะ '.repeat(20)],
  ])('%s', (_, text) => {
    expect(claims(read(text))).toEqual([]);
  });

  test('a poem', () => {
    const poem = `The rest is silence, and the spring is near;
I go where rust has made the iron red,
The swift flies home, the ruby dawn is clear,
And all express the words that none has said.

Make haste, my heart, and react not in fear:
The chef of heaven bakes our daily bread,
The spark of love shall never disappear,
No less than stars that crown the dreaming head.`;
    expect(claims(read(poem))).toEqual([]);
  });
});

describe('text that is no posting', () => {
  test('source code names what it is written with and demands no years, pay or degrees', () => {
    const code = `import express from 'express';
const app = express();
app.get('/go', (req, res) => { res.send({ c: 1, r: 2, rest: [...items] }); });
// TODO: make this swift
for (let i = 0; i < 5; i++) { if (a[i] >= 3 && b || c) react(i); }
export default app;`;
    const reading = read(code);
    expect(reading.facts).toMatchObject({
      experience: [],
      education: [],
      languages: [],
      workMode: [],
      salary: null,
      visa: null,
    });
    expect(
      skillsIn(code, taxonomy).filter((name) =>
        ['Go', 'C', 'R', 'React', 'Swift', 'REST', 'Make', 'Express'].includes(name),
      ),
    ).toEqual([]);
    expect(reading.responsibilities).toEqual([]);
  });

  test('a CV gives the skills it names', () => {
    const cv = `Jane Doe
Backend developer, Vienna

Skills
Python, Django, PostgreSQL, Docker

Employment
2019–2024  Acme GmbH: built services in Go and ran Kubernetes clusters.

Education
BSc Computer Science, 2018`;
    expect(skillsIn(cv, taxonomy)).toEqual(
      expect.arrayContaining(['Python', 'Django', 'PostgreSQL', 'Docker', 'Go', 'Kubernetes']),
    );
    const { salary, visa, workMode } = read(cv).facts;
    expect([salary, visa, workMode]).toEqual([null, null, []]);
  });

  test.each([
    ['Chinese', '要求：\n熟悉Java和Python，具有Docker经验。', ['Java', 'Python', 'Docker']],
    ['Japanese', '必須スキル\n・Pythonでの開発経験\n・AWS、Terraform', ['Python', 'Amazon Web Services', 'Terraform']],
    ['Arabic', 'المتطلبات:\nخبرة في Python و Docker', ['Python', 'Docker']],
    ['Hebrew', 'דרישות:\nניסיון עם Python, Kubernetes', ['Python', 'Kubernetes']],
    ['Russian', 'Требования:\n- Опыт с Python и PostgreSQL', ['Python', 'PostgreSQL']],
  ])('%s with names of skills in Latin letters', (_, text, names) => {
    const said = skillsIn(text, taxonomy);
    const known = names.map((name) =>
      name === 'Amazon Web Services' ? (taxonomy.byId.get('aws')?.name ?? name) : name,
    );
    expect(said).toEqual(known);
  });
});

describe('characters that hide between letters', () => {
  test.each([
    ['a byte order mark', '\ufeffPython'],
    ['a half pair before it', '\ud83dPython'],
    ['a half pair behind it', 'Python\ud83d'],
    ['control characters around it', '\u0000Python\u0007'],
    ['an emoji glued to it', '🚀Python🚀'],
    ['a direction mark', '\u200fPython\u200f'],
    ['a bullet of a word processor', '\uf0b7Python'],
  ])('%s does not hide a skill', (_, text) => {
    expect(skillsIn(text, taxonomy)).toEqual(['Python']);
  });
});

describe('a posting of 5 MB', () => {
  const line = 'Requirements: experience with Python, Docker and Kubernetes; 5+ years.\n';
  const text = line.repeat(Math.ceil(5_000_000 / line.length));

  it('is read up to a line break, and says how far', () => {
    const reading = read(text);
    expect(reading.readUpTo).toBeLessThanOrEqual(MOST_READ);
    expect(reading.readUpTo).toBeGreaterThan(MOST_READ / 2);
    expect(text.charAt(reading.readUpTo ?? 0)).toBe('\n');
    expect(reading.demands.map(({ skill }) => skill)).toEqual(['python', 'docker', 'kubernetes']);
  });

  it('gives what its beginning gives', () => {
    const { readUpTo, ...rest } = read(text);
    expect(read(text.slice(0, readUpTo ?? 0))).toEqual({ ...rest, readUpTo: null });
  });

  it('without a line break is not cut inside a pair', () => {
    const rockets = `a${'🚀'.repeat(MOST_READ)}`;
    expect(read(rockets).readUpTo).toBe(MOST_READ - 1);
  });

  it('a text that just fits is read whole', () => {
    expect(read('Python '.repeat(MOST_READ).slice(0, MOST_READ)).readUpTo).toBeNull();
  });
});

describe('work grows as the text does', () => {
  /** What the stages hand on for a text: lines, hits, cues. Each costs a bounded amount of what follows. */
  const handedOn = (text: string) => {
    const { lines, verdicts, cues } = judgeText(text, taxonomy);
    return lines.length + cues.length + verdicts.reduce((sum, [, hits]) => sum + hits.length, 0);
  };

  test.each(Object.entries(hostileTexts))('for %s', (_, make) => {
    const once = handedOn(make(10_000));
    expect(handedOn(make(20_000))).toBeLessThanOrEqual(2.1 * once + 10);
    expect(JSON.stringify(read(make(20_000))).length).toBeLessThanOrEqual(
      2.3 * JSON.stringify(read(make(10_000))).length + 2_000,
    );
  });
});

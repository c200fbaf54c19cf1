/** The report of sixty postings: against the golden page, and figure by figure against counts written apart from the code. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { reportWords } from '@/components/market/report-words';
import { speak } from '@/tests/components/stage';
import { csvOf } from '@/utils/market/csv';
import type { Entry } from '@/utils/market/entry';
import { keysBehind, type Evidence } from '@/utils/market/evidence';
import { markdownOf } from '@/utils/market/markdown';
import { reportOf, type Report } from '@/utils/market/report';
import { add, emptySums } from '@/utils/market/sums';
import { entry } from './entries';
import { KNOWLEDGE, SIXTY } from './sixty';

const words = reportWords(speak(), KNOWLEDGE.nameOf);
const report = (entries: readonly Entry[]): Report => reportOf(entries.reduce(add, emptySums()), entries, KNOWLEDGE);
const whole = report(SIXTY);

describe('the report of sixty postings', () => {
  it('is the golden page (`npm run -s extract < postings.jsonl | npm run -s report > report.md` after a reading)', () => {
    const golden = readFileSync(fileURLToPath(new URL('./report.md', import.meta.url)), 'utf8');
    expect(markdownOf(whole, words)).toBe(golden);
  });

  it('does not depend on the order of arrival', () => {
    const turned = [...SIXTY.slice(17), ...SIXTY.slice(0, 17)].reverse();
    expect(markdownOf(report(turned), words)).toBe(markdownOf(whole, words));
    expect(csvOf(report(turned), words)).toBe(csvOf(whole, words));
  });

  it('has one CSV row a figure', () => {
    const rows = csvOf(whole, words).trim().split('\r\n');
    expect(rows).toContain('skill: languages,Python,postings,25,60,0.4167,0.3006,0.5427');
    expect(rows.every((row) => row.replace(/"[^"]*"/g, '').split(',').length === 8)).toBe(true);
  });
});

/** Brute force: no sums, no features, only the postings. */
const where = (test: (one: Entry) => boolean): string[] => SIXTY.filter(test).map(({ key }) => key);
const middle = (values: readonly number[], part: number): number => {
  const sorted = [...values].sort((a, b) => a - b);
  const rank = (sorted.length - 1) * part;
  const [low, high] = [sorted[Math.floor(rank)]!, sorted[Math.ceil(rank)]!];
  return low + (high - low) * (rank - Math.floor(rank));
};
const shows = ({ n, evidence }: { n: number; evidence: Evidence }, keys: readonly string[]): void => {
  expect(n).toBe(keys.length);
  expect(keysBehind(evidence, SIXTY)).toEqual(keys);
};

describe('each figure is what a count by hand gives, and leads to exactly its postings', () => {
  it('skills, levels, years, companions', () => {
    const named = new Set(SIXTY.flatMap(({ summary }) => summary.demands.map(({ skill }) => skill)));
    expect(new Set(whole.skills.map(({ skill }) => skill))).toEqual(named);
    for (const line of whole.skills) {
      const asks = ({ summary }: Entry) => summary.demands.find(({ skill }) => skill === line.skill);
      shows(
        line,
        where((one) => asks(one) !== undefined),
      );
      for (const level of ['required', 'preferred', 'mentioned'] as const) {
        const keys = where((one) => asks(one)?.level === level);
        expect(line.levels[level].n).toBe(keys.length);
        if (keys.length > 0) shows(line.levels[level], keys);
      }
      const years = SIXTY.flatMap((one) => asks(one)?.years ?? []);
      expect(line.years?.n ?? 0).toBe(years.length);
      if (line.years) {
        expect(line.years.median).toBe(middle(years, 0.5));
        shows(
          line.years,
          where((one) => (asks(one)?.years ?? null) !== null),
        );
      }
      expect(line.rank).toBe(line.n >= 18 ? 'common' : line.n < 6 ? 'niche' : 'regular');
      for (const { skill, n, of, evidence } of line.companions) {
        const both = where(
          (one) => asks(one) !== undefined && one.summary.demands.some((other) => other.skill === skill),
        );
        expect(of).toBe(line.n);
        shows({ n, evidence }, both);
        expect(both.length).toBeGreaterThanOrEqual(line.n / 2);
      }
    }
  });

  it('responsibilities', () => {
    for (const line of whole.duties) {
      shows(
        line,
        where(({ summary }) => summary.duties.some(({ kind }) => kind === line.value)),
      );
      for (const topic of line.topics) expect(keysBehind(topic.evidence, SIXTY)).toHaveLength(topic.n);
    }
    const mentor = whole.duties
      .flatMap(({ topics }) => topics)
      .find(({ topic }) => topic === 'mentor junior developers');
    shows(
      mentor!,
      where(({ summary }) => summary.duties.some(({ object }) => object?.includes('junior developers'))),
    );
  });

  it('soft skills, degree, seniority, work mode, contract, visa', () => {
    for (const line of whole.softSkills)
      shows(
        line,
        where(({ summary }) => summary.softSkills.includes(line.value)),
      );
    for (const line of whole.degrees)
      shows(
        line,
        where(({ summary }) => summary.education[0]?.degree === line.value),
      );
    for (const line of whole.seniorities)
      shows(
        line,
        where(({ summary }) => summary.seniority === line.value),
      );
    for (const line of whole.workModes)
      shows(
        line,
        where(({ summary }) => summary.workModes[0] === line.value),
      );
    for (const line of whole.contracts)
      shows(
        line,
        where(({ summary }) => summary.contract.includes(line.value)),
      );
    for (const line of whole.visa)
      shows(
        line,
        where(({ summary }) => summary.visa === line.value),
      );
  });

  it('experience and pay', () => {
    const years = SIXTY.flatMap(({ summary }) => summary.experience?.min ?? []);
    expect(whole.experience).toMatchObject({
      n: years.length,
      low: middle(years, 0.25),
      median: middle(years, 0.5),
      high: middle(years, 0.75),
    });
    shows(
      whole.experience!,
      where(({ summary }) => (summary.experience?.min ?? null) !== null),
    );
    for (const line of whole.salaries) {
      const paid = ({ summary: { salary } }: Entry) =>
        salary?.currency === line.currency && salary.period === line.period;
      const pay = SIXTY.filter(paid).map(({ summary: { salary } }) => (salary!.min + (salary!.max ?? salary!.min)) / 2);
      shows(line, where(paid));
      for (const [point, part] of [
        ['low', 0.25],
        ['median', 0.5],
        ['high', 0.75],
      ] as const) {
        expect(line[point]).toBe(middle(pay, part));
      }
    }
  });

  it('languages by region', () => {
    const inGermany = ({ location }: Entry) => /Germany|Deutschland/.test(location ?? '');
    const german = whole.languages.find(({ region, language }) => region === 'DE' && language === 'German');
    shows(
      german!,
      where((one) => inGermany(one) && one.summary.languages.some(({ name }) => name === 'German')),
    );
    expect(german!.of).toBe(SIXTY.filter(inGermany).length);
  });

  it('emerging names', () => {
    expect(whole.emerging.map(({ phrase }) => phrase)).toEqual(['Quillbase']);
    const keys = where(({ summary }) => summary.unknown.includes('Quillbase'));
    expect(whole.emerging[0]).toMatchObject({ keys, n: keys.length });
    // Named in every posting of one employer, whose product it is.
    expect(SIXTY.filter(({ summary }) => summary.unknown.includes('Harborline Deck')).length).toBeGreaterThan(3);
  });
});

describe('forgetting one posting', () => {
  it('changes what that posting said, and nothing else', () => {
    for (const gone of [SIXTY[0]!, SIXTY[30]!, SIXTY[59]!]) {
      const rest = report(SIXTY.filter((one) => one !== gone));
      const asked = new Set(gone.summary.demands.map(({ skill }) => skill));
      expect(rest.n).toBe(59);
      for (const { skill, n, of } of rest.skills) {
        const before = whole.skills.find((line) => line.skill === skill)!;
        expect([skill, n, of]).toEqual([skill, before.n - (asked.has(skill) ? 1 : 0), 59]);
      }
      for (const line of rest.softSkills) {
        const before = whole.softSkills.find(({ value }) => value === line.value)!;
        expect(line.n).toBe(before.n - (gone.summary.softSkills.includes(line.value) ? 1 : 0));
      }
    }
  });
});

describe('too few postings', () => {
  it('say nothing', () => {
    const few = report(SIXTY.slice(0, 7));
    expect(few.tooFew).toBe(true);
    expect(few.takeaways).toEqual([]);
    expect(markdownOf(few, words)).toContain('Too few to say: 7 of the 8 it takes.');
  });

  it('of one region say nothing of that region', () => {
    const page = markdownOf(whole, words);
    expect(page).toMatch(/### Netherlands\n\nToo few to say: \d of the 8 it takes\./);
  });

  it('an employer’s name and what begins with it are no emerging skills; three employers make one', () => {
    const says = (company: string, unknown: string[]) => entry({ company, summary: { unknown } });
    const of = (...entries: Entry[]) => report(entries).emerging.map(({ phrase }) => phrase);
    expect(of(says('A', ['Zorp']), says('B', ['zorp']), says('C', ['Zorp']))).toEqual(['Zorp']);
    expect(of(says('A', ['Zorp']), says('B', ['Zorp']), says('B GmbH', ['Zorp']))).toEqual([]);
    const five = Array.from({ length: 5 }, () => says('Acme Inc.', ['Acme Cloud']));
    expect(of(...five, says('B', ['Acme Cloud']), says('C', ['Acme Cloud']))).toEqual([]);
  });
});

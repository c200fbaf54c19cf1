import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { oncePerJob } from '@/utils/market/entry';
import { FEATURE_RULES, featuresOf } from '@/utils/market/features';
import { add, emptySums, merge, subtract } from '@/utils/market/sums';
import { anyEntry, entry } from './entries';
import { POSTINGS, SIXTY } from './sixty';

const sumsOf = (entries: readonly Parameters<typeof add>[1][]) => entries.reduce(add, emptySums());

describe('sums', () => {
  it('count the postings that have a feature, each posting once', () => {
    const python = { skill: 'python', level: 'required', years: 3, proficiency: 'strong', oneOf: null } as const;
    const sums = sumsOf([
      entry({ summary: { demands: [python] } }),
      entry({ summary: { demands: [{ ...python, level: 'preferred', years: null }] } }),
      entry({
        location: 'Anywhere',
        summary: { languages: [{ name: 'German', proficiency: 'C1', level: 'required' }] },
      }),
    ]);
    expect(sums.n).toBe(3);
    expect(sums.counts).toMatchObject({
      'skill/python/required': 1,
      'skill/python/preferred': 1,
      'years/python/3': 1,
      'language/-/German/required': 1,
      'region/DE': 2,
      'region/-': 1,
      'family/back-end': 3,
    });
  });

  it('are the same in any order and from any split', () => {
    fc.assert(
      fc.property(fc.array(anyEntry, { maxLength: 12 }), fc.nat(12), fc.nat(12), (entries, at, by) => {
        const whole = sumsOf(entries);
        const turned = [...entries.slice(by), ...entries.slice(0, by)].reverse();
        expect(sumsOf(turned)).toEqual(whole);
        const [a, b] = [sumsOf(entries.slice(0, at)), sumsOf(entries.slice(at))];
        expect(merge(structuredClone(b), a)).toEqual(whole);
        expect(merge(a, b)).toEqual(whole);
        expect(merge(emptySums(), whole)).toEqual(whole);
      }),
    );
  });

  it('forget what is subtracted, as if it had never been added', () => {
    fc.assert(
      fc.property(fc.array(anyEntry, { maxLength: 8 }), fc.array(anyEntry, { maxLength: 8 }), (kept, gone) => {
        const sums = sumsOf([...kept, ...gone]);
        for (const one of gone) subtract(sums, one);
        expect(sums).toEqual(sumsOf(kept));
      }),
    );
  });

  it('give each feature of a posting once', () => {
    fc.assert(
      fc.property(anyEntry, (one) => {
        const features = featuresOf(one);
        expect(new Set(features).size).toBe(features.length);
      }),
    );
  });
});

describe('the rules of features', () => {
  it('give what sums that are kept were counted by: if this differs, raise FEATURE_RULES and put the new digest here', () => {
    const [demand] = SIXTY.flatMap(({ summary }) => summary.demands);
    const summary = {
      demands: ['python', 'go', 'spring-boot', 'kubernetes', 'terraform', 'machine-learning', 'pytorch'].map(
        (skill) => ({
          ...demand!,
          skill,
          level: 'required' as const,
          years: 3,
          oneOf: null,
        }),
      ),
      softSkills: ['teamwork'],
      duties: [{ kind: 'build' as const, verb: 'build', object: 'services' }],
      experience: { min: 2, max: 5 },
      education: [{ degree: 'bachelor' as const, level: 'required' as const }],
      languages: [{ name: 'German', proficiency: 'C1' as const, level: 'preferred' as const }],
      workModes: ['hybrid' as const],
      salary: { min: 61_234, max: 70_000, currency: 'EUR', period: 'year' as const },
      visa: 'sponsorship' as const,
      seniority: 'senior' as const,
      contract: ['permanent' as const],
    };
    const given = POSTINGS.flatMap(({ title, location, board }) =>
      [{}, summary].map((more) => featuresOf(entry({ title, location, board, summary: more })).sort()),
    );
    expect([FEATURE_RULES, createHash('sha256').update(JSON.stringify(given)).digest('hex').slice(0, 16)]).toEqual([
      1,
      '5a5161dfebd49f72',
    ]);
  });
});

describe('oncePerJob', () => {
  it('keeps the first seen of a job, whatever the order, and all that stand alone', () => {
    const late = entry({ key: 'b', job: 'x', firstSeenAt: 2 });
    const first = entry({ key: 'c', job: 'x', firstSeenAt: 1 });
    const tied = entry({ key: 'd', job: 'x', firstSeenAt: 1 });
    const alone = entry({ key: 'a' });
    expect(oncePerJob([late, tied, alone, first])).toEqual([alone, first]);
    expect(oncePerJob([first, alone, tied, late])).toEqual([first, alone]);
  });
});

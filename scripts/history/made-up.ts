/** Postings and readings of any number, the same for ever. */
import type { Posting } from '@/utils/boards/posting';
import type { Reading } from '@/utils/extract/reading';

/** Lines that texts are made of, and the names of skills. */
export interface Material {
  readonly lines: readonly string[];
  readonly skills: readonly string[];
}

const LENGTH = 6_000;
const DEMANDS = 30;

/** The same numbers for ever. */
function numbers(seed: number): () => number {
  let state = seed * 2_654_435_761 + 1;
  return () => {
    state = (Math.imul(state ^ (state >>> 15), 0x2c1b3c6d) + 0x9e3779b9) | 0;
    return (state >>> 0) / 2 ** 32;
  };
}

/** Posting number `i`. One in a thousand names a word that no other one has. */
export function makePosting(i: number, { lines }: Material): Posting {
  const next = numbers(i);
  const some: string[] = i % 1_000 === 500 ? ['We also keep a zirconium furnace.'] : [];
  for (let length = 0; length < LENGTH;) {
    const line = lines[Math.floor(next() * lines.length)] ?? '';
    some.push(line);
    length += line.length + 1;
  }
  const id = String(4_000_000_000 + i);
  return {
    ...{ key: `linkedin:${id}`, board: 'linkedin', id, url: `https://www.linkedin.com/jobs/view/${id}/` },
    title: `${['Senior ', 'Junior ', '', 'Lead '][i % 4] ?? ''}${some.at(-1)?.split(' ').slice(0, 3).join(' ') ?? ''}`,
    company: `Company ${Math.floor(next() * 5_000)}`,
    location: `${['Utrecht', 'Berlin', 'Paris', 'Oslo'][i % 4] ?? ''}, ${['Netherlands', 'Germany', 'France', 'Norway'][i % 4] ?? ''}`,
    text: some.join('\n'),
  };
}

export function makeReading(i: number, { skills }: Material): Reading {
  const next = numbers(i + 0.5);
  const span = { start: 0, end: 20 };
  // As in real postings: few skills are everywhere, most are rare.
  const asked = new Set(
    Array.from({ length: DEMANDS + 6 }, () => skills[Math.floor(next() ** 3 * skills.length)] ?? ''),
  );
  return {
    language: i % 5 === 0 ? 'de' : 'en',
    demands: [...asked].slice(0, DEMANDS).map((skill) => ({
      ...{ skill, level: next() < 0.6 ? 'required' : 'preferred', levelSpan: span, yearsSpan: null },
      ...{ years: next() < 0.2 ? Math.ceil(next() * 8) : null, proficiency: 'strong', proficiencySpan: span },
      ...{ mentions: [span], oneOf: null },
    })),
    oneOf: [],
    softSkills: [{ skill: 'communication', mentions: [span] }],
    responsibilities: Array.from({ length: 8 }, (_, k) => ({
      ...{ start: k * 100, end: k * 100 + 60, verb: 'build', kind: 'build' },
      object: { start: k * 100 + 7, end: k * 100 + 40 },
    })),
    facts: {
      experience: [{ ...span, min: 3, max: null }],
      education: [],
      languages: [{ ...span, name: 'English', proficiency: 'fluent', level: 'required' }],
      workMode: [{ ...span, mode: i % 3 === 0 ? 'remote' : 'hybrid' }],
      salary:
        i % 4 === 0 ? { ...span, min: 40_000 + (i % 60) * 1_000, max: null, currency: 'EUR', period: 'year' } : null,
      ...{ visa: null, seniority: null, contract: [], clearance: null, travel: null, onCall: null },
    },
    unknown: [],
    contradictions: [],
    coverage: { lines: 60, understood: 48, unread: [span] },
    readUpTo: null,
  } as const;
}

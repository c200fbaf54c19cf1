/** Entries for tests of the market: one by its parts, and any number by fast-check. */
import fc from 'fast-check';
import type { Summary } from '@/utils/extract/summary';
import type { Entry } from '@/utils/market/entry';

export const EMPTY_SUMMARY: Summary = {
  language: 'en',
  demands: [],
  softSkills: [],
  duties: [],
  experience: null,
  education: [],
  languages: [],
  workModes: [],
  salary: null,
  visa: null,
  seniority: null,
  contract: [],
  unknown: [],
  coverage: { lines: 10, understood: 8, unread: 0 },
};

let made = 0;

/** An entry of its own key with what is told of it. */
export function entry({
  summary,
  ...more
}: Partial<Omit<Entry, 'summary'>> & { summary?: Partial<Summary> } = {}): Entry {
  made++;
  return {
    key: `test:${String(made)}`,
    title: 'Backend Developer',
    company: 'Tidewater Robotics',
    location: 'Berlin, Germany',
    board: 'linkedin',
    firstSeenAt: Date.UTC(2026, 0, 1) + made * 3_600_000,
    status: null,
    job: null,
    ...more,
    summary: { ...EMPTY_SUMMARY, ...summary },
  };
}

const SKILLS = [
  'python',
  'java',
  'django',
  'postgresql',
  'docker',
  'kubernetes',
  'terraform',
  'apache-kafka',
  'go',
  'aws',
];

const demands = fc.uniqueArray(
  fc.record({
    skill: fc.constantFrom(...SKILLS),
    level: fc.constantFrom('required', 'preferred', 'mentioned'),
    years: fc.option(fc.constantFrom(1, 2, 3, 5)),
    proficiency: fc.constantFrom('unstated', 'strong', 'familiarity'),
    oneOf: fc.constant(null),
  }),
  { selector: ({ skill }) => skill, maxLength: 8 },
);

/** Any entry; keys may repeat, so number them where they must not. */
export const anyEntry: fc.Arbitrary<Entry> = fc.record({
  key: fc.uuid(),
  title: fc.constantFrom('Backend Developer', 'Data Engineer', 'Nurse', 'Senior Java Developer'),
  company: fc.option(fc.constantFrom('Tidewater Robotics', 'Lumen Ledger', 'Kestrel Maps')),
  location: fc.option(fc.constantFrom('Berlin, Germany', 'Austin, TX', 'Remote', 'Lyon')),
  board: fc.constantFrom('linkedin', 'indeed'),
  firstSeenAt: fc.integer({ min: Date.UTC(2026, 0, 1), max: Date.UTC(2026, 11, 31) }),
  status: fc.option(fc.constantFrom('applied', 'ignored')),
  job: fc.option(fc.constantFrom('a', 'b', 'c')),
  summary: fc.record({
    language: fc.constantFrom('en', 'de'),
    demands,
    softSkills: fc.uniqueArray(fc.constantFrom('communication', 'teamwork')),
    duties: fc.array(
      fc.record({
        kind: fc.constantFrom('build', 'lead'),
        verb: fc.constantFrom('build', 'lead', null),
        object: fc.constantFrom('scalable backend systems', 'the team', null),
      }),
      { maxLength: 4 },
    ),
    experience: fc.option(fc.record({ min: fc.option(fc.integer({ min: 0, max: 12 })), max: fc.constant(null) })),
    education: fc.array(
      fc.record({ degree: fc.constantFrom('bachelor', 'master'), level: fc.constantFrom('required', 'preferred') }),
      { maxLength: 2 },
    ),
    languages: fc.array(
      fc.record({
        name: fc.constantFrom('German', 'English'),
        proficiency: fc.constantFrom('fluent', null),
        level: fc.constantFrom('required', 'preferred'),
      }),
      { maxLength: 2 },
    ),
    workModes: fc.uniqueArray(fc.constantFrom('remote', 'hybrid', 'onsite')),
    salary: fc.option(
      fc.record({
        min: fc.integer({ min: 30_000, max: 90_000 }),
        max: fc.option(fc.integer({ min: 90_000, max: 140_000 })),
        currency: fc.constantFrom('EUR', 'USD'),
        period: fc.constantFrom('year', 'hour'),
      }),
    ),
    visa: fc.option(fc.constantFrom('sponsorship', 'no-sponsorship')),
    seniority: fc.option(fc.constantFrom('senior', 'entry')),
    contract: fc.uniqueArray(fc.constantFrom('full-time', 'contract')),
    unknown: fc.uniqueArray(fc.constantFrom('LangSmith', 'Zorp', 'AcmeCloud')),
    coverage: fc.constant({ lines: 10, understood: 8, unread: 0 }),
  }),
});

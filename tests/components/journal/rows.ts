/** Made-up rows of the journal. */
import type { JournalRow } from '@/components/journal/row';
import type { Summary } from '@/utils/extract/summary';

export const DAY = 86_400_000;
export const NOW = Date.UTC(2026, 10, 22, 12);

export const SUMMARY: Summary = {
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
  coverage: { lines: 1, understood: 1, unread: 0 },
};

export function asks(skill: string, more: Partial<Summary['demands'][number]> = {}): Summary['demands'][number] {
  return { skill, level: 'required', years: null, proficiency: 'unstated', oneOf: null, ...more };
}

let last = 0;

/** A row with a key and an order of its own, of which all else can be chosen. */
export function row({
  summary,
  ...more
}: Partial<Omit<JournalRow, 'summary'>> & { summary?: Partial<Summary> } = {}): JournalRow {
  last += 1;
  return {
    key: `a:${last}`,
    board: 'linkedin',
    url: 'https://www.linkedin.com/jobs/view/1',
    title: 'Backend Engineer',
    company: 'Example Works',
    location: 'Hamburg',
    firstSeenAt: NOW - 3 * DAY,
    lastSeenAt: NOW - DAY,
    lastSequence: last,
    visits: 1,
    summary: { ...SUMMARY, ...summary },
    status: null,
    statusLog: [],
    note: '',
    tags: [],
    starred: false,
    job: null,
    claim: null,
    ...more,
  };
}

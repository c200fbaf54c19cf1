/** A line of `npm run extract` as an entry. */
import type { Summary } from '@/utils/extract/summary';
import type { Entry } from './entry';

/** What the line may hold; all but the id may be absent in what other programs write. */
type Raw = Readonly<Record<string, unknown>>;

const text = (value: unknown): string | null => (typeof value === 'string' && value !== '' ? value : null);
const list = (value: unknown): readonly unknown[] => (Array.isArray(value) ? (value as readonly unknown[]) : []);
const object = (value: unknown): object | null =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? value : null;

/**
 * @param softIdOf the id of a soft skill's name
 * @throws Error where the line is no reading: it says what is missing
 */
export function entryOf(raw: unknown, softIdOf: (name: string) => string): Entry {
  const record = object(raw) as Raw | null;
  if (!record) throw new Error('Not a JSON object: give it the lines that `npm run -s extract` writes.');
  const id = record['id'];
  if (typeof id !== 'string' && typeof id !== 'number') throw new Error('“id” is missing.');
  if (!Array.isArray(record['skills']))
    throw new Error('“skills” is missing: give it the lines that `npm run -s extract` writes.');
  const words = object(record['words']) as Raw | null;
  const education = object(record['education']) as Summary['education'][number] | null;
  const workMode = text(record['workMode']) as Summary['workModes'][number] | null;
  const date = record['date'];
  const time = typeof date === 'number' ? date : Date.parse(text(date) ?? '');
  return {
    key: String(id),
    title: text(record['title']) ?? '',
    company: text(record['company']),
    location: text(record['location']),
    board: text(record['board']) ?? '-',
    firstSeenAt: Number.isFinite(time) ? time : 0,
    status: null,
    job: null,
    summary: {
      language: text(record['language']) ?? '',
      demands: (list(record['skills']) as (Summary['demands'][number] & { id: string | null })[]).flatMap(
        ({ id: skill, level, years, proficiency, oneOf }) =>
          // Those that the taxonomy does not have are among `unknown`.
          skill === null ? [] : [{ skill, level, years, proficiency, oneOf }],
      ),
      softSkills: (list(record['softSkills']) as { name: string }[]).map(({ name }) => softIdOf(name)),
      duties: list(words?.['duties']) as Summary['duties'],
      experience: object(record['experience']) as Summary['experience'],
      education: education ? [education] : [],
      languages: list(record['languages']) as Summary['languages'],
      workModes: workMode === null ? [] : [workMode],
      salary: object(record['salary']) as Summary['salary'],
      visa: text(record['visa']) as Summary['visa'],
      seniority: text(record['seniority']) as Summary['seniority'],
      contract: list(record['contract']) as Summary['contract'],
      unknown: list(words?.['unknown']) as Summary['unknown'],
      coverage: { lines: 0, understood: 0, unread: 0 },
    },
  };
}

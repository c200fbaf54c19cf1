/**
 * Two records of one posting made one, so that nothing of either is lost. The order in which archives are taken in does not
 * matter, and taking one in twice changes nothing.
 */
import type { PostingRecord } from '@/utils/store/records';
import { MARKS, type SeenPosting, type StatusEntry, type StoredText, type Version } from '@/utils/store/rows';

/** What is kept where a posting is here and in the archive. */
export function mergeRecords(ours: PostingRecord, theirs: PostingRecord): PostingRecord {
  const [newer, older] = isNewer(theirs, ours) ? [theirs, ours] : [ours, theirs];
  const statusLog = mergeLogs(ours.row.statusLog, theirs.row.statusLog);
  const row: SeenPosting = {
    ...newer.row,
    company: newer.row.company ?? older.row.company,
    location: newer.row.location ?? older.row.location,
    firstSeenAt: Math.min(ours.row.firstSeenAt, theirs.row.firstSeenAt),
    lastSeenAt: Math.max(ours.row.lastSeenAt, theirs.row.lastSeenAt),
    visits: Math.max(ours.row.visits, theirs.row.visits),
    claim: newer.row.claim ?? older.row.claim,
    status: statusLog.length > 0 ? (statusLog.at(-1)?.status ?? null) : (newer.row.status ?? older.row.status),
    statusLog,
    note: mergeNotes(ours.row.note, theirs.row.note),
    tags: [...new Set([...ours.row.tags, ...theirs.row.tags])].sort(),
    starred: ours.row.starred || theirs.row.starred,
    job: newer.row.job ?? older.row.job,
    sequence: ours.row.sequence,
    lastSequence: ours.row.lastSequence,
    markedAt: later(ours.row.markedAt, theirs.row.markedAt),
  };
  const text = newer.text ?? older.text;
  const reading = newer.text ? newer.reading : older.reading;
  return {
    row,
    text: earliest(text, ours, theirs),
    reading,
    versions: mergeVersions(text, newer, older, ours.versions),
  };
}

/** Of each mark the later stamp. */
function later(one: SeenPosting['markedAt'], other: SeenPosting['markedAt']): SeenPosting['markedAt'] {
  const stamps = MARKS.flatMap((mark) => {
    const at = Math.max(one[mark] ?? 0, other[mark] ?? 0);
    return at === 0 ? [] : [[mark, at] as const];
  });
  return Object.fromEntries(stamps);
}

/** The later look is the newer one; of two at one time the one whose text comes later in order, so that all agree. */
function isNewer(one: PostingRecord, other: PostingRecord): boolean {
  const byTime = one.row.lastSeenAt - other.row.lastSeenAt;
  if (byTime !== 0) return byTime > 0;
  return (
    JSON.stringify(one.row.summary) + (one.text?.text ?? '') >
    JSON.stringify(other.row.summary) + (other.text?.text ?? '')
  );
}

function mergeLogs(ours: readonly StatusEntry[], theirs: readonly StatusEntry[]): readonly StatusEntry[] {
  const byWords = new Map([...ours, ...theirs].map((entry) => [`${entry.at} ${entry.status ?? ''}`, entry]));
  return [...byWords.values()].sort((a, b) => a.at - b.at || (a.status ?? '').localeCompare(b.status ?? '', 'en'));
}

/** Paragraphs of both, each once. */
function mergeNotes(ours: string, theirs: string): string {
  if (ours === theirs || theirs.trim() === '') return ours;
  if (ours.trim() === '') return theirs;
  const paragraphs = (note: string): string[] => note.split(/\n{2,}/).filter((paragraph) => paragraph.trim() !== '');
  return [...new Set([...paragraphs(ours), ...paragraphs(theirs)])].sort().join('\n\n');
}

const plain = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** The text with the time of its first sight by either. */
function earliest(text: StoredText | null, ours: PostingRecord, theirs: PostingRecord): StoredText | null {
  if (text === null) return null;
  const seen = [ours.text, theirs.text].filter((other) => other !== null && plain(other.text) === plain(text.text));
  return { ...text, from: Math.min(...seen.map((other) => other?.from ?? text.from)) };
}

/** The versions of both, each text once, and the older one's text where it is another one. */
function mergeVersions(
  current: StoredText | null,
  newer: PostingRecord,
  older: PostingRecord,
  known: readonly Version[],
): readonly Version[] {
  const { key } = newer.row;
  const { url, title, company, location, lastSeenAt } = older.row;
  const replaced: Version[] =
    older.text && newer.text
      ? [{ key, until: 0, url, title, company, location, text: older.text.text, from: older.text.from, to: lastSeenAt }]
      : [];
  const byText = new Map<string, Version>();
  for (const version of [...newer.versions, ...older.versions, ...replaced]) {
    const words = plain(version.text);
    if (current && words === plain(current.text)) continue;
    const before = byText.get(words);
    const from = Math.min(version.from, before?.from ?? version.from);
    const to = Math.max(version.to, before?.to ?? version.to);
    byText.set(words, { ...(before ?? version), from, to });
  }
  const isKnown = known.every((version) => {
    const same = byText.get(plain(version.text));
    return same?.from === version.from && same.to === version.to;
  });
  if (isKnown && known.length === byText.size) return known;
  // Numbered anew: the numbers of two histories have nothing to do with each other.
  return [...byText.values()]
    .sort((a, b) => a.to - b.to || a.from - b.from || (a.text < b.text ? -1 : 1))
    .map((version, i) => ({ ...version, until: i + 1 }));
}

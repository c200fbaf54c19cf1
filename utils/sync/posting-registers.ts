/**
 * A posting as registers. What the user says of it (status, note, tags, star, job) is one register each; looks and texts are
 * one a machine, so that nothing two machines saw is lost: visits are added up, first and last sight are the earliest and
 * the latest, and every text that either met is kept.
 */
import * as v from 'valibot';
import type { PostingRecord } from '@/utils/store/records';
import { MARKS, type Mark, type SeenPosting, type StatusEntry, type Version } from '@/utils/store/rows';
import { STATUSES } from '@/utils/store/status';
import { checksum } from '@/utils/store/checksum';
import { valuesOf, type Registers } from './registers';

const time = v.pipe(v.number(), v.finite());
const maybe = v.nullable(v.string());
const sight = v.object({ visits: v.pipe(v.number(), v.safeInteger(), v.minValue(1)), first: time, last: time });
const words = v.object({
  ...{ url: v.string(), title: v.string(), company: maybe, location: maybe, claim: maybe },
  ...{ text: v.string(), from: time, to: time },
});
const status = v.picklist(STATUSES);
const statusEntry = v.object({ status: v.nullable(status), at: time });

/** Names of registers: `seen/<machine>`, `text/<sum>/<machine>`, `log/<time>/<status>`, and the marks by their own. */
const SEEN = 'seen/';
const TEXT = 'text/';
const LOG = 'log/';
/** Set where the user forgot the posting: it stays forgotten until it is met again. */
export const GONE = 'gone';

const plain = (text: string): string => text.replace(/\s+/g, ' ').trim();
const sumOf = (text: string): string => checksum(plain(text)).toString(36);

/**
 * Whether this machine may take the register away; looks and texts of others are theirs, what is gone stays so, and names
 * that this version does not know are a newer one's.
 */
export function isOurs(name: string, by: string): boolean {
  if (name.startsWith(SEEN) || name.startsWith(TEXT)) return name.endsWith(`/${by}`);
  return name.startsWith(LOG) || MARKS.some((mark) => mark === name);
}

/** The values that this machine has to tell of a posting. What other machines told of it is theirs to tell. */
export function valuesOfRecord(
  { row, text, versions }: PostingRecord,
  by: string,
  theirs: Registers,
): Map<string, unknown> {
  const values = new Map<string, unknown>();
  const sights = sightsIn(theirs);
  const mine = sights.get(by);
  const visits = [...sights].reduce(
    (left, [machine, seen]) => (machine === by ? left : left - seen.visits),
    row.visits,
  );
  const known = sights.size === 0 ? undefined : Math.min(...[...sights.values()].map(({ first }) => first));
  const isEarlier = known !== undefined && row.firstSeenAt < known;
  const met = visits > 0 && (visits !== mine?.visits || isEarlier);
  // A posting that only the others met is not ours to count. What we told stays as it is until it is met again here.
  if (met)
    values.set(`${SEEN}${by}`, {
      visits,
      first: isEarlier ? row.firstSeenAt : (mine?.first ?? row.firstSeenAt),
      last: row.lastSeenAt,
    });
  else if (mine) values.set(`${SEEN}${by}`, mine);
  const told = new Set(textsIn(theirs).map(({ text: known }) => plain(known)));
  const { url, title, company, location, claim, lastSeenAt } = row;
  const current = text && { url, title, company, location, claim, text: text.text, from: text.from, to: lastSeenAt };
  for (const one of [...versions.map(wordsOf), ...(current ? [current] : [])]) {
    const name = `${TEXT}${sumOf(one.text)}/${by}`;
    const known = theirs.get(name);
    if (one === current && met) values.set(name, one);
    else if (known && known.value !== null) values.set(name, known.value);
    else if (!told.has(plain(one.text))) values.set(name, one);
  }
  for (const entry of row.statusLog) values.set(nameOfEntry(entry), entry);
  const marks: Record<Mark, unknown> = {
    status: row.status,
    note: row.note || null,
    tags: row.tags.length > 0 ? [...row.tags].sort() : null,
    starred: row.starred || null,
    job: row.job,
  };
  for (const mark of MARKS) values.set(mark, marks[mark]);
  return values;
}

/** When the user gave the register its value here; undefined: not known, or not the user's own word. */
export function setAt({ row }: PostingRecord, name: string): number | undefined {
  if (name.startsWith(LOG)) return row.statusLog.find((entry) => nameOfEntry(entry) === name)?.at;
  const mark = MARKS.find((one) => one === name);
  return mark && row.markedAt[mark];
}

function nameOfEntry({ at, status: given }: StatusEntry): string {
  return `${LOG}${at}/${given ?? ''}`;
}

function wordsOf({ url, title, company, location, text, from, to }: Version): Words {
  return { url, title, company, location, claim: null, text, from, to };
}

function sightsIn(registers: Registers): Map<string, v.InferOutput<typeof sight>> {
  const sights = new Map<string, v.InferOutput<typeof sight>>();
  for (const [name, value] of valuesOf(registers)) {
    const parsed = name.startsWith(SEEN) ? v.safeParse(sight, value) : undefined;
    if (parsed?.success) sights.set(name.slice(SEEN.length), parsed.output);
  }
  return sights;
}

type Words = v.InferOutput<typeof words>;

/** Every text that any machine met, each once, the one seen last at the end. */
function textsIn(registers: Registers): Words[] {
  const byText = new Map<string, Words>();
  for (const [name, value] of [...valuesOf(registers)].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const parsed = name.startsWith(TEXT) ? v.safeParse(words, value) : undefined;
    if (!parsed?.success) continue;
    const known = byText.get(plain(parsed.output.text));
    const later = known && known.to >= parsed.output.to ? known : parsed.output;
    byText.set(plain(parsed.output.text), {
      ...later,
      from: Math.min(parsed.output.from, known?.from ?? parsed.output.from),
    });
  }
  return [...byText.values()].sort((a, b) => a.to - b.to || a.from - b.from || (a.text < b.text ? -1 : 1));
}

/** What was set after the posting was forgotten last: all that was set before is forgotten with it. */
export function sinceGone(registers: Registers): Registers {
  const gone = registers.get(GONE);
  if (!gone) return registers;
  return new Map([...registers].filter(([name, { at }]) => name === GONE || at > gone.at));
}

/** What all machines together know of a posting. */
export interface Known {
  readonly visits: number;
  readonly firstSeenAt: number;
  readonly lastSeenAt: number;
  /** The one seen last is at the end. */
  readonly texts: readonly Words[];
  readonly marks: Pick<SeenPosting, 'status' | 'statusLog' | 'note' | 'tags' | 'starred' | 'job' | 'markedAt'>;
}

/** Undefined where the posting was forgotten and not met since, or nobody told enough of it. */
export function knownFrom(all: Registers): Known | undefined {
  const registers = sinceGone(all);
  const sights = [...sightsIn(registers).values()];
  const texts = textsIn(registers);
  if (sights.length === 0 || texts.length === 0) return undefined;
  const lastSeenAt = Math.max(...sights.map(({ last }) => last));
  const values = valuesOf(registers);
  const value = <T>(name: string, schema: v.GenericSchema<unknown, T>, fallback: T): T => {
    const parsed = v.safeParse(schema, values.get(name));
    return parsed.success ? parsed.output : fallback;
  };
  return {
    visits: sights.reduce((sum, { visits }) => sum + visits, 0),
    firstSeenAt: Math.min(...sights.map(({ first }) => first)),
    lastSeenAt,
    texts,
    marks: {
      status: value('status', v.nullable(status), null),
      statusLog: [...values]
        .flatMap(([name, entry]) => {
          const parsed = name.startsWith(LOG) ? v.safeParse(statusEntry, entry) : undefined;
          return parsed?.success ? [parsed.output] : [];
        })
        .sort((a, b) => a.at - b.at || ((a.status ?? '') < (b.status ?? '') ? -1 : 1)),
      note: value('note', v.string(), ''),
      tags: value('tags', v.array(v.string()), []),
      starred: value('starred', v.boolean(), false),
      job: value('job', v.nullable(v.string()), null),
      markedAt: Object.fromEntries(
        MARKS.flatMap((mark) => {
          const at = registers.get(mark)?.at;
          return at === undefined ? [] : [[mark, at]];
        }),
      ),
    },
  };
}

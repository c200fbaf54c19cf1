/**
 * Reads postings from standard input and writes what was understood to standard output, one JSON object a line each:
 * `npm run -s extract < postings.jsonl`. In order and streaming, so that any engine that pipes lines through a program
 * can run it over any number of postings. A line that cannot be read gives `{"id"?, "error"}`; the exit status is then 1.
 */
import { once } from 'node:events';
import { extract } from '@/utils/extract/extract';
import { recordOf } from '@/utils/extract/record';
import { summaryOf } from '@/utils/extract/summary';
import { compileTaxonomy } from '@/utils/taxonomy/compile';
import { readTaxonomyFiles } from '@/utils/taxonomy/files';
import { endWithReader, linesOf, LONGEST, TOO_LONG } from './lines';

const taxonomy = compileTaxonomy(readTaxonomyFiles());

/** What is known of a posting besides its text, handed through for whoever sums up: `npm run report`. */
const HEAD = ['title', 'company', 'location', 'board', 'date'] as const;

function headOf(input: object): Record<string, unknown> {
  return Object.fromEntries(Object.entries(input).filter(([key]) => (HEAD as readonly string[]).includes(key)));
}

/** One line of the input to one line of the output. */
function answer(line: string): Record<string, unknown> {
  let input: unknown;
  try {
    input = JSON.parse(line);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return { error: `Not JSON: ${reason}. Write {"id", "text"} on one line.` };
  }
  if (typeof input !== 'object' || input === null || Array.isArray(input)) {
    return { error: 'Not a JSON object: write {"id", "text"} on one line.' };
  }
  const { id, text } = input as { id?: unknown; text?: unknown };
  const known = typeof id === 'string' || typeof id === 'number' ? { id } : {};
  if (!('id' in known)) return { error: '“id” is missing or neither text nor number.' };
  if (typeof text !== 'string') return { ...known, error: '“text” is missing or not text.' };
  try {
    const reading = extract(text, taxonomy);
    const { duties, unknown } = summaryOf(reading, text);
    return { ...known, ...headOf(input), ...recordOf(reading, text, taxonomy), words: { duties, unknown } };
  } catch (error) {
    // A mistake of ours on one posting must not cost the others.
    return { ...known, error: `Could not be read: ${error instanceof Error ? error.message : String(error)}.` };
  }
}

endWithReader(process.stdout);

let failed = false;
for await (const line of linesOf(process.stdin)) {
  // `trim` also takes the byte order mark off.
  const json = line === TOO_LONG ? line : line.trim();
  if (json === '') continue;
  const result =
    json === TOO_LONG ? { error: `Longer than ${String(LONGEST / 1e6)} million characters.` } : answer(json);
  failed ||= 'error' in result;
  process.exitCode = failed ? 1 : 0;
  if (!process.stdout.write(`${JSON.stringify(result)}\n`)) await once(process.stdout, 'drain');
}

/**
 * Reads postings from standard input and writes what was understood to standard output, one JSON object a line each:
 * `npm run -s extract < postings.jsonl`. In order and streaming, so that any engine that pipes lines through a program
 * can run it over any number of postings. A line that cannot be read gives `{"id"?, "error"}`; the exit status is then 1.
 */
import { once } from 'node:events';
import { extract } from '@/utils/extract/extract';
import { recordOf } from '@/utils/extract/record';
import { compileTaxonomy } from '@/utils/taxonomy/compile';
import { readTaxonomyFiles } from '@/utils/taxonomy/files';

/** Longest line that is taken, in UTF-16 units: ten times the largest posting ever met, escaped. */
const LONGEST = 64_000_000;
const TOO_LONG = Symbol('longer than LONGEST');

const taxonomy = compileTaxonomy(readTaxonomyFiles());

/** The lines of a stream as they come. Only \n ends one: JSON may hold U+2028, at which `node:readline` would cut. */
async function* linesOf(input: NodeJS.ReadStream): AsyncGenerator<string | typeof TOO_LONG> {
  let rest = '';
  let tooLong = false;
  const whole = (end: string) => {
    const line = tooLong || rest.length + end.length > LONGEST ? TOO_LONG : rest + end;
    rest = '';
    tooLong = false;
    return line;
  };
  for await (const chunk of input.setEncoding('utf8') as AsyncIterable<string>) {
    let from = 0;
    for (let at = chunk.indexOf('\n'); at >= 0; at = chunk.indexOf('\n', from)) {
      yield whole(chunk.slice(from, at));
      from = at + 1;
    }
    tooLong ||= rest.length + chunk.length - from > LONGEST;
    rest = tooLong ? '' : rest + chunk.slice(from);
  }
  if (rest !== '' || tooLong) yield whole('');
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
    return { ...known, ...recordOf(extract(text, taxonomy), taxonomy) };
  } catch (error) {
    // A mistake of ours on one posting must not cost the others.
    return { ...known, error: `Could not be read: ${error instanceof Error ? error.message : String(error)}.` };
  }
}

// Whoever reads the answers may stop before the end, as `head` does.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit();
});

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

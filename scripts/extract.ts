/**
 * Reads postings from standard input and writes what was understood to standard output, one JSON object a line each:
 * `npm run -s extract < postings.jsonl`. In order and streaming, so that any engine that pipes lines through a program
 * can run it over any number of postings. A line that cannot be read gives `{"id"?, "error"}`; the exit status is then 1.
 */
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { extract } from '@/utils/extract/extract';
import { recordOf } from '@/utils/extract/record';
import { compileTaxonomy } from '@/utils/taxonomy/compile';
import { readTaxonomyFiles } from '@/utils/taxonomy/files';

const taxonomy = compileTaxonomy(readTaxonomyFiles());

/** One line of the input to one line of the output. */
function answer(line: string): Record<string, unknown> {
  let input: unknown;
  try {
    input = JSON.parse(line);
  } catch (error) {
    return { error: `Not JSON: ${error instanceof Error ? error.message : String(error)}. Write {"id", "text"} on one line.` };
  }
  if (typeof input !== 'object' || input === null || Array.isArray(input)) {
    return { error: 'Not a JSON object: write {"id", "text"} on one line.' };
  }
  const { id, text } = input as { id?: unknown; text?: unknown };
  const known = typeof id === 'string' || typeof id === 'number' ? { id } : {};
  if (!('id' in known)) return { error: '“id” is missing or neither text nor number.' };
  if (typeof text !== 'string') return { ...known, error: '“text” is missing or not text.' };
  return { ...known, ...recordOf(extract(text, taxonomy), taxonomy) };
}

let failed = false;
for await (const line of createInterface({ input: process.stdin, crlfDelay: Infinity })) {
  if (line.trim() === '') continue;
  const result = answer(line);
  failed ||= 'error' in result;
  if (!process.stdout.write(`${JSON.stringify(result)}\n`)) await once(process.stdout, 'drain');
}
process.exitCode = failed ? 1 : 0;

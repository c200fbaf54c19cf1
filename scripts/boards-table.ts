/**
 * The table of docs/boards.md: every page of tests/boards, and of ../shared/pages/captures where that is, by what was read of it.
 * `npx tsx scripts/boards-table.ts` prints it, `--write` puts it into the document.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Finding } from '@/utils/boards/board';
import { readPosting } from '@/utils/boards/read-posting';
import { readText } from '@/utils/page/read-text';
import { captures, expectedCaptures, fixtures, hasCaptures, loadPage } from '../tests/boards/page';

const file = path.resolve(import.meta.dirname, '../docs/boards.md');
const [start, end] = ['<!-- table: npx tsx scripts/boards-table.ts --write -->', '<!-- /table -->'];

const head =
  '| page | id | title | company | location | description | layer |\n| --- | --- | --- | --- | --- | --- | --- |';

interface Row {
  readonly page: string;
  readonly finding: Finding;
  readonly expected: Partial<Record<'state' | 'id' | 'title' | 'company' | 'location' | 'layer', string | null>>;
  /** Whether the text is the whole description and no more. */
  readonly isWhole: (text: string) => boolean;
}

function fixtureRows(): Row[] {
  return fixtures().map(({ board, name, file, expected }) => ({
    page: `${board}/${name}`,
    finding: readPosting(loadPage(file, expected.url), new URL(expected.url)),
    expected: expected.expect ?? { state: expected.state ?? 'none' },
    isWhole: (text) => text === expected.expect?.text.join('\n'),
  }));
}

function captureRows(): Row[] {
  return expectedCaptures()
    .filter((expected) => existsSync(path.join(captures, expected.file)))
    .map((expected) => ({
      page: expected.file,
      finding: readPosting(loadPage(path.join(captures, expected.file), expected.url), new URL(expected.url)),
      expected,
      isWhole: (text) => Math.abs(text.length - expected.length) <= expected.length * 0.02,
    }));
}

/** ✓ as expected, – nothing there and nothing expected, ✗ anything else. */
function line({ page, finding, expected, isWhole }: Row): string {
  if (finding.state !== 'found') {
    const nothing = finding.state === expected.state ? '–' : '✗';
    return `| ${page} | ${nothing} | ${nothing} | ${nothing} | ${nothing} | ${nothing} | ${finding.state} |`;
  }
  const mark = (field: 'id' | 'title' | 'company' | 'location'): string =>
    finding[field] !== expected[field] ? '✗' : finding[field] === null ? '–' : '✓';
  const { text } = readText(finding.elements);
  const description = `${isWhole(text) ? '✓' : '✗'} ${text.length.toString()}`;
  return `| ${page} | ${mark('id')} | ${mark('title')} | ${mark('company')} | ${mark('location')} | ${description} | ${finding.layer} |`;
}

const tables = [`### Our own pages (\`tests/boards\`)\n\n${head}\n${fixtureRows().map(line).join('\n')}`];
if (hasCaptures)
  tables.push(`### Captured pages (\`../shared/pages/captures\`)\n\n${head}\n${captureRows().map(line).join('\n')}`);
const table = tables.join('\n\n');

if (process.argv.includes('--write')) {
  const document = readFileSync(file, 'utf8');
  const [before, after] = [document.indexOf(start), document.indexOf(end)];
  if (before < 0 || after < before) throw new Error(`docs/boards.md has lost its marks: ${start} … ${end}`);
  writeFileSync(file, `${document.slice(0, before + start.length)}\n\n${table}\n\n${document.slice(after)}`);
} else console.log(table);
if (table.includes('✗')) process.exitCode = 1;

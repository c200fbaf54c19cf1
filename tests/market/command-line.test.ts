/** `npm run report` as other programs see it: the same page from the whole, and from parts merged in any order. */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { POSTINGS } from './sixty';

const root = fileURLToPath(new URL('../..', import.meta.url));

function run(program: 'extract' | 'report', input: string, ...flags: string[]) {
  const { stdout, stderr, status } = spawnSync(
    process.execPath,
    ['--import', 'tsx', `scripts/${program}.ts`, ...flags],
    {
      cwd: root,
      input,
      encoding: 'utf8',
      maxBuffer: 1e9,
      env: { ...process.env, TSX_TSCONFIG_PATH: `${root}tsconfig.cli.json` },
    },
  );
  return { stdout, stderr, status };
}

// Programs are started: each compiles the taxonomy first.
const PATIENCE = 120_000;

describe('the report from the command line', () => {
  it('is the page of the journal; parts merge to it; bad lines are named and left out', { timeout: PATIENCE }, () => {
    const golden = readFileSync(`${root}tests/market/report.md`, 'utf8');
    const readings = run('extract', POSTINGS.map((posting) => JSON.stringify(posting)).join('\n')).stdout;
    expect(run('report', readings)).toEqual({ stdout: golden, stderr: '', status: 0 });

    const lines = readings.split('\n');
    const part = (from: number, to: number) => run('report', lines.slice(from, to).join('\n'), '--partial').stdout;
    expect(run('report', part(23, 60) + part(0, 9) + part(9, 23), '--merge').stdout).toBe(golden);

    const spoilt = run('report', ['{"id":', '{"id":"x"}', '{"error":"no"}', 'null', readings].join('\n'));
    expect(spoilt).toMatchObject({ stdout: golden, status: 1 });
    expect(spoilt.stderr).toContain('Line 2: “skills” is missing');
    expect(spoilt.stderr).toContain('4 of 64 lines were left out');
    expect(run('report', '', '--loud').status).toBe(2);
  });
});

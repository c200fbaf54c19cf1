/**
 * All checks, in the order of their cost: format, lint, types, unused code, unit tests, builds, browser tests. Goes on
 * after a failure, so that one run shows everything, and closes with a line made from the real results.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

interface Result {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

const folder = mkdtempSync(join(tmpdir(), 'skillight-'));

function run(command: string, args: readonly string[]): boolean {
  // Vite names every import without an extension: true, and no concern of this run.
  const env = { ...process.env, VITE_CONFIG_NATIVE_IGNORE_WARNING: 'true' };
  return spawnSync(command, args, { stdio: 'inherit', env, shell: process.platform === 'win32' }).status === 0;
}

/** A check that passes or fails as a whole. */
const check =
  (command: string, ...args: string[]) =>
  (): Result => {
    const ok = run(command, args);
    return { passed: ok ? 1 : 0, failed: ok ? 0 : 1, skipped: 0 };
  };

/** A Vitest run, counted by its tests; a file that does not even load counts as a failure. */
const tests =
  (name: string, ...args: string[]) =>
  (): Result => {
    const file = join(folder, `${name}.json`);
    const ok = run('vitest', ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${file}`, ...args]);
    try {
      const report = JSON.parse(readFileSync(file, 'utf8')) as {
        numPassedTests: number;
        numFailedTests: number;
        numPendingTests: number;
        numFailedTestSuites: number;
      };
      const { numPassedTests: passed, numFailedTests: failed, numPendingTests: skipped } = report;
      return { passed, failed: ok ? failed : Math.max(1, failed, report.numFailedTestSuites), skipped };
    } catch {
      return { passed: 0, failed: 1, skipped: 0 };
    }
  };

const STEPS: readonly (readonly [name: string, step: () => Result])[] = [
  ['types of the framework', check('wxt', 'prepare')],
  ['format', check('prettier', '--check', '--log-level=warn', '.')],
  ['lint', check('eslint', '.')],
  ['types', check('tsc', '--noEmit')],
  ['unused code', check('knip')],
  ['unit tests', tests('unit')],
  ['build for Chrome and Edge', check('wxt', 'build')],
  ['build for Firefox', check('wxt', 'build', '-b', 'firefox')],
  ['browser tests', tests('e2e', '--config', 'vitest.e2e.config.ts')],
];

const only = process.argv.slice(2);
const results = STEPS.filter(([name]) => only.length === 0 || only.some((word) => name.includes(word))).map(
  ([name, step]) => {
    console.log(`\n── ${name}`);
    const start = Date.now();
    const result = step();
    return { name, seconds: (Date.now() - start) / 1000, ...result };
  },
);
rmSync(folder, { recursive: true, force: true });

console.log('');
for (const { name, seconds, passed, failed, skipped } of results) {
  console.log(
    `${failed > 0 ? '✗' : '✓'} ${name.padEnd(28)} ${String(passed).padStart(5)} passed ${String(failed).padStart(4)} failed ${String(skipped).padStart(4)} skipped  ${seconds.toFixed(1)} s`,
  );
}
const sum = (key: keyof Result) => results.reduce((total, result) => total + result[key], 0);
console.log(`\n${sum('passed')} passed, ${sum('failed')} failed`);
process.exitCode = sum('failed') > 0 ? 1 : 0;

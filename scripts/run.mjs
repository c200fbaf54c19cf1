/**
 * The one door to every command (`npm start`, `npm test`, `npm run extract` …): installs what is missing, then runs the
 * command with the Node that this project depends on, whatever the machine's own.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const bin = join(root, 'node_modules', '.bin');

/** Commands that are TypeScript programs. */
const PROGRAMS = {
  start: 'scripts/start.ts',
  test: 'scripts/test.ts',
  extract: 'scripts/extract.ts',
  report: 'scripts/report.ts',
  read: 'scripts/read.ts',
  explain: 'scripts/explain.ts',
  bench: 'scripts/bench.ts',
  'bench match': 'scripts/bench-match.ts',
  'bench market': 'scripts/bench-market.ts',
  'bench report': 'scripts/bench-report.ts',
  'bench trends': 'scripts/bench-trends.ts',
  'bench history': 'scripts/bench-history.ts',
  'bench faults': 'scripts/bench-faults.ts',
  'bench boards': 'scripts/bench-boards.ts',
  'bench page': 'scripts/bench-page.ts',
  'bench popup': 'scripts/bench-popup.ts',
  'bench journal': 'scripts/bench-journal.ts',
  'bench resume': 'scripts/bench-resume.ts',
  'bench hostile': 'scripts/bench-hostile.ts',
  taxonomy: 'scripts/taxonomy.ts',
};

/** npm keeps a copy of what it installed: each package of the lockfile stands there, but for those of other platforms. */
function upToDate() {
  const copy = join(root, 'node_modules', '.package-lock.json');
  if (!existsSync(copy)) return false;
  const packagesOf = (file) => JSON.parse(readFileSync(file, 'utf8')).packages ?? {};
  const installed = packagesOf(copy);
  return Object.entries(packagesOf(join(root, 'package-lock.json'))).every(
    ([path, { version, optional }]) =>
      path === '' || installed[path]?.version === version || (optional && !installed[path]),
  );
}

function install() {
  if (upToDate()) return;
  console.error('Installing what Skillight is built with (once) …');
  // npm's own words go to standard error: standard output belongs to the command.
  const npm = spawnSync('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: root,
    stdio: ['ignore', 2, 2],
    shell: process.platform === 'win32',
  });
  if (npm.status !== 0) {
    console.error('npm ci failed: see its message above. It needs Node 20 or newer, npm and a reachable npm registry.');
    process.exit(npm.status ?? 1);
  }
}

const [name, ...rest] = process.argv.slice(2);
/** A part of a command that is a program of its own: `npm run bench -- page`. */
const part = PROGRAMS[`${name} ${rest[0]}`];
const program = part ?? PROGRAMS[name];
const args = part ? rest.slice(1) : rest;
if (!program) {
  console.error(`Unknown command “${name}”. Known: ${Object.keys(PROGRAMS).join(', ')}.`);
  process.exit(2);
}
install();
const node = join(bin, process.platform === 'win32' ? 'node.exe' : 'node');
const child = spawnSync(existsSync(node) ? node : process.execPath, ['--import', 'tsx', join(root, program), ...args], {
  cwd: root,
  stdio: 'inherit',
  env: {
    ...process.env,
    PATH: `${bin}${delimiter}${process.env.PATH ?? ''}`,
    TSX_TSCONFIG_PATH: join(root, 'tsconfig.cli.json'),
  },
});
process.exit(child.status ?? 1);

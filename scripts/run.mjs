/**
 * The one door to every command (`npm start`, `npm test`, `npm run extract` …): installs what is missing, then runs the
 * command with the Node that this project depends on, whatever the machine's own.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const bin = join(root, 'node_modules', '.bin');

/** Commands that are TypeScript programs. */
const PROGRAMS = {
  start: 'scripts/start.ts',
  test: 'scripts/test.ts',
  extract: 'scripts/extract.ts',
  read: 'scripts/read.ts',
  explain: 'scripts/explain.ts',
  bench: 'scripts/bench.ts',
  taxonomy: 'scripts/taxonomy.ts',
};

/** npm writes its own copy of the lockfile last: it is older than the lockfile when something has changed since. */
function upToDate() {
  const installed = join(root, 'node_modules', '.package-lock.json');
  return existsSync(installed) && statSync(installed).mtimeMs >= statSync(join(root, 'package-lock.json')).mtimeMs;
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

const [name, ...args] = process.argv.slice(2);
const program = PROGRAMS[name];
if (!program) {
  console.error(`Unknown command “${name}”. Known: ${Object.keys(PROGRAMS).join(', ')}.`);
  process.exit(2);
}
install();
const node = join(bin, process.platform === 'win32' ? 'node.exe' : 'node');
const child = spawnSync(existsSync(node) ? node : process.execPath, ['--import', 'tsx', join(root, program), ...args], {
  cwd: root,
  stdio: 'inherit',
  env: { ...process.env, PATH: `${bin}${delimiter}${process.env.PATH ?? ''}`, TSX_TSCONFIG_PATH: join(root, 'tsconfig.cli.json') },
});
process.exit(child.status ?? 1);

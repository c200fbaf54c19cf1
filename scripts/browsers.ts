/** Finds, or gets, the browsers that the demo and the browser tests drive. */
import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from 'playwright-core';

/** A browser's executable, or everything that was tried to get one. */
export type Search = { readonly path: string } | { readonly tried: readonly string[]; readonly install: string };

interface Wanted {
  readonly name: string;
  /** Environment variable with an explicit path. */
  readonly variable: string;
  /** Names on the search path, then absolute places where installers put them. */
  readonly commands: readonly string[];
  readonly places: readonly string[];
  /** Debian's package. */
  readonly packageName: string;
}

const CHROMIUM: Wanted = {
  name: 'Chromium',
  variable: 'SKILLIGHT_CHROMIUM',
  // Branded Chrome ignores --load-extension since 137, so it is not in the list.
  commands: ['chromium', 'chromium-browser', 'chrome-for-testing', 'ungoogled-chromium'],
  places: [
    '/usr/lib/chromium/chromium',
    '/snap/bin/chromium',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
    'C:\\Program Files\\Chromium\\Application\\chrome.exe',
  ],
  packageName: 'chromium',
};

const FIREFOX: Wanted = {
  name: 'Firefox',
  variable: 'SKILLIGHT_FIREFOX',
  commands: ['firefox-esr', 'firefox'],
  places: ['/Applications/Firefox.app/Contents/MacOS/firefox', 'C:\\Program Files\\Mozilla Firefox\\firefox.exe'],
  packageName: 'firefox-esr',
};

function runnable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function installed({ commands, places }: Wanted): string | undefined {
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  return [...commands.flatMap((command) => folders.map((folder) => join(folder, command))), ...places].find(runnable);
}

/** Playwright's own download, where its servers are reached. */
function downloaded(): string | undefined {
  const path = chromium.executablePath();
  if (existsSync(path)) return path;
  spawnSync('npx', ['--no-install', 'playwright-core', 'install', 'chromium'], {
    stdio: ['ignore', 2, 2],
    timeout: 300_000,
  });
  return existsSync(path) ? path : undefined;
}

/** Debian's package, where we may install one. */
function fromSystem(wanted: Wanted): string | undefined {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return undefined;
  console.error(`Installing ${wanted.packageName} …`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  // What apt-get says is many lines long and of no use unless it fails.
  for (const args of [
    ['update', '-qq'],
    ['install', '-y', '-qq', '--no-install-recommends', wanted.packageName],
  ]) {
    const { status, stdout, stderr } = spawnSync('apt-get', args, { encoding: 'utf8', env });
    if (status !== 0) console.error(`apt-get ${args.join(' ')} failed:\n${stdout}${stderr}`);
  }
  return installed(wanted);
}

function find(wanted: Wanted, download?: () => string | undefined): Search {
  const tried: string[] = [];
  const explicit = process.env[wanted.variable];
  if (explicit !== undefined && explicit !== '') {
    if (runnable(explicit)) return { path: explicit };
    return {
      tried: [`${wanted.variable}=${explicit}: not an executable file`],
      install: `set ${wanted.variable} to the path of ${wanted.name}`,
    };
  }
  tried.push(`${wanted.variable}: not set`);
  const steps: (readonly [label: string, step: () => string | undefined])[] = [
    [`on the search path and in the usual places: ${wanted.commands.join(', ')}`, () => installed(wanted)],
    [`the system’s package ${wanted.packageName} (needs apt-get and root)`, () => fromSystem(wanted)],
    ...(download ? [['Playwright’s download', download] as const] : []),
  ];
  for (const [label, step] of steps) {
    const path = step();
    if (path !== undefined) return { path };
    tried.push(`${label}: nothing`);
  }
  return { tried, install: `apt-get install ${wanted.packageName}` };
}

/** A Chromium that loads unpacked extensions. */
export const findChromium = (): Search => find(CHROMIUM, downloaded);

/** A Firefox that installs temporary add-ons. */
export const findFirefox = (): Search => find(FIREFOX);

/** The executable's path. @throws Error that names all that was tried and the command that would install one */
export function need(name: string, search: Search): string {
  if ('path' in search) return search.path;
  throw new Error(
    `No ${name} to be had. Tried:\n${search.tried.map((line) => `  - ${line}`).join('\n')}\nInstall one with: ${search.install}`,
  );
}

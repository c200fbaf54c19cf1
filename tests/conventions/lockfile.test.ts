/** What is installed is what was tested, from whichever registry a machine is set to. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';

interface Entry {
  readonly version?: string;
  readonly integrity?: string;
  readonly resolved?: string;
  readonly link?: boolean;
  readonly hasInstallScript?: boolean;
}

const root = path.resolve(import.meta.dirname, '../..');
const read = (file: string): unknown => JSON.parse(readFileSync(path.join(root, file), 'utf8'));
const { packages } = read('package-lock.json') as { readonly packages: Readonly<Record<string, Entry>> };
const installed = Object.entries(packages).filter(([name]) => name !== '');

it('has a hash of every package', () => {
  const without = installed.filter(([, { integrity }]) => !integrity?.startsWith('sha512-'));
  expect(without.map(([name]) => name)).toEqual([]);
});

it('names no registry: “npm install --package-lock-only --omit-lockfile-registry-resolved” leaves the addresses out', () => {
  expect(installed.filter(([, { resolved }]) => resolved !== undefined).map(([name]) => name)).toEqual([]);
});

it('runs programs at install only of packages that need to', () => {
  const known = new Set(['esbuild', 'fsevents', 'node']);
  const running = installed.filter(([, { hasInstallScript }]) => hasInstallScript).map(([name]) => name);
  expect(running.filter((name) => !known.has(name.replace(/^.*node_modules\//, '')))).toEqual([]);
});

it('asks for exact versions, and few at run time', () => {
  const { dependencies, devDependencies } = read('package.json') as Record<string, Record<string, string>>;
  const loose = Object.entries({ ...dependencies, ...devDependencies }).filter(
    ([, version]) => !/^\d+\.\d+\.\d+$/.test(version),
  );
  expect(loose).toEqual([]);
  expect(Object.keys(dependencies ?? {}).length).toBeLessThanOrEqual(12);
});

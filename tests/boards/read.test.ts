import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { here } from './page';

const root = path.resolve(here, '../..');
const url = 'https://www.linkedin.com/jobs/view/4400000101/';
const page = path.join(here, 'linkedin/new-view/page.xhtml');

function run(args: readonly string[], input?: string | Buffer) {
  const node = [path.join(root, 'node_modules/tsx/dist/cli.mjs'), path.join(root, 'scripts/read.ts'), ...args];
  const { status, stdout, stderr } = spawnSync(process.execPath, node, {
    cwd: root,
    input: input ?? '',
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}

it('prints the posting of a page as one object', () => {
  const { status, stdout, stderr } = run(['--url', url, page]);
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  expect(stdout.trim().split('\n')).toHaveLength(1);
  const posting = JSON.parse(stdout) as Record<string, unknown>;
  expect(Object.keys(posting)).toEqual(['board', 'id', 'url', 'title', 'company', 'location', 'text', 'layer']);
  expect(posting).toMatchObject({ board: 'linkedin', id: '4400000101', url, company: 'Northwind Robotics' });
});

it('reads XHTML from standard input', () => {
  const { status, stdout } = run(['--url', url], readFileSync(page));
  expect(status).toBe(0);
  expect(stdout).toContain('Docker');
});

it('prints null, the reason and status 1 for a page without a posting', () => {
  const { status, stdout, stderr } = run(['--url', 'https://www.linkedin.com/feed/', page]);
  expect({ status, stdout: stdout.trim() }).toEqual({ status: 1, stdout: 'null' });
  expect(stderr).toContain('points to no posting');
});

it.each([
  [[page], '--url is missing'],
  [['--url', 'linkedin', page], 'Not an address'],
  [['--url', url, '--nonsense'], 'nonsense'],
  [['--url', url, page, page], 'One page at a time'],
  [['--url', url, 'no-such-file.html'], 'Cannot read no-such-file.html'],
  [['--url', url], 'The page is empty'],
])('%j is refused with status 2', (args, message) => {
  const { status, stdout, stderr } = run(args);
  expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
  expect(stderr).toContain(message);
  expect(stderr).toContain('Usage:');
});

import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { readPosting } from '@/utils/boards/read-posting';
import { readText } from '@/utils/page/read-text';
import { captures, expectedCaptures, hasCaptures, loadPage } from './page';

const walls: [file: string, url: string, state: string][] = [
  ['negative/negative-authwall-2025-12.html', 'https://www.linkedin.com/jobs/search?keywords=x', 'none'],
  ['negative/negative-authwall-2025-12.html', 'https://www.linkedin.com/jobs/view/4374244548/', 'signed-out'],
  ['negative/negative-cloudflare-2025-12.html', 'https://in.indeed.com/viewjob?jk=54f1f8af68d722d2', 'none'],
  ['negative/negative-security-2024-09.html', 'https://www.glassdoor.com/Job/jobs.htm?jl=1010274493134', 'none'],
  ['negative/negative-authwall-2025-12.html', 'https://www.example.com/jobs/1', 'signed-out'],
  ['negative/negative-cloudflare-2025-12.html', 'https://www.example.com/jobs/1', 'none'],
  ['negative/negative-security-2024-09.html', 'https://www.example.com/jobs/1', 'none'],
];

const stale: [file: string, url: string][] = [
  ['linkedin/view-sdui-2026-02.xhtml', 'https://www.linkedin.com/jobs/view/4374244549/'],
  ['linkedin/search-classic-it-2025-08-a.xhtml', 'https://www.linkedin.com/jobs/search/?currentJobId=4287712875'],
  ['linkedin/guest-view-au-2026-08.html', 'https://au.linkedin.com/jobs/view/4449371115'],
  ['indeed/search-pane-us-2026-02.html', 'https://www.indeed.com/jobs?q=x&vjk=7287a807f26d20f3'],
  ['seek/job-au-2026-08.html', 'https://au.seek.com/job/93856864'],
];

describe.skipIf(!hasCaptures)('captured pages (../shared/pages/captures)', () => {
  it.each(expectedCaptures())('$file', ({ file, url, length, start, end, ...expected }) => {
    const finding = read(file, url);
    if (finding.state !== 'found') throw new Error(`${finding.state}: ${finding.reason}`);
    expect(finding).toMatchObject(expected);
    const { text } = readText(finding.elements);
    expect(Math.abs(text.length - length), `${text.length.toString()} characters`).toBeLessThanOrEqual(length * 0.02);
    const words = text.split(/\s+/);
    expect([hash(words.slice(0, 4)), hash(words.slice(-4))]).toEqual([start, end]);
    expect(text).not.toMatch(/\{[a-z-]+:|(^|\n)(see|show|read) (more|less)|… ?more/i);
  });

  it.each(walls)('%s at %s shows nothing', (file, address, state) => {
    expect(read(file, address)).toMatchObject({ state });
  });

  it.each(stale)('%s is not taken for %s', (file, address) => {
    expect(read(file, address)).toMatchObject({ state: 'pending' });
  });
});

function read(file: string, address: string) {
  expect(existsSync(path.join(captures, file)), `${file} is missing`).toBe(true);
  return readPosting(loadPage(path.join(captures, file), address), new URL(address));
}

function hash(words: readonly string[]): string {
  return createHash('sha256').update(words.join(' ')).digest('hex').slice(0, 8);
}

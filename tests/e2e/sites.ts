/** Boards' pages with several jobs each, made from the boards' fixtures by putting other jobs into them. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Served, Web } from './web';

/** What tells one job's text from another's: no other job names them, nor the rest of the fixtures. */
const SKILLS = [
  ['Rust', 'Kotlin'],
  ['Scala', 'Elixir'],
  ['Haskell', 'Erlang'],
  ['Perl', 'PHP'],
  ['MongoDB', 'Cassandra'],
  ['Angular', 'Svelte'],
  ['Ansible', 'Nagios'],
  ['TensorFlow', 'PyTorch'],
  ['Hadoop', 'Airflow'],
  ['Jenkins', 'CircleCI'],
  ['MATLAB', 'Fortran'],
] as const;
export const JOB_COUNT = SKILLS.length;

const FIXTURES = path.resolve(import.meta.dirname, '../boards');

/** One layout of one board. */
export interface Site {
  readonly name: string;
  readonly board: 'linkedin' | 'indeed';
  /** Folder below tests/boards. */
  readonly fixture: string;
  readonly file: 'page.html' | 'page.xhtml';
  /** The id that the fixture carries, and how many digits of its end say which job it is. */
  readonly id: string;
  readonly address: (id: string) => string;
  /** What the board draws anew for another job, and where the description stands. */
  readonly pane: string;
  readonly description: string;
}

export interface Job {
  readonly key: string;
  readonly url: string;
  readonly title: string;
  readonly skills: readonly [string, string];
  readonly page: Served;
}

export const SITES: readonly Site[] = [
  {
    name: 'LinkedIn, new view',
    board: 'linkedin',
    fixture: 'linkedin/new-view',
    file: 'page.xhtml',
    id: '4400000101',
    address: (id) => `https://www.linkedin.com/jobs/view/${id}/`,
    pane: 'main',
    description: '[componentkey^="JobDetails_AboutTheJob_"]',
  },
  {
    name: 'LinkedIn, new search',
    board: 'linkedin',
    fixture: 'linkedin/new-search',
    file: 'page.xhtml',
    id: '4400000101',
    address: (id) => `https://www.linkedin.com/jobs/search-results/?currentJobId=${id}&start=0`,
    pane: '[data-sdui-screen]',
    description: '[componentkey^="JobDetails_AboutTheJob_"]',
  },
  {
    name: 'LinkedIn, classic search',
    board: 'linkedin',
    fixture: 'linkedin/classic-search-italian',
    file: 'page.xhtml',
    id: '4400000101',
    address: (id) => `https://www.linkedin.com/jobs/search/?currentJobId=${id}&start=25`,
    pane: '.scaffold-layout__detail',
    description: '#job-details',
  },
  {
    name: 'LinkedIn, signed-out search',
    board: 'linkedin',
    fixture: 'linkedin/guest-search-addressed',
    file: 'page.html',
    id: '4400000101',
    address: (id) => `https://www.linkedin.com/jobs/search?keywords=backend&currentJobId=${id}&position=1&pageNum=0`,
    pane: '.details-pane__content',
    description: '.show-more-less-html__markup',
  },
  {
    name: 'Indeed, classic search',
    board: 'indeed',
    fixture: 'indeed/classic-search',
    file: 'page.html',
    id: 'bbbbbbbbbbbb0001',
    address: (id) => `https://www.indeed.com/jobs?q=backend&l=Portland&vjk=${id}`,
    pane: '.jobsearch-RightPane',
    description: '#jobDescriptionText',
  },
  {
    name: 'Indeed, new search',
    board: 'indeed',
    fixture: 'indeed/new-search',
    file: 'page.html',
    id: 'aaaaaaaaaaaa0001',
    address: (id) => `https://nl.indeed.com/jobs?q=backend&vjk=${id}`,
    pane: '[data-testid="viewjob-main-content"]',
    description: '.simple-job-description-html',
  },
];

/** The site's job of this number, from 0. */
export function jobOf(site: Site, number: number): Job {
  const skills = SKILLS[number];
  if (skills === undefined) throw new RangeError(`There are ${SKILLS.length} jobs.`);
  const id = `${site.id.slice(0, -3)}${String(500 + number)}`;
  const title = `Backend Engineer ${'ABCDEFGHIJKLM'.charAt(number)}`;
  const body = readFileSync(path.join(FIXTURES, site.fixture, site.file), 'utf8')
    .replaceAll(site.id, id)
    .replaceAll('Backend Engineer', title)
    .replaceAll('Go and Python (FastAPI, gRPC)', skills.join(' and '));
  const type = site.file.endsWith('.xhtml') ? 'application/xhtml+xml' : 'text/html; charset=utf-8';
  return { key: `${site.board}:${id}`, url: site.address(id), title, skills, page: { type, body } };
}

/** Puts all jobs of the site into the web. */
export function publish(web: Web, site: Site): Job[] {
  const jobs = Array.from({ length: JOB_COUNT }, (_, number) => jobOf(site, number));
  for (const { url, page } of jobs) web.put(url, page);
  return jobs;
}

/** A fixture as it is, at the address it says; for what is not a search. */
export function publishFixture(web: Web, fixture: string): string {
  const folder = path.join(FIXTURES, fixture);
  const { url } = JSON.parse(readFileSync(path.join(folder, 'expected.json'), 'utf8')) as { url: string };
  const isXhtml = readable(path.join(folder, 'page.xhtml'));
  const body = readFileSync(path.join(folder, isXhtml ? 'page.xhtml' : 'page.html'), 'utf8');
  web.put(url, { type: isXhtml ? 'application/xhtml+xml' : 'text/html; charset=utf-8', body });
  return url;
}

function readable(file: string): boolean {
  try {
    readFileSync(file);
    return true;
  } catch {
    return false;
  }
}

import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it, test } from 'vitest';
import { boardFor, boards, builtInMatches, optionalMatches } from '@/utils/boards';
import { here } from './page';

test.each([
  ['https://www.linkedin.com/jobs/view/4374244548/', 'linkedin', '4374244548'],
  ['https://au.linkedin.com/jobs/view/senior-engineer-at-heidi-4411867124?trk=x', 'linkedin', '4411867124'],
  ['https://www.linkedin.com/jobs/search/?currentJobId=4374244548&start=25', 'linkedin', '4374244548'],
  ['https://www.linkedin.com/jobs/search-results/?currentJobId=4374244548', 'linkedin', '4374244548'],
  ['https://www.linkedin.com/jobs/collections/recommended/?currentJobId=4374244548', 'linkedin', '4374244548'],
  ['https://www.linkedin.com/jobs-guest/jobs/api/jobPosting/4374244548', 'linkedin', '4374244548'],
  ['https://www.linkedin.com/jobs/', 'linkedin', undefined],
  ['https://www.linkedin.com/feed/?currentJobId=4374244548', 'linkedin', undefined],
  ['https://www.linkedin.com/jobs/search/?currentJobId=abc', 'linkedin', undefined],
  ['https://notlinkedin.com/jobs/view/4374244548/', undefined, undefined],
  ['https://linkedin.com.evil.example/jobs/view/4374244548/', undefined, undefined],
  ['https://au.indeed.com/viewjob?jk=54F1F8AF68D722D2', 'indeed', '54f1f8af68d722d2'],
  ['https://www.indeed.com/jobs?q=x&jk=aaaaaaaaaaaaaaaa&vjk=29dd4196cccd7eaf', 'indeed', '29dd4196cccd7eaf'],
  ['https://www.indeed.co.uk/m/viewjob?jk=54f1f8af68d722d2', 'indeed', '54f1f8af68d722d2'],
  ['https://www.indeed.com/jobs?q=x', 'indeed', undefined],
  ['https://www.indeed.com/viewjob?jk=short', 'indeed', undefined],
  ['https://indeed.example/viewjob?jk=54f1f8af68d722d2', undefined, undefined],
  ['https://job-boards.eu.greenhouse.io/northwind/jobs/4471234', 'greenhouse', '4471234'],
  ['https://boards.greenhouse.io/embed/job_app?for=northwind&token=4471234', 'greenhouse', '4471234'],
  [
    'https://jobs.eu.lever.co/co/0b1c2d3e-1111-4222-8333-444455556666/apply',
    'lever',
    '0b1c2d3e-1111-4222-8333-444455556666',
  ],
  ['https://jobs.ashbyhq.com/Co/7d2c1a90-aaaa-4bbb-8ccc-dddd00001111', 'ashby', '7d2c1a90-aaaa-4bbb-8ccc-dddd00001111'],
  ['https://x.wd3.myworkdayjobs.com/en-US/External/job/Utrecht/Backend-Engineer_R-10234', 'workday', 'R-10234'],
  ['https://x.wd3.myworkdayjobs.com/External/details/Backend-Engineer_JR-7?q=a_b', 'workday', 'JR-7'],
  ['https://x.wd3.myworkdayjobs.com/External/job/Utrecht/A_B_R-1/apply', 'workday', 'R-1'],
  ['https://x.wd3.myworkdayjobs.com/External?q=a_b', 'workday', undefined],
  ['https://jobs.smartrecruiters.com/Northwind/744000012345678-backend', 'smartrecruiters', '744000012345678'],
  ['https://apply.workable.com/northwind/j/ABC123DEF4/', 'workable', 'ABC123DEF4'],
  ['https://northwind.bamboohr.com/careers/42', 'bamboohr', '42'],
  ['https://northwind.bamboohr.com/jobs/view.php?id=42', 'bamboohr', '42'],
  ['https://careers-x.icims.com/jobs/1234/backend/job?in_iframe=1', 'icims', '1234'],
  ['https://www.glassdoor.co.uk/Job/jobs.htm?jl=1010274493134', 'glassdoor', '1010274493134'],
  ['https://www.glassdoor.com/job-listing/x-JV_IC1147401_KO0,16_1010274493.htm', 'glassdoor', '1010274493'],
  ['https://www.dice.com/job-detail/0a1b2c3d-1111', 'dice', '0a1b2c3d-1111'],
  ['https://www.ziprecruiter.com/c/N/Job/B/-in-U?jid=abcdef0123456789', 'ziprecruiter', 'abcdef0123456789'],
  ['https://www.stepstone.de/stellenangebote--X--10001234-inline.html', 'stepstone', '10001234'],
  ['https://www.stepstone.de/jobs/java/in-hamburg', 'stepstone', undefined],
  ['https://www.xing.com/jobs/hamburg-entwickler-128812345', 'xing', '128812345'],
  ['https://sg.jobstreet.com/backend-jobs?jobId=93000002', 'seek', '93000002'],
  ['https://hk.jobsdb.com/job/93000002', 'seek', '93000002'],
  ['https://www.builtinnyc.com/job/engineer/8000001', 'builtin', '8000001'],
  ['https://www.naukri.com/job-listings-x-5-to-8-years-011025012345?src=x', 'naukri', '011025012345'],
  ['https://wellfound.com/jobs/3012345-backend', 'wellfound', '3012345'],
  ['https://weworkremotely.com/remote-jobs/northwind-backend', 'weworkremotely', 'northwind-backend'],
  ['https://remoteok.com/remote-jobs/remote-backend-northwind-1093456', 'remoteok', '1093456'],
  ['https://news.ycombinator.com/item?id=45900000#45900011', 'hacker-news', '45900011'],
  ['https://news.ycombinator.com/news', undefined, undefined],
  ['https://www.reed.co.uk/jobs/backend/54321098', 'reed', '54321098'],
  ['https://x.teamtailor.com/jobs/4512345-backend', 'teamtailor', '4512345'],
  ['https://x.jobs.personio.de/job/1234567', 'personio', '1234567'],
  ['https://x.breezy.hr/p/0a1b2c3d4e5f-backend', 'breezy', '0a1b2c3d4e5f'],
  ['https://www.workatastartup.com/jobs/71234', 'work-at-a-startup', '71234'],
  [
    'https://www.monster.de/stellenangebot/x--0a1b2c3d-1111-4222-8333-444455556666',
    'monster',
    '0a1b2c3d-1111-4222-8333-444455556666',
  ],
  ['https://www.workday.com/', undefined, undefined],
  ['file:///home/page.html', undefined, undefined],
])('%s belongs to %s and points to %s', (address, board, id) => {
  const url = new URL(address);
  expect(boardFor(url)?.id).toBe(board);
  expect(boardFor(url)?.jobId(url)).toBe(id);
});

describe('the table', () => {
  it('knows every board once', () => {
    expect(new Set(boards.map((board) => board.id)).size).toBe(boards.length);
    expect(new Set(boards.map((board) => board.name)).size).toBe(boards.length);
  });

  it('grants two boards at install and no host twice', () => {
    expect(builtInMatches).toEqual(['*://*.linkedin.com/*', '*://*.indeed.com/*']);
    expect(new Set([...builtInMatches, ...optionalMatches]).size).toBe(builtInMatches.length + optionalMatches.length);
  });

  it('holds patterns that browsers accept', () => {
    for (const pattern of [...builtInMatches, ...optionalMatches])
      expect(pattern).toMatch(/^\*:\/\/(\*\.)?[a-z0-9-]+(\.[a-z0-9-]+)+\/\S*\*$/);
  });

  it('names every board file', () => {
    const folder = path.resolve(here, '../../utils/boards');
    const files = readdirSync(folder).filter(
      (file) => file.endsWith('.ts') && /define(Field)?Board\(\{/.test(readFileSync(path.join(folder, file), 'utf8')),
    );
    const declared = files
      .filter((file) => !['board.ts', 'fields.ts'].includes(file))
      .map((file) => file.replace('.ts', ''));
    expect(declared.sort()).toEqual(boards.map((board) => board.id).sort());
  });
});

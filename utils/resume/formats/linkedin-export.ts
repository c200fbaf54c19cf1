/** LinkedIn's own data export: an archive of CSV files ("Settings → Data privacy → Get a copy of your data"). */
import { csvRows } from './csv';
import { decode } from './decode';
import { writtenPosition, writtenSection } from './written';

const FILE = /(?:^|\/)(Profile|Skills|Positions|Languages|Education|Certifications|Projects)\.csv$/i;

/** Whether the entry of the archive is one that is read. */
export function isLinkedinFile(name: string): boolean {
  return FILE.test(name);
}

/** The export as a written résumé. */
export function linkedinText(files: ReadonlyMap<string, Uint8Array>): string {
  const rowsOf = (wanted: string, column: string): ReadonlyMap<string, string>[] => {
    const name = [...files.keys()].find((one) => FILE.exec(one)?.[1]?.toLowerCase() === wanted);
    return name === undefined ? [] : csvRows(decode(files.get(name) ?? new Uint8Array()), column);
  };
  const get = (row: ReadonlyMap<string, string>, column: string): string => row.get(column) ?? '';
  return [
    writtenSection(
      'Summary',
      rowsOf('profile', 'Headline').flatMap((row) => [get(row, 'Headline'), get(row, 'Summary')].filter(Boolean)),
    ),
    writtenSection(
      'Skills',
      rowsOf('skills', 'Name').map((row) => `- ${get(row, 'Name')}`),
    ),
    writtenSection(
      'Experience',
      rowsOf('positions', 'Title').flatMap((row) =>
        writtenPosition({
          title: get(row, 'Title'),
          employer: get(row, 'Company Name'),
          from: get(row, 'Started On'),
          to: get(row, 'Finished On'),
          description: get(row, 'Description'),
        }),
      ),
    ),
    writtenSection(
      'Projects',
      rowsOf('projects', 'Title').flatMap((row) =>
        writtenPosition({
          title: get(row, 'Title'),
          employer: '',
          from: get(row, 'Finished On') === '' ? '' : get(row, 'Started On'),
          to: get(row, 'Finished On'),
          description: get(row, 'Description'),
        }),
      ),
    ),
    writtenSection(
      'Languages',
      rowsOf('languages', 'Name').map((row) => `- ${get(row, 'Name')}: ${get(row, 'Proficiency')}`),
    ),
    writtenSection(
      'Education',
      rowsOf('education', 'School Name').map(
        (row) =>
          `- ${get(row, 'Degree Name')}, ${get(row, 'School Name')}, ${get(row, 'Start Date')} – ${get(row, 'End Date')}`,
      ),
    ),
    writtenSection(
      'Certifications',
      rowsOf('certifications', 'Name').map((row) => `- ${get(row, 'Name')}`),
    ),
  ].join('');
}

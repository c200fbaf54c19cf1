/** Writes the history and what the user told as an archive, piece by piece. */
import type { History } from '@/utils/store/history';
import { headLine, lastLine, postingLine, type UserData } from './format';

/** Postings read from the database in one go. */
const AT_ONCE = 100;

/** The archive's text in pieces; postings in the order of first sight. What is met while it is written is not in it. */
export async function* writeArchive(
  history: Pick<History, 'rows' | 'records'>,
  user: UserData,
): AsyncGenerator<string, void, undefined> {
  const keys = (await history.rows()).map(({ key }) => key);
  yield `${headLine(user)}\n`;
  let count = 0;
  for (let from = 0; from < keys.length; from += AT_ONCE) {
    const records = await history.records(keys.slice(from, from + AT_ONCE));
    const lines = records.map((record, i) => postingLine(record, count + i === 0));
    count += records.length;
    if (lines.length > 0) yield lines.join('');
  }
  yield `${count > 0 ? '\n' : ''}${lastLine(count)}\n`;
}

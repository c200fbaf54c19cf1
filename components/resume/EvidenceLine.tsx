/** The line of the résumé that says so, with the words marked. */
import type { Evidence } from '@/utils/resume/proposal';

export function EvidenceLine({ line, start, end }: Evidence) {
  return (
    <q className="evidence">
      {line.slice(0, start)}
      <mark>{line.slice(start, end)}</mark>
      {line.slice(end)}
    </q>
  );
}

/** Rows of a CSV file (RFC 4180), each as a map from the header's names. */

const MOST_ROWS = 5_000;

/** Rows after the header; lines above the header (LinkedIn puts notes there) are left out when they hold fewer columns. */
export function csvRows(text: string, column: string): ReadonlyMap<string, string>[] {
  const rows = cells(text);
  const top = rows.findIndex((row) => row.some((cell) => cell.trim() === column));
  if (top < 0) return [];
  const header = (rows[top] ?? []).map((cell) => cell.trim());
  return rows
    .slice(top + 1, top + 1 + MOST_ROWS)
    .filter((row) => row.some((cell) => cell.trim() !== ''))
    .map((row) => new Map(header.map((name, i) => [name, (row[i] ?? '').trim()])));
}

function cells(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let at = 0;
  while (at < text.length && rows.length < MOST_ROWS * 2) {
    let cell = '';
    if (text.charAt(at) === '"') {
      for (at++; at < text.length;) {
        const quote = text.indexOf('"', at);
        const end = quote < 0 ? text.length : quote;
        cell += text.slice(at, end);
        at = end + 1;
        if (text.charAt(at) !== '"') break;
        cell += '"';
        at++;
      }
    }
    let end = at;
    while (end < text.length && text.charAt(end) !== ',' && text.charAt(end) !== '\n') end++;
    cell += text.slice(at, end).replace(/\r$/, '');
    row.push(cell);
    if (end >= text.length || text.charAt(end) === '\n') {
      rows.push(row);
      row = [];
    }
    at = end + 1;
  }
  return rows;
}

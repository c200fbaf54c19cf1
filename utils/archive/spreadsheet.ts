/** The history as a table for spreadsheets, one posting a row. A cell that a spreadsheet would run is made text. */

/**
 * How a cell begins that a spreadsheet takes for a formula, also behind blanks, invisible characters and quotes, and in full
 * width (OWASP, CSV injection; symfony CVE-2021-41270 for tab and carriage return).
 */
const FORMULA = /^[\s\u00a0\u200b-\u200d\u2060\ufeff"']*[=+\-@\t\r\n|%＝＋－＠]/;

/** One cell: numbers as they are, texts so that they are only texts. */
export function cell(value: string | number | null): string {
  if (value === null) return '';
  if (typeof value === 'number') return String(value);
  const safe = FORMULA.test(value) ? `'${value}` : value;
  return /[",\n\r;\t]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** Rows as CSV by RFC 4180, with the mark by which Excel knows UTF-8. */
export function csv(rows: readonly (readonly (string | number | null)[])[]): string {
  return `\ufeff${rows.map((row) => `${row.map(cell).join(',')}\r\n`).join('')}`;
}

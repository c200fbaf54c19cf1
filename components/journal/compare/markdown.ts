/** A table as Markdown. */

/** Rows of cells, the first of which is the head; what would end a cell or begin a mark is escaped. */
export function markdownTable(rows: readonly (readonly string[])[]): string {
  const [head = [], ...body] = rows;
  const line = (cells: readonly string[]): string => `| ${cells.map(escaped).join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...body.map(line), ''].join('\n');
}

function escaped(text: string): string {
  if (text === '---') return text;
  return text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[\\|`*_<>[\]]/g, '\\$&');
}

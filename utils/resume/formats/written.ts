/** What formats with fields become: a résumé written out, which is then read as any other. */

export interface WrittenPosition {
  readonly title: string;
  readonly employer: string;
  readonly from: string;
  /** Empty: still there. */
  readonly to: string;
  readonly description: string;
}

/** Lines under a heading, parted by empty ones; nothing where there are none. */
export function writtenSection(heading: string, lines: readonly string[]): string {
  return lines.length === 0 ? '' : `\n${heading}\n${lines.join('\n')}\n`;
}

/** The lines of a position: title and employer with the period, then what was done. */
export function writtenPosition({ title, employer, from, to, description }: WrittenPosition): string[] {
  const period = from === '' ? '' : `${from} – ${to === '' ? 'Present' : to}`;
  const head = [title, employer].filter((part) => part !== '').join(', ');
  return [
    '',
    period === '' ? head : `${head}\t${period}`,
    ...description.split(/\r?\n/).filter((line) => line.trim() !== ''),
  ];
}

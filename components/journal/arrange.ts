/** Which postings of the journal are listed, and in which order. */
import type { SeenView } from './seen-view';

export const ORDERS = ['seen', 'first', 'score', 'title', 'company'] as const;
export type Order = (typeof ORDERS)[number];

/** The rows whose title or company holds every typed word, in any case and without regard to accents. */
export function found(rows: readonly SeenView[], typed: string, locale: string): readonly SeenView[] {
  const words = fold(typed, locale).split(/\s+/).filter(Boolean);
  if (words.length === 0) return rows;
  return rows.filter(({ title, company }) => {
    const hay = fold(`${title}\n${company ?? ''}`, locale);
    return words.every((word) => hay.includes(word));
  });
}

/** `rows` come with the one seen last first; that order decides where the chosen one does not. */
export function ordered(rows: readonly SeenView[], order: Order, locale: string): readonly SeenView[] {
  if (order === 'seen') return rows;
  const words = new Intl.Collator(locale, { numeric: true });
  const compare: Record<Exclude<Order, 'seen'>, (a: SeenView, b: SeenView) => number> = {
    first: (a, b) => b.firstSeenAt - a.firstSeenAt,
    score: (a, b) => scoreOf(b) - scoreOf(a),
    title: (a, b) => words.compare(a.title, b.title),
    company: (a, b) =>
      Number(a.company === null) - Number(b.company === null) || words.compare(a.company ?? '', b.company ?? ''),
  };
  return [...rows].sort(compare[order]);
}

function scoreOf({ match }: SeenView): number {
  return 'none' in match ? -1 : match.score;
}

function fold(text: string, locale: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLocaleLowerCase(locale);
}

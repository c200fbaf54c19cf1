/** The rows that fit what is asked for, in its order. */
import { useDeferredValue, useMemo } from 'react';
import type { Rating } from '@/components/journal/rating';
import type { JournalRow } from '@/components/journal/row';
import type { PostingKey } from '@/utils/boards/posting';
import { holding } from './condition';
import { wordsOf, type Finder } from './find';
import type { ListQuery } from './list-query';
import { NATURAL, ordered } from './order';
import { useComputed } from './use-computed';

interface Asked {
  readonly rows: readonly JournalRow[];
  readonly query: ListQuery;
  readonly rating: Rating;
  readonly finder: Finder;
  /** Postings whose description, note or title holds the words. */
  readonly found: ReadonlyMap<PostingKey, unknown>;
  readonly boardName: (row: JournalRow) => string;
}

interface Arranged {
  readonly shown: readonly JournalRow[];
  /** Share of the scores that are computed; until 1 the list is in its natural order and not filtered by score. */
  readonly rated: number;
}

export function useArranged({ rows, query, rating, finder, found, boardName }: Asked): Arranged {
  // Typing and ticking stay smooth while a hundred thousand rows are gone through.
  const { words, filter, order } = useDeferredValue(query);
  const needsScore = order.column === 'score' || filter.some(({ kind }) => kind === 'score');
  const needsStandings = order.column === 'skills';
  const rated = useComputed(rows, needsScore ? rating.scoreOf : needsStandings ? rating.standingsOf : null);

  const ready = rated === 1;
  const sorted = useMemo(() => {
    const metOf = (row: JournalRow): number | null => {
      const standings = rating.standingsOf(row);
      const all = standings ? standings.met + standings.part + standings.missing.length : 0;
      return standings && all > 0 ? (standings.met + standings.part / 2) / all : null;
    };
    return ordered(rows, ready ? order : NATURAL, { scoreOf: rating.scoreOf, metOf, boardName });
  }, [rows, order, ready, rating, boardName]);

  const shown = useMemo(() => {
    const asked = ready ? filter : filter.filter(({ kind }) => kind !== 'score');
    const typed = wordsOf(words);
    if (asked.length === 0 && typed.length === 0) return sorted;
    const holds = holding(asked, rating.scoreOf);
    return sorted.filter((row) => holds(row) && (typed.length === 0 || found.has(row.key) || finder.holds(row, typed)));
  }, [sorted, filter, words, ready, rating, found, finder]);
  return { shown, rated };
}

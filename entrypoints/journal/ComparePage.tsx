/** Postings of the journal side by side. */
import { useMemo } from 'react';
import { Comparison } from '@/components/journal/compare/Comparison';
import { JournalState } from '@/components/journal/JournalState';
import { COMPARED } from '@/components/journal/use-actions';
import { kinship } from '@/entrypoints/screen/knowledge';
import { comparison, detail, LIST, OPTIONS } from '@/entrypoints/screen/links';
import { boardName } from '@/entrypoints/screen/seen';
import type { PostingKey } from '@/utils/boards/posting';
import { groundsIn } from '@/utils/match/grounds';
import type { Journal } from './use-journal';

interface Props {
  readonly journal: Journal;
  readonly keys: readonly PostingKey[];
}

export function ComparePage({ journal, keys }: Props) {
  const { rows, whole, own, weighing, rating, now, nameOf } = journal;
  const compared = useMemo(
    () =>
      keys
        .map((key) => rows.find((row) => row.key === key))
        .filter((row) => row !== undefined)
        .slice(0, COMPARED.most),
    [rows, keys],
  );
  const creditOf = useMemo(() => {
    if (!own || !weighing || own.skills.length === 0) return null;
    const groundsFor = groundsIn(own, kinship, weighing);
    return (asked: Parameters<typeof groundsFor>[0]) => groundsFor(asked)?.credit ?? 0;
  }, [own, weighing]);
  if (!whole || !rating) return <JournalState state="loading" optionsHref={OPTIONS} />;
  if (compared.length === 0) return <JournalState state="gone" optionsHref={OPTIONS} listHref={LIST} />;
  return (
    <Comparison
      rows={compared}
      now={now}
      rating={rating}
      creditOf={creditOf}
      nameOf={nameOf}
      boardName={({ board, url }) => boardName(board, url)}
      detailHref={detail}
      hrefWithout={(key) => comparison(compared.map((row) => row.key).filter((other) => other !== key))}
      listHref={LIST}
      onCopy={(text) => navigator.clipboard.writeText(text)}
    />
  );
}

/** The pipeline: the same postings by status. */
import { JournalState } from '@/components/journal/JournalState';
import { Pipeline } from '@/components/journal/pipeline/Pipeline';
import { detail, hrefForList, OPTIONS } from '@/entrypoints/screen/links';
import type { Journal } from './use-journal';
import { goTo } from './use-route';

export function PipelinePage({ journal }: { readonly journal: Journal }) {
  const { rows, whole, now, rating, marking, knownTags } = journal;
  if (!whole || !rating) return <JournalState state="loading" optionsHref={OPTIONS} />;
  return (
    <Pipeline
      rows={rows}
      now={now}
      rating={rating}
      marking={marking}
      knownTags={knownTags}
      detailHref={detail}
      hrefForList={hrefForList}
      onOpen={(key) => {
        goTo(detail(key));
      }}
    />
  );
}

/** Options: the weights, tried on what was read last. */
import { useEffect, useState } from 'react';
import type { PreviewPosting } from '@/components/options/WeightsPreview';
import { WeightsSection } from '@/components/options/WeightsSection';
import { kinship } from '@/entrypoints/screen/knowledge';
import { useLocalItem } from '@/entrypoints/screen/use-local-item';
import { profile } from '@/utils/store/profile';
import { weights } from '@/utils/store/weights';
import { history } from '@/entrypoints/screen/history';
import { useKnownSkills } from './use-known-skills';
import { useUndoable } from './use-undoable';

/** So many of the latest postings are offered. */
const OFFERED = 20;

export function WeightsBody() {
  const known = useKnownSkills();
  const [own] = useLocalItem(profile);
  const [weighing, change] = useUndoable(weights);
  const postings = useLatest();
  if (!known || !own || !weighing || !postings) return null;
  return (
    <WeightsSection
      weights={weighing}
      profile={own}
      postings={postings}
      kinship={kinship}
      nameOf={known.nameOf}
      change={change}
    />
  );
}

/** Undefined until they were read; none where the history cannot be opened. */
function useLatest(): readonly PreviewPosting[] | undefined {
  const [postings, setPostings] = useState<readonly PreviewPosting[]>();
  useEffect(() => {
    let ended = false;
    const show = (latest: readonly PreviewPosting[]): void => {
      if (!ended) setPostings(latest);
    };
    history.recent(OFFERED).then(
      (rows) => {
        show(rows.map(({ key, title, company, summary }) => ({ key, title, company, demands: summary.demands })));
      },
      () => {
        show([]);
      },
    );
    return () => {
      ended = true;
    };
  }, []);
  return postings;
}

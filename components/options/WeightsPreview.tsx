/** How the weights work out on a posting: the score as every screen shows it, and what it was with the weights at first. */
import { useId, useState } from 'react';
import { useSpeech } from '@/components/i18n/translator';
import { ScoreCard } from '@/components/posting/ScoreCard';
import type { Asked, Kinship } from '@/utils/match/grounds';
import { match } from '@/utils/match/match';
import type { Profile } from '@/utils/match/profile';
import { WEIGHTS, type Weights } from '@/utils/match/weights';
import type { SkillId } from '@/utils/taxonomy/skill';
import { SAMPLE_DEMANDS } from './sample-posting';

/** A posting to try the weights on. */
export interface PreviewPosting {
  readonly key: string;
  readonly title: string;
  readonly company: string | null;
  readonly demands: readonly Asked[];
}

export interface PreviewProps {
  readonly weights: Weights;
  readonly profile: Profile;
  /** Of the history, the one seen last first. */
  readonly postings: readonly PreviewPosting[];
  readonly kinship: Kinship;
  readonly nameOf: (id: SkillId) => string;
}

export function WeightsPreview({ weights, profile, postings, kinship, nameOf }: PreviewProps) {
  const { t, number } = useSpeech();
  const id = useId();
  const [key, setKey] = useState<string | null>(null);
  const sample: PreviewPosting = { key: '', title: t('previewSample'), company: null, demands: SAMPLE_DEMANDS };
  const offered = [...postings, sample];
  // The first that gives a number, unless one was chosen.
  const hasNumber = (posting: PreviewPosting): boolean => !('none' in match(posting, profile, kinship, weights));
  const shown = offered.find((posting) => posting.key === key) ?? offered.find(hasNumber) ?? sample;
  const result = match(shown, profile, kinship, weights);
  const first = match(shown, profile, kinship, WEIGHTS);

  return (
    <section className="weights-preview stack" aria-labelledby={`${id}-title`}>
      <h3 id={`${id}-title`}>{t('previewTitle')}</h3>
      <select
        className="field"
        aria-label={t('previewPosting')}
        value={shown.key}
        onChange={(event) => {
          setKey(event.target.value);
        }}
      >
        {offered.map((posting) => (
          <option key={posting.key} value={posting.key}>
            {posting.company === null ? posting.title : t('previewAt', posting.title, posting.company)}
          </option>
        ))}
      </select>
      {'none' in result && result.none === 'no-profile' ? (
        <p className="hint soft">{t('noProfileText')}</p>
      ) : (
        <ScoreCard open match={result} nameOf={nameOf} optionsHref="#skills" />
      )}
      <p className="soft small" role="status">
        {!('none' in result) && !('none' in first) && result.score !== first.score
          ? t('previewFirst', number(result.score), number(first.score))
          : ''}
      </p>
    </section>
  );
}

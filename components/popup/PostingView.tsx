/** A posting that was read: head, score, skills, facts, soft skills, and what the reader should be warned of. */
import { Icon } from '@/components/controls/Icon';
import { useSpeech, type MessageKey } from '@/components/i18n/translator';
import { levelViews } from '@/components/posting/demand-view';
import { factViews } from '@/components/posting/fact-views';
import { FactList } from '@/components/posting/FactList';
import { PostingHead } from '@/components/posting/PostingHead';
import { ScoreCard } from '@/components/posting/ScoreCard';
import { SkillChips } from '@/components/posting/SkillChips';
import type { SkillId } from '@/utils/taxonomy/skill';
import type { Place } from './PopupScreen';
import type { PageActions } from './page-actions';
import type { Layer, ReadPosting, Unsaved } from './popup-page';

interface Props {
  readonly posting: ReadPosting;
  readonly now: number;
  readonly nameOf: (id: SkillId) => string;
  readonly optionsHref: string;
  readonly onReveal: (at: Place) => void;
  readonly actions: PageActions;
}

const LAYER_WORD: Readonly<Record<Layer, MessageKey>> = {
  board: 'layerBoard',
  'json-ld': 'layerJsonLd',
  microdata: 'layerMicrodata',
  headings: 'layerHeadings',
  'main-text': 'layerMainText',
  selection: 'layerSelection',
  pointed: 'layerPointed',
};
/** Those that may be wrong about where the description begins and ends. */
const DOUBTFUL: ReadonlySet<Layer> = new Set(['headings', 'main-text', 'pointed']);

const UNSAVED_WORD: Readonly<Record<Unsaved, MessageKey>> = {
  private: 'unsavedPrivate',
  paused: 'unsavedPaused',
  'board-off': 'unsavedPaused',
  full: 'unsavedFull',
  failed: 'unsavedFailed',
};

export function PostingView({ posting, now, nameOf, optionsHref, onReveal, actions }: Props) {
  const speech = useSpeech();
  const { t, plural, number } = speech;
  const { reading, match } = posting;
  const levels = levelViews(reading, posting.groundsFor, nameOf);
  const facts = factViews(reading.facts, posting.gates, speech);
  const { lines, understood, unread } = reading.coverage;
  const onSkill = (skill: SkillId): void => {
    onReveal({ skill });
  };
  return (
    <article className="posting">
      <PostingHead posting={posting} now={now} />
      {posting.unsaved && (
        <p
          className={
            posting.unsaved === 'full' || posting.unsaved === 'failed' ? 'notice problem small' : 'notice small'
          }
        >
          <Icon name="lock" />
          <span>{t(UNSAVED_WORD[posting.unsaved])}</span>
        </p>
      )}
      <ScoreCard match={match} nameOf={nameOf} optionsHref={optionsHref} onReveal={onSkill} />
      {levels.length === 0 ? (
        <p className="notice">{t('noSkills')}</p>
      ) : (
        <SkillChips levels={levels} onReveal={onSkill} />
      )}
      {facts.length > 0 && (
        <section aria-label={t('factsTitle')}>
          <h2>{t('factsTitle')}</h2>
          <FactList facts={facts} />
        </section>
      )}
      {reading.softSkills.length > 0 && (
        <section aria-label={t('softSkillsTitle')}>
          <h2>{t('softSkillsTitle')}</h2>
          <p className="soft-skills">
            {speech.list(
              reading.softSkills.map(({ skill }) => nameOf(skill)),
              'conjunction',
            )}
          </p>
        </section>
      )}
      <footer className="small soft">
        {posting.truncated && (
          <p className="row">
            <Icon name="warning" size={14} />
            {t('truncated')}
          </p>
        )}
        <p>
          {t('coverage', number(understood), number(lines))}
          {unread.length > 0 && <> {plural('coverageUnread', unread.length)}</>}
        </p>
        <p>{t(LAYER_WORD[posting.layer], posting.boardName)}</p>
        {DOUBTFUL.has(posting.layer) && (
          <p className="row">
            <button type="button" className="button small" onClick={actions.point}>
              {t('pointElsewhereAction')}
            </button>
            {posting.layer === 'pointed' && (
              <button type="button" className="button small" onClick={actions.forgetPointed}>
                {t('pointForgetAction')}
              </button>
            )}
          </p>
        )}
      </footer>
    </article>
  );
}

/** A posting that was read: head, score, skills, facts, soft skills, and what the reader should be warned of. */
import type { ReactNode } from 'react';
import { Icon } from '@/components/controls/Icon';
import { useSpeech, type MessageKey } from '@/components/i18n/translator';
import { askingMention } from '@/components/posting/asking';
import { DigestCopy } from '@/components/posting/DigestCopy';
import { markdownDigest } from '@/components/posting/digest-text';
import { Doubts } from '@/components/posting/Doubts';
import { levelViews } from '@/components/posting/demand-view';
import { factViews } from '@/components/posting/fact-views';
import { FactList } from '@/components/posting/FactList';
import { PostingHead } from '@/components/posting/PostingHead';
import { Quote } from '@/components/posting/Quote';
import { ScoreCard } from '@/components/posting/ScoreCard';
import { SkillChips } from '@/components/posting/SkillChips';
import type { Status } from '@/utils/store/status';
import type { Category, SkillId } from '@/utils/taxonomy/skill';
import { OwnMarks } from './OwnMarks';
import type { Place } from './PopupScreen';
import type { PageActions } from './page-actions';
import type { Layer, ReadPosting } from './popup-page';
import type { RecordingControlProps } from './RecordingControl';
import { UnsavedNotice } from './UnsavedNotice';

interface Props {
  readonly posting: ReadPosting;
  readonly now: number;
  readonly nameOf: (id: SkillId) => string;
  readonly categoryOf: (id: SkillId) => Category | undefined;
  readonly optionsHref: string;
  readonly onReveal: (at: Place) => void;
  readonly actions: PageActions;
  readonly recording: RecordingControlProps;
  readonly onReload: () => void;
  readonly onStatus: (status: Status | null) => void;
  readonly onNote: (note: string) => void;
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

export function PostingView(props: Props) {
  const { posting, now, nameOf, categoryOf, optionsHref, onReveal, actions, onStatus, onNote } = props;
  const speech = useSpeech();
  const { t } = speech;
  const { reading, match, text } = posting;
  const levels = levelViews(reading, posting.groundsFor, nameOf);
  const facts = factViews(reading.facts, posting.gates, speech);
  const onSkill = (skill: SkillId): void => {
    onReveal({ skill });
  };
  const quoteOf = (skill: SkillId): ReactNode => {
    const demand = reading.demands.find((one) => one.skill === skill);
    const span = text !== null && demand && askingMention(text, demand);
    return text !== null && span && <Quote text={text} span={span} onShow={onReveal} />;
  };
  return (
    <article className="posting">
      <PostingHead posting={posting} now={now} />
      {posting.unsaved && <UnsavedNotice unsaved={posting.unsaved} {...props.recording} onReload={props.onReload} />}
      {posting.said && (
        <OwnMarks key={posting.key} title={posting.title} {...posting.said} onStatus={onStatus} onNote={onNote} />
      )}
      <ScoreCard match={match} nameOf={nameOf} optionsHref={optionsHref} onReveal={onSkill} quoteOf={quoteOf} />
      {levels.length === 0 ? (
        <p className="notice">{t('noSkills')}</p>
      ) : (
        <SkillChips levels={levels} onReveal={onSkill} />
      )}
      {facts.length > 0 && (
        <section aria-label={t('factsTitle')}>
          <h2>{t('factsTitle')}</h2>
          <FactList facts={facts} onShow={onReveal} />
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
      {text !== null && (
        <div className="folded">
          <DigestCopy
            key={posting.key}
            markdown={() =>
              markdownDigest(
                { ...posting, text },
                { byId: { get: (id) => ({ name: nameOf(id), category: categoryOf(id) ?? 'knowledge' }) } },
                speech,
              )
            }
          />
          <Doubts reading={reading} text={text} nameOf={nameOf} onShow={onReveal} />
        </div>
      )}
      <HowRead posting={posting} actions={actions} />
    </article>
  );
}

/** How much of the text was understood, and where it was found. */
function HowRead({ posting, actions }: Pick<Props, 'posting' | 'actions'>) {
  const { t, number } = useSpeech();
  const { lines, understood } = posting.reading.coverage;
  return (
    <footer className="small soft">
      {posting.truncated && (
        <p className="row">
          <Icon name="warning" size={14} />
          {t('truncated')}
        </p>
      )}
      <p>
        {t('coverage', number(understood), number(lines))} {t(LAYER_WORD[posting.layer], posting.boardName)}
      </p>
      {posting.marks !== 'none' && (
        <p className="row">
          <button
            type="button"
            className="button small"
            onClick={() => {
              actions.quiet(posting.marks === 'shown');
            }}
          >
            {t(posting.marks === 'shown' ? 'quietOn' : 'quietOff')}
          </button>
        </p>
      )}
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
  );
}

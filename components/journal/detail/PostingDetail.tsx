/** One posting of the journal: its text with our marks beside what was read from it and how it matches. */
import { useState } from 'react';
import { Icon } from '@/components/controls/Icon';
import { useSpeech } from '@/components/i18n/translator';
import { levelViews, type GroundsFor } from '@/components/posting/demand-view';
import { factViews } from '@/components/posting/fact-views';
import { FactList } from '@/components/posting/FactList';
import { PostingHead } from '@/components/posting/PostingHead';
import { ScoreCard } from '@/components/posting/ScoreCard';
import { sentenceOf } from '@/components/posting/sentence';
import { CONTRADICTION_WORD } from '@/components/posting/words';
import type { Reading } from '@/utils/extract/reading';
import type { Gate } from '@/utils/match/gates';
import type { SkillId } from '@/utils/taxonomy/skill';
import type { Marking } from '@/components/journal/marking';
import type { JournalRow } from '@/components/journal/row';
import { useActions } from '@/components/journal/use-actions';
import type { PostingKey } from '@/utils/boards/posting';
import type { Match, NoMatch } from '@/utils/match/match';
import { DemandTable } from './DemandTable';
import { MarkedText } from './MarkedText';
import { MarksCard } from './MarksCard';
import { SimilarCard, type SimilarView } from './SimilarCard';
import { VersionsCard, type VersionView } from './VersionsCard';

export interface DetailView {
  readonly row: JournalRow;
  /** As people call it. */
  readonly boardName: string;
  readonly match: Match | NoMatch;
  /** How it changed, the latest first. */
  readonly versions: readonly VersionView[];
  readonly similar: readonly SimilarView[];
  /** null where it is not stored or could not be read. */
  readonly text: string | null;
  readonly reading: Reading | null;
  readonly groundsFor: GroundsFor;
  readonly gates: readonly Gate[];
  /** The posting's address at its board; null where it is none we would open. */
  readonly openHref: string | null;
}

interface Props {
  readonly detail: DetailView;
  readonly now: number;
  readonly nameOf: (id: SkillId) => string;
  readonly optionsHref: string;
  readonly listHref: string;
  readonly marking: Marking;
  readonly knownTags: () => readonly string[];
  readonly detailHref: (key: PostingKey) => string;
  readonly compareHref: (key: PostingKey) => string;
  readonly onMerge: (row: JournalRow) => void;
  readonly onSplit: (row: JournalRow) => void;
}

export function PostingDetail(props: Props) {
  const { detail, now, nameOf, optionsHref, listHref, marking, knownTags } = props;
  const { t } = useSpeech();
  const { row, boardName, match, versions, similar, text, reading, openHref } = detail;
  // Rows of the history are read where they are touched: spreading one copies nothing.
  const { title, company, location, firstSeenAt, visits } = row;
  const [shown, setShown] = useState<{ readonly start: number; readonly skill: SkillId } | null>(null);

  /** Each press goes to the next mention of the skill. */
  const reveal = (skill: SkillId): void => {
    const mentions = reading?.demands.find((demand) => demand.skill === skill)?.mentions ?? [];
    const last = shown?.skill === skill ? mentions.findIndex(({ start }) => start === shown.start) : -1;
    const next = mentions[(last + 1) % mentions.length];
    if (next) setShown({ start: next.start, skill });
  };

  const { act, dialog } = useActions({ meant: () => [row], marking, knownTags });

  return (
    <article className="detail">
      <p className="detail-back">
        <a className="button quiet back" href={listHref}>
          <Icon name="back" />
          {t('back')}
        </a>
      </p>
      <div className="detail-head">
        <div>
          <PostingHead posting={{ title, company, location, firstSeenAt, visits, boardName }} now={now} />
          {row.claim !== null && <p className="small soft">{t('claimSays', boardName, row.claim)}</p>}
        </div>
        <p className="row">
          {openHref !== null && (
            <a className="button primary" href={openHref} target="_blank" rel="noopener noreferrer">
              <Icon name="external" />
              {t('openPosting', boardName)}
            </a>
          )}
          <button
            type="button"
            className="button"
            onClick={() => {
              act({ do: 'forget' });
            }}
          >
            <Icon name="trash" />
            {t('forget')}
          </button>
        </p>
      </div>
      <div className="detail-side">
        <ScoreCard match={match} nameOf={nameOf} optionsHref={optionsHref} onReveal={reading ? reveal : undefined} />
        <MarksCard row={row} act={act} />
        {versions.length > 0 && <VersionsCard versions={versions} nameOf={nameOf} />}
        {similar.length > 0 && (
          <SimilarCard
            similar={similar}
            now={now}
            detailHref={props.detailHref}
            compareHref={props.compareHref}
            onMerge={props.onMerge}
            onSplit={props.onSplit}
          />
        )}
        {reading === null ? (
          <p className="notice warning">{t('detailNoReading')}</p>
        ) : (
          <DetailReading reading={reading} text={text} detail={detail} nameOf={nameOf} onReveal={reveal} />
        )}
      </div>
      <section className="detail-text card" aria-label={t('detailText')} tabIndex={0}>
        {text === null ? (
          <p className="soft">{t('detailNoText')}</p>
        ) : (
          <MarkedText text={text} reading={reading ?? { demands: [] }} nameOf={nameOf} shown={shown} />
        )}
      </section>
      {dialog}
    </article>
  );
}

interface ReadingProps {
  readonly reading: Reading;
  readonly text: string | null;
  readonly detail: DetailView;
  readonly nameOf: (id: SkillId) => string;
  readonly onReveal: (skill: SkillId) => void;
}

function DetailReading({ reading, text, detail, nameOf, onReveal }: ReadingProps) {
  const speech = useSpeech();
  const { t } = speech;
  const levels = levelViews(reading, detail.groundsFor, nameOf);
  const facts = factViews(reading.facts, detail.gates, speech);
  const { unread } = reading.coverage;
  return (
    <>
      {levels.length > 0 && (
        <section className="card" aria-label={t('demandsTitle')}>
          <h2>{t('demandsTitle')}</h2>
          <DemandTable levels={levels} onReveal={onReveal} />
        </section>
      )}
      {facts.length > 0 && (
        <section className="card stack" aria-label={t('factsTitle')}>
          <h2>{t('factsTitle')}</h2>
          <FactList facts={facts} sentenceOf={text === null ? undefined : (fact) => sentenceOf(text, fact.span)} />
        </section>
      )}
      {reading.softSkills.length > 0 && (
        <section className="card stack" aria-label={t('softSkillsTitle')}>
          <h2>{t('softSkillsTitle')}</h2>
          <p>
            {speech.list(
              reading.softSkills.map(({ skill }) => nameOf(skill)),
              'conjunction',
            )}
          </p>
        </section>
      )}
      {text !== null && reading.contradictions.length > 0 && (
        <section className="card stack" aria-label={t('contradictionsTitle')}>
          <h2>{t('contradictionsTitle')}</h2>
          <ul className="stack">
            {reading.contradictions.map(({ kind, skill, spans }) => (
              <li key={`${kind} ${spans[0].start} ${spans[1].start}`}>
                {skill !== null && <b>{nameOf(skill)} </b>}
                {t(CONTRADICTION_WORD[kind])}
                <q className="sentence">{sentenceOf(text, spans[0])}</q>
                <q className="sentence">{sentenceOf(text, spans[1])}</q>
              </li>
            ))}
          </ul>
        </section>
      )}
      {text !== null && unread.length > 0 && (
        <section className="card stack" aria-label={t('unreadTitle')}>
          <h2>{t('unreadTitle')}</h2>
          <ul className="stack">
            {unread.map((span) => (
              <li key={span.start}>
                <q className="sentence">{sentenceOf(text, span)}</q>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

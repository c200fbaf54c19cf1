/** The popup: what is known of the posting on the active tab, and the last ones seen. */
import { useSpeech } from '@/components/i18n/translator';
import type { SeenView } from '@/components/journal/seen-view';
import type { PostingKey } from '@/utils/boards/posting';
import type { Span } from '@/utils/extract/reading';
import type { Status } from '@/utils/store/status';
import type { Category, SkillId } from '@/utils/taxonomy/skill';
import { KeyList, type Command } from './KeyList';
import { LayoutReport } from './LayoutReport';
import { PageNotice } from './PageNotice';
import type { PageActions } from './page-actions';
import type { PopupPage } from './popup-page';
import { PopupHead } from './PopupHead';
import { MarksLegend, type MarksLegendProps } from './MarksLegend';
import { PostingView } from './PostingView';
import { RecordingControl, type RecordingControlProps } from './RecordingControl';
import { SeenSection, type QuickSearch } from './SeenSection';

/** How a request to show a mention on the page went. */
export type RevealOutcome = 'shown' | 'collapsed' | 'absent' | 'failed';

/** A place on the page: of the posting's text, or a skill's next mention. */
export type Place = Span | { readonly skill: SkillId };

export interface PopupScreenProps {
  readonly page: PopupPage;
  readonly recent: readonly SeenView[];
  /** ms since 1970. */
  readonly now: number;
  /** A popup goes away with the next click elsewhere; a panel stays, and the browser lets it into fewer pages. */
  readonly place: 'popup' | 'panel';
  /** What the marks mean; null where there is no posting. */
  readonly legend: MarksLegendProps | null;
  /** Whether postings are remembered, those of the page's board and all. */
  readonly recording: RecordingControlProps;
  readonly search: QuickSearch;
  /** The posting's status and note, of one that is in the history. */
  readonly onStatus: (status: Status | null) => void;
  readonly onNote: (note: string) => void;
  /** The keys as the user has set them. */
  readonly commands: readonly Command[];
  /** Opens the side panel; null where there is none, or it is this. */
  readonly onPanel: (() => void) | null;
  readonly marksOn: boolean;
  readonly nameOf: (id: SkillId) => string;
  readonly categoryOf: (id: SkillId) => Category | undefined;
  readonly optionsHref: string;
  /** The journal, or the page of one posting in it. */
  readonly journalHref: (key?: PostingKey) => string;
  /** The last request's outcome; null before the first. */
  readonly revealed: RevealOutcome | null;
  readonly onReveal: (at: Place) => void;
  readonly onMarks: (on: boolean) => void;
  readonly onBoardOn: () => void;
  readonly onReload: () => void;
  /** What is done to the page by its script. */
  readonly actions: PageActions;
  /** The layout of the page, once it was asked for. */
  readonly report: string | null;
  /** The browser did not let us into this page. */
  readonly refused: boolean;
}

export function PopupScreen(props: PopupScreenProps) {
  const { t } = useSpeech();
  const { page, recent, now, journalHref, optionsHref, revealed } = props;
  return (
    <>
      <PopupHead
        marksOn={props.marksOn}
        onMarks={props.onMarks}
        journalHref={journalHref()}
        optionsHref={optionsHref}
        onPanel={props.onPanel}
      />
      <main className="popup">
        {page.state === 'read' ? (
          <PostingView
            posting={page.posting}
            now={now}
            nameOf={props.nameOf}
            categoryOf={props.categoryOf}
            optionsHref={optionsHref}
            onReveal={props.onReveal}
            actions={props.actions}
            recording={props.recording}
            onReload={props.onReload}
            onStatus={props.onStatus}
            onNote={props.onNote}
          />
        ) : (
          <PageNotice page={page} onBoardOn={props.onBoardOn} onReload={props.onReload} actions={props.actions} />
        )}
        {props.report !== null && <LayoutReport report={props.report} />}
        <p role="status" className={props.refused ? 'toast' : 'visually-hidden'}>
          {props.refused && t(props.place === 'popup' ? 'enterRefused' : 'enterRefusedPanel')}
        </p>
        <p role="status" className={revealed && revealed !== 'shown' ? 'toast' : 'visually-hidden'}>
          {revealed === 'shown' && t('revealShown')}
          {revealed === 'collapsed' && t('revealCollapsed')}
          {revealed === 'absent' && t('revealAbsent')}
          {revealed === 'failed' && t('revealFailed')}
        </p>
        {props.legend && <MarksLegend {...props.legend} />}
        <RecordingControl {...props.recording} />
        {(recent.length > 0 || props.search.words !== '') && (
          <SeenSection recent={recent} search={props.search} now={now} journalHref={journalHref} />
        )}
        {props.commands.length > 0 && <KeyList commands={props.commands} />}
      </main>
    </>
  );
}

/** The options: who you are, where Skillight reads, what it shows, what it keeps. Every change is saved as it is made. */
import { Brand } from '@/components/controls/Brand';
import { Icon } from '@/components/controls/Icon';
import { Switch } from '@/components/controls/Switch';
import type { MessageKey } from '@/components/i18n/translator';
import { useSpeech } from '@/components/i18n/translator';
import type { Profile } from '@/utils/match/profile';
import type { SkillId } from '@/utils/taxonomy/skill';
import type { SkillSearch } from '@/utils/taxonomy/suggest';
import { AboutYouSection } from './AboutYouSection';
import { BoardSwitches } from './BoardSwitches';
import { DataSection, type StoredView } from './DataSection';
import { SkillsSection } from './SkillsSection';

export interface BoardView {
  readonly id: string;
  readonly name: string;
  /** On, and the browser lets us in. */
  readonly on: boolean;
  /** Granted at install; the browser asks for each of the others. */
  readonly isBuiltIn: boolean;
  readonly hosts: readonly string[];
}

export interface OptionsScreenProps {
  readonly profile: Profile;
  readonly boards: readonly BoardView[];
  /** The board that the browser did not let us into, just now. */
  readonly refusedBoard: string | null;
  readonly marksOn: boolean;
  readonly recordingOn: boolean;
  /** null: not counted yet. */
  readonly stored: StoredView | null;
  readonly search: SkillSearch;
  readonly nameOf: (id: SkillId) => string;
  readonly journalHref: string;
  readonly version: string;
  readonly onProfile: (profile: Profile) => void;
  readonly onBoard: (id: string, on: boolean) => void;
  readonly onMarks: (on: boolean) => void;
  readonly onRecording: (on: boolean) => void;
  readonly onForgetAll: () => void;
}

const SECTIONS: readonly (readonly [id: string, title: MessageKey])[] = [
  ['skills', 'skillsTitle'],
  ['about-you', 'aboutYouTitle'],
  ['boards', 'boardsTitle'],
  ['marks', 'marksTitle'],
  ['data', 'dataTitle'],
  ['about', 'aboutTitle'],
];

export function OptionsScreen(props: OptionsScreenProps) {
  const { t } = useSpeech();
  const { profile, onProfile } = props;
  return (
    <div className="page options">
      <header className="page-head">
        <Brand />
        <a className="button quiet" href={props.journalHref}>
          <Icon name="journal" />
          {t('navJournal')}
        </a>
      </header>
      <nav className="page-nav" aria-label={t('optionsNav')}>
        <ul>
          {SECTIONS.map(([id, title]) => (
            <li key={id}>
              <a href={`#${id}`}>{t(title)}</a>
            </li>
          ))}
        </ul>
      </nav>
      <main className="page-main">
        <h1>{t('navOptions')}</h1>
        <SkillsSection
          skills={profile.skills}
          search={props.search}
          nameOf={props.nameOf}
          onSkills={(skills) => {
            onProfile({ ...profile, skills });
          }}
        />
        <AboutYouSection profile={profile} onProfile={onProfile} />
        <section id="boards" className="card stack" aria-labelledby="boards-title">
          <div>
            <h2 id="boards-title">{t('boardsTitle')}</h2>
            <p className="soft">{t('boardsText')}</p>
          </div>
          <BoardSwitches {...props} heading="boardsBuiltIn" shown={props.boards.filter((board) => board.isBuiltIn)} />
          <BoardSwitches
            {...props}
            heading="boardsOptional"
            note="boardsOptionalText"
            shown={props.boards.filter((board) => !board.isBuiltIn)}
          />
          <p role="status" className={props.refusedBoard === null ? 'visually-hidden' : 'notice warning'}>
            {props.refusedBoard !== null && t('boardRefused', props.refusedBoard)}
          </p>
        </section>
        <section id="marks" className="card stack" aria-labelledby="marks-title">
          <h2 id="marks-title">{t('marksTitle')}</h2>
          <div className="switch-row">
            <Switch label={t('marksSwitch')} hint={t('marksHint')} checked={props.marksOn} onChange={props.onMarks} />
          </div>
          <p className="row legend">
            <span className="mark required">{t('levelRequired')}</span>
            <span className="mark preferred">{t('levelPreferred')}</span>
            <span className="mark mentioned">{t('levelMentioned')}</span>
          </p>
        </section>
        <DataSection
          stored={props.stored}
          recordingOn={props.recordingOn}
          onRecording={props.onRecording}
          onForgetAll={props.onForgetAll}
        />
        <section id="about" className="card stack" aria-labelledby="about-title">
          <h2 id="about-title">{t('aboutTitle')}</h2>
          <p>{t('aboutText')}</p>
          <p>{t('aboutPrivacy')}</p>
          <p>{t('aboutScore')}</p>
          <p className="soft small">{t('aboutVersion', props.version)}</p>
        </section>
      </main>
    </div>
  );
}

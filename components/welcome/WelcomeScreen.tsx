/** The first minutes: what Skillight does, what a page can see of it, where it reads, who you are, a posting to try it on. */
import type { ReactNode } from 'react';
import { Brand } from '@/components/controls/Brand';
import { Icon, type IconName } from '@/components/controls/Icon';
import { Switch } from '@/components/controls/Switch';
import { useSpeech, type MessageKey } from '@/components/i18n/translator';
import { UndoButton, UndoProvider } from '@/components/options/undo';

interface Props {
  readonly marksOn: boolean;
  readonly onMarks: (on: boolean) => void;
  readonly boards: ReactNode;
  readonly resume: ReactNode;
  readonly skills: ReactNode;
  readonly sample: ReactNode;
  readonly optionsHref: string;
  readonly journalHref: string;
}

const DOES: readonly (readonly [IconName, MessageKey])[] = [
  ['page', 'welcomeMarks'],
  ['check', 'welcomeScore'],
  ['journal', 'welcomeRemembers'],
  ['lock', 'welcomeLocal'],
];

export function WelcomeScreen({ marksOn, onMarks, boards, resume, skills, sample, optionsHref, journalHref }: Props) {
  const { t } = useSpeech();
  return (
    <UndoProvider>
      <div className="page welcome">
        <header className="page-head">
          <Brand />
          <span className="row">
            <UndoButton />
            <a className="button quiet" href={optionsHref}>
              <Icon name="sliders" />
              {t('navOptions')}
            </a>
          </span>
        </header>
        <main className="page-main">
          <div className="welcome-head stack">
            <h1>{t('welcomeHeading')}</h1>
            <ul className="welcome-does">
              {DOES.map(([icon, words]) => (
                <li key={words}>
                  <Icon name={icon} size={20} />
                  <span>{t(words)}</span>
                </li>
              ))}
            </ul>
          </div>
          <Part id="see" heading="welcomeSeeTitle" about="welcomeSeeText">
            <div className="switch-row">
              <Switch label={t('welcomeSeeSwitch')} hint={t('welcomeSeeHint')} checked={marksOn} onChange={onMarks} />
            </div>
            <p className="soft small">{t('welcomeTerms')}</p>
          </Part>
          <Part id="sample" heading="welcomeSampleTitle" about="welcomeSampleText">
            {sample}
          </Part>
          <Part id="resume" heading="resumeTitle" about="resumeText">
            {resume}
          </Part>
          <Part id="skills" heading="skillsTitle" about="welcomeSkillsText">
            {skills}
          </Part>
          <Part id="boards" heading="boardsTitle" about="boardsText">
            {boards}
          </Part>
          <Part id="ready" heading="welcomeReadyTitle" about="welcomeReadyText">
            <p className="row">
              <a className="button primary" href={journalHref}>
                <Icon name="journal" />
                {t('navJournal')}
              </a>
              <a className="button" href={optionsHref}>
                {t('navOptions')}
              </a>
            </p>
          </Part>
        </main>
      </div>
    </UndoProvider>
  );
}

interface PartProps {
  readonly id: string;
  readonly heading: MessageKey;
  readonly about: MessageKey;
  readonly children: ReactNode;
}

function Part({ id, heading, about, children }: PartProps) {
  const { t } = useSpeech();
  return (
    <section id={id} className="card stack" aria-labelledby={`${id}-title`}>
      <div>
        <h2 id={`${id}-title`} tabIndex={-1}>
          {t(heading)}
        </h2>
        <p className="soft">{t(about)}</p>
      </div>
      {children}
    </section>
  );
}

/** The frame of the journal: its head with the tabs, the page at hand, and what was just done with the way back. */
import type { ReactNode } from 'react';
import { Brand } from '@/components/controls/Brand';
import { Icon, type IconName } from '@/components/controls/Icon';
import { Toast } from '@/components/controls/Toast';
import { useSpeech, type MessageKey } from '@/components/i18n/translator';

export interface Tab {
  readonly word: MessageKey;
  readonly icon: IconName;
  readonly href: string;
  readonly current: boolean;
  /** How many there are to read there. */
  readonly news?: number;
}

interface Props {
  readonly tabs: readonly Tab[];
  readonly optionsHref: string;
  /** What was just done; null: nothing, or its time is over. */
  readonly done: { readonly words: string; readonly undoable: boolean } | null;
  readonly onUndo: () => void;
  readonly onEndDone: () => void;
  /** How much of the window the page takes: `filling` is as high as it. (A class, since `:has()` would cost each row.) */
  readonly extent: 'reading' | 'wide' | 'filling';
  readonly children: ReactNode;
}

export function JournalScreen({ tabs, optionsHref, done, onUndo, onEndDone, extent, children }: Props) {
  const { t, plural, number } = useSpeech();
  return (
    <div className={`page journal ${extent}`}>
      <header className="page-head">
        <Brand />
        <nav aria-label={t('journalTabs')} className="tabs">
          <ul>
            {tabs.map(({ word, icon, href, current, news = 0 }) => (
              <li key={href}>
                <a href={href} aria-current={current ? 'page' : undefined}>
                  <Icon name={icon} />
                  {t(word)}
                  {news > 0 && (
                    <>
                      <span className="tab-news" aria-hidden="true">
                        {number(news)}
                      </span>
                      <span className="visually-hidden"> ({plural('marketNews', news)})</span>
                    </>
                  )}
                </a>
              </li>
            ))}
          </ul>
        </nav>
        <a className="button quiet" href={optionsHref}>
          <Icon name="sliders" />
          {t('navOptions')}
        </a>
      </header>
      <main className="page-main">{children}</main>
      {done && <Toast text={done.words} onUndo={done.undoable ? onUndo : undefined} onEnd={onEndDone} />}
    </div>
  );
}

/** The options: who you are, where Skillight reads, what it shows, what it keeps. Every change is saved as it is made. */
import { useRef, useState } from 'react';
import { Brand } from '@/components/controls/Brand';
import { Icon } from '@/components/controls/Icon';
import { useSpeech } from '@/components/i18n/translator';
import { findSections } from './find-sections';
import { SearchOptions } from './SearchOptions';
import type { OptionsSection } from './section';
import { UndoButton, UndoProvider } from './undo';
import { useAnchor } from './use-anchor';

interface Props {
  readonly sections: readonly OptionsSection[];
  readonly journalHref: string;
}

export function OptionsScreen({ sections, journalHref }: Props) {
  const { t } = useSpeech();
  const main = useRef<HTMLElement>(null);
  /** Ids of the sections that are found; null: all are shown. */
  const [found, setFound] = useState<ReadonlySet<string> | null>(null);
  const isShown = ({ id }: OptionsSection): boolean => found === null || found.has(id);
  useAnchor(main);

  return (
    <UndoProvider>
      <div className="page options">
        <header className="page-head">
          <Brand />
          <span className="row">
            <UndoButton />
            <a className="button quiet" href={journalHref}>
              <Icon name="journal" />
              {t('navJournal')}
            </a>
          </span>
        </header>
        <div className="page-nav">
          <SearchOptions
            found={found?.size ?? null}
            onSearch={(typed) => {
              if (main.current) setFound(findSections(main.current, typed));
            }}
            onEnter={() => {
              const first = sections.find(isShown);
              if (found && first) document.getElementById(`${first.id}-title`)?.focus();
            }}
          />
          <nav aria-label={t('optionsNav')}>
            <ul>
              {sections.map((section) => (
                <li key={section.id} hidden={!isShown(section)}>
                  <a href={`#${section.id}`}>{t(section.title)}</a>
                </li>
              ))}
            </ul>
          </nav>
        </div>
        <main className="page-main" ref={main}>
          <h1>{t('navOptions')}</h1>
          {sections.map((section) => {
            const { id, title, text, Body } = section;
            return (
              <section
                key={id}
                id={id}
                className="card stack"
                aria-labelledby={`${id}-title`}
                hidden={!isShown(section)}
              >
                <div>
                  <h2 id={`${id}-title`} tabIndex={-1}>
                    {t(title)}
                  </h2>
                  {text !== undefined && <p className="soft">{t(text)}</p>}
                </div>
                <Body />
              </section>
            );
          })}
        </main>
      </div>
    </UndoProvider>
  );
}

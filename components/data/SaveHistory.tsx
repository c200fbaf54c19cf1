/** Saves the history as a file: whole, for a spreadsheet, or to read. */
import { Icon } from '@/components/controls/Icon';
import { useSpeech } from '@/components/i18n/translator';
import type { MessageKey } from '@/components/i18n/translator';

export const SAVED_AS = ['json', 'csv', 'markdown'] as const;
export type SavedAs = (typeof SAVED_AS)[number];

interface Props {
  readonly disabled: boolean;
  /** While one is being written. */
  readonly busy: SavedAs | null;
  /** ms since 1970; null: never. */
  readonly lastSaved: number | null;
  readonly onSave: (kind: SavedAs) => void;
}

const WORDS: Readonly<Record<SavedAs, readonly [MessageKey, MessageKey]>> = {
  json: ['saveJson', 'saveJsonHint'],
  csv: ['saveCsv', 'saveCsvHint'],
  markdown: ['saveMarkdown', 'saveMarkdownHint'],
};

export function SaveHistory({ disabled, busy, lastSaved, onSave }: Props) {
  const { t, locale } = useSpeech();
  return (
    <div className="stack">
      <h3>{t('saveTitle')}</h3>
      <ul className="data-ways">
        {SAVED_AS.map((kind) => (
          <li key={kind}>
            <button
              type="button"
              className="button"
              disabled={disabled || busy !== null}
              onClick={() => {
                onSave(kind);
              }}
            >
              <Icon name="down" />
              {t(WORDS[kind][0])}
            </button>
            <span className="soft small">{t(WORDS[kind][1])}</span>
          </li>
        ))}
      </ul>
      <p className="soft small" role="status">
        {busy !== null
          ? t('saveBusy')
          : lastSaved === null
            ? t('saveNever')
            : t('saveLast', new Intl.DateTimeFormat(locale, { dateStyle: 'long' }).format(lastSaved))}
      </p>
    </div>
  );
}

/** Saving the history as a file, and taking one in. */
import { useState } from 'react';
import type { SavedAs } from '@/components/data/SaveHistory';
import type { TakeInMode, TakeInState } from '@/components/data/TakeArchiveIn';
import { LEVEL_WORD, STATUS_WORD } from '@/components/posting/words';
import { useSpeech, type MessageKey } from '@/components/i18n/translator';
import { namesWith } from '@/entrypoints/screen/knowledge';
import { boardName } from '@/entrypoints/screen/seen';
import { csvOf, markdownOf, type TableWords } from '@/utils/archive/tables';
import { dryRun, takeArchiveIn, type DryRun } from '@/utils/archive/take-in';
import { readUserData, takeUserDataIn } from '@/utils/archive/user-data';
import { writeArchive } from '@/utils/archive/write-archive';
import { backup } from '@/utils/store/backup';
import { corrections } from '@/utils/store/corrections';
import { askForRereading } from '@/utils/store/rereading';
import { history } from '@/entrypoints/screen/history';

const COLUMN_KEYS: readonly MessageKey[] = [
  ...(['columnTitle', 'columnCompany', 'columnPlace', 'columnBoard', 'columnAddress'] as const),
  ...([
    'columnFirst',
    'columnLast',
    'columnVisits',
    'columnStatus',
    'columnStarred',
    'tagsLabel',
    'noteLabel',
  ] as const),
  ...(['columnRequired', 'columnPreferred', 'columnYearsMin', 'columnYearsMax', 'columnLanguages'] as const),
  ...(['columnWorkMode', 'columnPayMin', 'columnPayMax', 'columnCurrency', 'columnPeriod', 'columnVisa'] as const),
];

const FILE: Readonly<Record<SavedAs, readonly [ending: string, type: string]>> = {
  json: ['json', 'application/json'],
  csv: ['csv', 'text/csv;charset=utf-8'],
  markdown: ['md', 'text/markdown;charset=utf-8'],
};

/** What the section shows of it and what it can do. */
export function useArchive(): {
  readonly busy: SavedAs | null;
  readonly save: (kind: SavedAs) => void;
  readonly takeIn: TakeInState;
  readonly onFile: (file: Blob, mode?: TakeInMode) => void;
  readonly onMode: (mode: TakeInMode) => void;
  readonly onTake: () => void;
  readonly onCancel: () => void;
} {
  const speech = useSpeech();
  const [busy, setBusy] = useState<SavedAs | null>(null);
  const [takeIn, setTakeIn] = useState<TakeInState>({ at: 'start' });
  const [file, setFile] = useState<Blob | null>(null);

  const write = async (kind: SavedAs): Promise<Blob> => {
    const [, type] = FILE[kind];
    if (kind === 'json') {
      return gather(writeArchive(history, await readUserData()), type);
    }
    const rows = await history.rows();
    const { t, plural, locale } = speech;
    const words: TableWords = {
      columns: COLUMN_KEYS.map((key) => t(key)),
      status: (status) => t(status === null ? 'statusNone' : STATUS_WORD[status]),
      level: (level) => t(LEVEL_WORD[level]),
      years: (years) => plural('years', years),
      boardName,
      skillName: namesWith(await corrections.get()),
      date: (time) =>
        kind === 'csv' ? new Date(time).toISOString().slice(0, 10) : new Intl.DateTimeFormat(locale).format(time),
    };
    return new Blob([kind === 'csv' ? csvOf(rows, words) : markdownOf(rows, words, t('navJournal'))], { type });
  };

  const count = (chosen: Blob, mode: TakeInMode): void => {
    setFile(chosen);
    setTakeIn({ at: 'reading' });
    dryRun(chosen, mode, history).then(
      (run: DryRun) => {
        const { refused, errors, fresh, changed, same, gone } = run;
        setTakeIn(
          refused > 0
            ? { at: 'refused', refused, lines: errors.map(({ line, trouble }) => ({ line, trouble })) }
            : { at: 'counted', mode, counts: { fresh, changed, same, gone } },
        );
      },
      () => {
        setTakeIn({ at: 'failed' });
      },
    );
  };

  return {
    busy,
    save: (kind) => {
      setBusy(kind);
      void write(kind)
        .then(async (blob) => {
          download(blob, `skillight-${new Date().toISOString().slice(0, 10)}.${FILE[kind][0]}`);
          if (kind === 'json') await backup.update((now) => ({ ...now, savedAt: Date.now() }));
        })
        .finally(() => {
          setBusy(null);
        });
    },
    takeIn,
    onFile: (chosen, mode = 'merge') => {
      count(chosen, mode);
    },
    onMode: (mode) => {
      if (file) count(file, mode);
    },
    onTake: () => {
      if (!file || takeIn.at !== 'counted') return;
      const { mode, counts } = takeIn;
      const of = counts.fresh + counts.changed + counts.same;
      setTakeIn({ at: 'writing', written: 0, of });
      takeArchiveIn(file, mode, history, (written) => {
        setTakeIn({ at: 'writing', written, of });
      })
        .then((user) => takeUserDataIn(user, mode))
        .then(askForRereading)
        .then(
          () => {
            setTakeIn({ at: 'done', taken: of });
          },
          () => {
            setTakeIn({ at: 'failed' });
          },
        );
    },
    onCancel: () => {
      setFile(null);
      setTakeIn({ at: 'start' });
    },
  };
}

/** UTF-16 units after which what was written is handed to the browser, which need not keep it in memory. */
const PART = 4_000_000;

/** The pieces as one file. A history may be larger than what a page can hold as text. */
async function gather(pieces: AsyncIterable<string>, type: string): Promise<Blob> {
  const parts: Blob[] = [];
  let text = '';
  for await (const piece of pieces) {
    text += piece;
    if (text.length < PART) continue;
    parts.push(new Blob([text]));
    text = '';
  }
  return new Blob([...parts, text], { type });
}

function download(blob: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  // The browser has begun to read it by then.
  setTimeout(() => {
    URL.revokeObjectURL(link.href);
  }, 60_000);
}

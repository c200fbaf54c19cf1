/** Carries out what a key or a button asks for the postings it is about, with the dialogs that some of it needs. */
import { useState, type ReactNode } from 'react';
import { useSpeech } from '@/components/i18n/translator';
import { STATUS_WORD } from '@/components/posting/words';
import type { PostingKey } from '@/utils/boards/posting';
import { KeyHelp } from './KeyHelp';
import type { Marking } from './marking';
import { NoteDialog } from './NoteDialog';
import type { JournalRow } from './row';
import type { Action } from './shortcuts';
import { TagsDialog } from './TagsDialog';

interface About {
  /** The postings that an action without rows of its own is about. */
  readonly meant: () => readonly JournalRow[];
  readonly marking: Marking;
  readonly knownTags: () => readonly string[];
  /** Where there are other pages, a search or filters to go to. */
  readonly onOpen?: (key: PostingKey) => void;
  readonly onCompare?: (keys: readonly PostingKey[]) => void;
  readonly onSearch?: () => void;
  readonly onFilter?: () => void;
}

interface Actions {
  /** Without rows: those that are meant. */
  readonly act: (action: Action, rows?: readonly JournalRow[]) => void;
  readonly dialog: ReactNode;
}

/** How many postings stand side by side. */
export const COMPARED = { fewest: 2, most: 4 } as const;

type Opened = { readonly what: 'note' | 'tags'; readonly rows: readonly JournalRow[] } | { readonly what: 'help' };

export function useActions({ meant, marking, knownTags, onOpen, onCompare, onSearch, onFilter }: About): Actions {
  const { t, plural } = useSpeech();
  const [opened, setOpened] = useState<Opened | null>(null);
  const close = (): void => {
    setOpened(null);
  };
  const edit = (rows: readonly JournalRow[], change: Parameters<Marking['edit']>[1], done: string): void => {
    const keys = rows.map(({ key }) => key);
    if (keys.length > 0) marking.edit(keys, change, t('doneTo', done, plural('journalCount', keys.length)));
  };

  const act = (action: Action, rows: readonly JournalRow[] = meant()): void => {
    switch (action.do) {
      case 'status': {
        const { status } = action;
        edit(rows, () => ({ status }), t(status === null ? 'statusNone' : STATUS_WORD[status]));
        break;
      }
      case 'star': {
        const starred = !rows.every((row) => row.starred);
        edit(rows, () => ({ starred }), t(starred ? 'starAdded' : 'starRemoved'));
        break;
      }
      case 'note':
      case 'tags':
        if (rows.length > 0) setOpened({ what: action.do, rows });
        break;
      case 'help':
        setOpened({ what: 'help' });
        break;
      case 'open':
        if (rows[0]) onOpen?.(rows[0].key);
        break;
      case 'compare':
        if (rows.length >= COMPARED.fewest) onCompare?.(rows.slice(0, COMPARED.most).map(({ key }) => key));
        break;
      case 'forget':
        if (rows.length > 0) marking.forget(rows);
        break;
      case 'undo':
        marking.undo();
        break;
      case 'search':
        onSearch?.();
        break;
      case 'filter':
        onFilter?.();
        break;
    }
  };

  const dialog = opened && (
    <>
      {opened.what === 'help' && <KeyHelp onClose={close} />}
      {opened.what === 'note' && (
        <NoteDialog
          rows={opened.rows}
          onClose={close}
          onSave={(noteOf) => {
            edit(opened.rows, (row) => ({ note: noteOf(row) }), t('noteDone'));
          }}
        />
      )}
      {opened.what === 'tags' && (
        <TagsDialog
          rows={opened.rows}
          known={knownTags()}
          onClose={close}
          onSave={(tagsOf) => {
            edit(opened.rows, (row) => ({ tags: tagsOf(row) }), t('tagsDone'));
          }}
        />
      )}
    </>
  );
  return { act, dialog };
}

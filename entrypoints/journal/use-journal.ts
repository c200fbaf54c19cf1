/** What all pages of the journal share: the rows, the profile they are rated by, and what can be done to them. */
import { useCallback, useMemo, useState } from 'react';
import { createRating, type Rating } from '@/components/journal/rating';
import type { Marking } from '@/components/journal/marking';
import { useSpeech } from '@/components/i18n/translator';
import { kinship, namesWith } from '@/entrypoints/screen/knowledge';
import { LIST } from '@/entrypoints/screen/links';
import { useLocalItem } from '@/entrypoints/screen/use-local-item';
import type { PostingKey } from '@/utils/boards/posting';
import { NO_CORRECTIONS, type Corrections } from '@/utils/extract/corrections';
import type { Profile } from '@/utils/match/profile';
import type { Weights } from '@/utils/match/weights';
import { corrections } from '@/utils/store/corrections';
import { profile } from '@/utils/store/profile';
import type { SeenPosting } from '@/utils/store/rows';
import { pausedBoards, settings, withRecording } from '@/utils/store/settings';
import { weights } from '@/utils/store/weights';
import type { SkillId } from '@/utils/taxonomy/skill';
import { history } from '@/entrypoints/screen/history';
import { forgetting } from './about-to-forget';
import { goTo } from './use-route';
import { useRows } from './use-rows';
import { useUndo, type Deed } from './use-undo';

export interface Journal {
  readonly state: 'loading' | 'failed' | 'ready';
  /** Without those that are about to be forgotten. */
  readonly rows: readonly SeenPosting[];
  readonly whole: boolean;
  readonly recordingOn: boolean;
  /** Ids of boards that are paused of themselves. */
  readonly pausedBoards: readonly string[];
  /** Goes on with recording: of one board, or everywhere (null). */
  readonly resumeRecording: (board: string | null) => void;
  /** ms since 1970. */
  readonly now: number;
  readonly own: Profile | undefined;
  readonly weighing: Weights | undefined;
  readonly taught: Corrections;
  readonly rating: Rating | null;
  readonly nameOf: (id: SkillId) => string;
  readonly marking: Marking;
  /** All tags in use. */
  readonly knownTags: () => readonly string[];
  readonly done: { readonly words: string; readonly undoable: boolean } | null;
  readonly did: (deed: Deed) => void;
  readonly endDone: () => void;
}

const NONE: ReadonlySet<PostingKey> = new Set();

export function useJournal(): Journal {
  const { t, plural } = useSpeech();
  const { read, failed, reload, show } = useRows();
  const [own] = useLocalItem(profile);
  const [weighing] = useLocalItem(weights);
  const [chosen, changeSettings] = useLocalItem(settings);
  const [taught = NO_CORRECTIONS] = useLocalItem(corrections);
  const [gone, setGone] = useState(NONE);
  const [now] = useState(() => Date.now());
  const { done, did, undo, endDone } = useUndo(useCallback((words: string) => t('undone', words), [t]));

  const nameOf = useMemo(() => namesWith(taught), [taught]);
  const rating = useMemo(() => (own && weighing ? createRating(own, kinship, weighing) : null), [own, weighing]);
  const rows = useMemo(
    () => (gone.size === 0 ? (read?.rows ?? []) : (read?.rows ?? []).filter(({ key }) => !gone.has(key))),
    [read, gone],
  );

  const edit = useCallback<Marking['edit']>(
    (keys, change, words) => {
      show(keys, change);
      // The page may be asked to take it back before it is written.
      const written = history.edit(keys, change, Date.now());
      written.catch(reload);
      did({ words, undo: async () => written.then((what) => history.undo(what, Date.now())).catch(reload) });
    },
    [show, reload, did],
  );
  const forget = useCallback<Marking['forget']>(
    (forgotten) => {
      const keys = forgotten.map(({ key }) => key);
      const [first] = forgotten;
      setGone(new Set(keys));
      if (location.hash.startsWith('#posting/')) goTo(LIST);
      void forgetting.begin(keys, Date.now()).catch(reload);
      did({
        words: keys.length === 1 && first ? t('forgotten', first.title) : plural('forgottenMany', keys.length),
        undo: () => {
          forgetting.undo();
          setGone(NONE);
          return Promise.resolve();
        },
        finish: async () => {
          await forgetting.finish().catch(() => undefined);
          await reload();
          setGone((pending) =>
            pending.size === keys.length && keys.every((key) => pending.has(key)) ? NONE : pending,
          );
        },
      });
    },
    [did, plural, reload, t],
  );
  const marking = useMemo(() => ({ edit, forget, undo }), [edit, forget, undo]);

  const ready = read !== null && rating !== null;
  return {
    state: failed ? 'failed' : ready ? 'ready' : 'loading',
    rows,
    whole: read?.whole ?? false,
    recordingOn: chosen?.recording ?? true,
    pausedBoards: chosen ? pausedBoards(chosen) : [],
    resumeRecording: (board) => {
      changeSettings((current) => withRecording(current, board, true));
    },
    now,
    own,
    weighing,
    taught,
    rating,
    nameOf,
    marking,
    knownTags: useCallback(() => [...new Set(rows.flatMap(({ tags }) => tags))].sort(), [rows]),
    done,
    did,
    endDone,
  };
}

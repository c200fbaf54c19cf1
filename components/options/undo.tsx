/** What was done on a screen and can be taken back: by the toast, by the button in the page's head, and by Ctrl+Z. */
import { createContext, useCallback, useContext, useEffect, useMemo, useState, type ReactNode } from 'react';
import { Icon } from '@/components/controls/Icon';
import { Toast } from '@/components/controls/Toast';
import { useSpeech } from '@/components/i18n/translator';
import type { Manner } from './change';

interface Deed {
  /** What was done: "Python removed." */
  readonly words: string;
  readonly takeBack: () => void;
  readonly manner: Manner;
}

interface Undo {
  readonly last: Deed | null;
  readonly did: (deed: Deed) => void;
  readonly undo: () => void;
}

const UndoContext = createContext<Undo | null>(null);

/** So many steps back nobody goes. */
const MOST = 100;

/** Remembers the deeds of the screen below. */
export function UndoProvider({ children }: { readonly children: ReactNode }) {
  const [deeds, setDeeds] = useState<readonly Deed[]>([]);
  const [toast, setToast] = useState<Deed | null>(null);
  const last = deeds.at(-1) ?? null;

  const did = useCallback((deed: Deed): void => {
    setDeeds((before) => {
      const earlier = before.at(-1);
      const goesOn = deed.manner === 'typed' && earlier?.manner === 'typed' && earlier.words === deed.words;
      if (!goesOn) return [...before, deed].slice(-MOST);
      // One deed, taken back from its end.
      const takeBack = (): void => {
        deed.takeBack();
        earlier.takeBack();
      };
      return [...before.slice(0, -1), { ...deed, takeBack }];
    });
    setToast(deed.manner === 'loud' ? deed : null);
  }, []);
  const undo = useCallback((): void => {
    if (last === null) return;
    last.takeBack();
    setDeeds((before) => before.filter((deed) => deed !== last));
    setToast(null);
  }, [last]);
  const endToast = useCallback(() => {
    setToast(null);
  }, []);
  useUndoKey(undo);

  const value = useMemo(() => ({ last, did, undo }), [last, did, undo]);
  return (
    <UndoContext.Provider value={value}>
      {children}
      {toast && <Toast text={toast.words} onUndo={undo} onEnd={endToast} />}
    </UndoContext.Provider>
  );
}

function useUndo(): Undo {
  const found = useContext(UndoContext);
  if (!found) throw new Error('Undo needs an UndoProvider above it');
  return found;
}

/** Tells what was done and how it is taken back. */
export function useDid(): Undo['did'] {
  return useUndo().did;
}

/** Takes back what was done last, and says what that was. */
export function UndoButton() {
  const { t } = useSpeech();
  const { last, undo } = useUndo();
  return (
    <button
      type="button"
      className="button quiet"
      disabled={last === null}
      title={last === null ? t('undoNothing') : t('undoLast', last.words)}
      onClick={undo}
    >
      <Icon name="undo" />
      {t('undo')}
    </button>
  );
}

/** Ctrl+Z or ⌘Z, but in a field of text, which undoes its own typing. */
function useUndoKey(undo: () => void): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.key.toLowerCase() !== 'z' || !(event.ctrlKey || event.metaKey) || event.shiftKey || event.altKey)
        return;
      if (event.target instanceof Element && event.target.closest('input:not([type=checkbox], [type=range]), textarea'))
        return;
      event.preventDefault();
      undo();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => {
      document.removeEventListener('keydown', onKeyDown);
    };
  }, [undo]);
}

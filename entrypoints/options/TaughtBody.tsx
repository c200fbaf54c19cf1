/** Options: what was taught, a line to try it on, and how far the history follows. */
import { useEffect, useState } from 'react';
import { RereadingProgress } from '@/components/taught/RereadingProgress';
import { TaughtSection } from '@/components/taught/TaughtSection';
import { TryLine, type Tried } from '@/components/taught/TryLine';
import { namesWith } from '@/entrypoints/screen/knowledge';
import type { Corrections } from '@/utils/extract/corrections';
import { corrections } from '@/utils/store/corrections';
import { rereadingChoice, rereadingState, watchRereading, type RereadingState } from '@/utils/store/rereading';
import { useUndoable } from './use-undoable';

type Read = (line: string, taught: Corrections) => readonly Tried[];

export function TaughtBody() {
  const [taught, change] = useUndoable(corrections);
  const [rereading, setRereading] = useState<RereadingState>();
  const [engine, setEngine] = useState<{ readonly read: Read }>();

  useEffect(() => {
    void rereadingState().then(setRereading);
    // The engine is heavy: the rest of the options does not wait for it.
    void import('./try-line').then(({ tryLine }) => {
      setEngine({ read: tryLine });
    });
    return watchRereading(setRereading);
  }, []);

  if (!taught) return null;
  return (
    <>
      <TaughtSection taught={taught} nameOf={namesWith(taught)} change={change} />
      <TryLine read={engine && ((line) => engine.read(line, taught))} />
      {rereading && (
        <RereadingProgress
          rereading={rereading}
          onStop={() => {
            void rereadingChoice.update(() => ({ stopped: rereading.readBy }));
          }}
          onGoOn={() => {
            void rereadingChoice.update(() => ({ stopped: null }));
          }}
        />
      )}
    </>
  );
}

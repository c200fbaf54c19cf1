/** The import of a résumé: reads in a worker, one file at a time, and tells how far it is. */
import { useCallback, useEffect, useRef, useState } from 'react';
import type { ImportState } from '@/components/resume/import-state';
import { readResume } from '@/utils/resume/session';
import { corrections } from '@/utils/store/corrections';
import { startResumeWorker } from './start-worker';

interface ResumeImportWork {
  readonly state: ImportState;
  readonly read: (file: Blob, name: string) => void;
  /** Ends what is going on and goes back to the start. */
  readonly stop: () => void;
}

const START: ImportState = { at: 'start' };

export function useResumeImport(): ResumeImportWork {
  const [state, setState] = useState<ImportState>(START);
  const running = useRef<AbortController | null>(null);
  const stop = useCallback((): void => {
    running.current?.abort();
    running.current = null;
    setState(START);
  }, []);
  useEffect(
    () => () => {
      running.current?.abort();
    },
    [],
  );

  const read = useCallback((file: Blob, name: string): void => {
    running.current?.abort();
    const ending = new AbortController();
    running.current = ending;
    setState({ at: 'reading', name, page: 0, of: 0 });
    const finish = async (): Promise<void> => {
      const answer = await readResume(file, {
        startWorker: startResumeWorker,
        corrections: await corrections.get(),
        now: Date.now(),
        signal: ending.signal,
        onPage: (page, of) => {
          if (!ending.signal.aborted) setState({ at: 'reading', name, page, of });
        },
      });
      if (ending.signal.aborted) return;
      setState(
        'proposal' in answer
          ? { at: 'proposed', name, proposal: answer.proposal }
          : { at: 'refused', name, refusal: answer.refusal },
      );
    };
    finish().catch((error: unknown) => {
      if (ending.signal.aborted) return;
      console.error(error);
      setState({ at: 'refused', name, refusal: 'crashed' });
    });
  }, []);
  return { state, read, stop };
}

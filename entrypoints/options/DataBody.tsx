/** Options: what is kept on this machine. */
import { useEffect, useState } from 'react';
import { DataSection, type StoredView } from '@/components/options/DataSection';
import { useLocalItem } from '@/entrypoints/screen/use-local-item';
import { settings } from '@/utils/store/settings';
import { history } from './history';

export function DataBody() {
  const [chosen, change] = useLocalItem(settings);
  const [stored, setStored] = useState<StoredView | null>(null);

  useEffect(() => {
    let ended = false;
    const count = (): void => {
      history.count().then(
        (counted) => {
          if (!ended) setStored(counted);
        },
        // It cannot be opened now; the journal says so at length.
        () => undefined,
      );
    };
    count();
    window.addEventListener('focus', count);
    return () => {
      ended = true;
      window.removeEventListener('focus', count);
    };
  }, []);

  if (!chosen) return null;
  return (
    <DataSection
      stored={stored}
      recordingOn={chosen.recording}
      onRecording={(recording) => {
        change((current) => ({ ...current, recording }));
      }}
      onForgetAll={() => {
        void history
          .forgetAll()
          .then(() => history.count())
          .then(setStored);
      }}
    />
  );
}

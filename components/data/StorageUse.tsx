/** What the history takes of this machine's room, and whether the browser may throw it away. */
import { byteSize } from '@/components/i18n/byte-size';
import { useSpeech } from '@/components/i18n/translator';

export interface StorageView {
  /** Bytes. */
  readonly used: number;
  readonly quota: number;
  /** The browser will not throw it away by itself. */
  readonly persistent: boolean;
}

interface Props {
  readonly storage: StorageView;
  readonly onPersist: () => void;
}

export function StorageUse({ storage: { used, quota, persistent }, onPersist }: Props) {
  const { t, locale } = useSpeech();
  return (
    <div className="stack">
      <p className="soft small">
        {t('storageUse', byteSize(used, locale), byteSize(quota, locale))}{' '}
        {t(persistent ? 'storageKept' : 'storageLoose')}
      </p>
      {!persistent && (
        <p>
          <button type="button" className="button" onClick={onPersist}>
            {t('storagePersist')}
          </button>
        </p>
      )}
    </div>
  );
}

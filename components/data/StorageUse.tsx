/** What the history takes of this machine's room, and whether the browser may throw it away. */
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

const MB = 1e6;
const GB = 1e9;

export function StorageUse({ storage: { used, quota, persistent }, onPersist }: Props) {
  const { t, locale } = useSpeech();
  const size = (bytes: number): string => {
    const [unit, of] = bytes < GB ? (['megabyte', MB] as const) : (['gigabyte', GB] as const);
    return new Intl.NumberFormat(locale, { style: 'unit', unit, maximumFractionDigits: 1 }).format(bytes / of);
  };
  return (
    <div className="stack">
      <p className="soft small">
        {t('storageUse', size(used), size(quota))} {t(persistent ? 'storageKept' : 'storageLoose')}
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

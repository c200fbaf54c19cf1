/** The single keys of list and pipeline, on one sheet. */
import { Dialog } from '@/components/controls/Dialog';
import { useSpeech, type MessageKey } from '@/components/i18n/translator';
import { SHORTCUTS } from './shortcuts';

/** Keys that move and choose; their names are those on the keyboard. */
const MOVES: readonly { readonly keys: readonly MessageKey[]; readonly word: MessageKey }[] = [
  { keys: ['keyNameArrows'], word: 'keyMove' },
  { keys: ['keyNameSpace'], word: 'keyChoose' },
  { keys: ['keyNameShiftArrows'], word: 'keyStretch' },
  { keys: ['keyNameShiftSideways'], word: 'keyTakeAlong' },
  { keys: ['keyNameCtrlA'], word: 'keyAll' },
  { keys: ['keyNameEscape'], word: 'keyNone' },
];

const NAMES: Readonly<Record<string, MessageKey>> = { Enter: 'keyNameEnter', Delete: 'keyNameDelete' };

export function KeyHelp({ onClose }: { readonly onClose: () => void }) {
  const { t } = useSpeech();
  const name = (key: string): string => {
    const word = NAMES[key];
    return word ? t(word) : key.toUpperCase();
  };
  return (
    <Dialog title={t('keysTitle')} onClose={onClose}>
      <p className="soft">{t('keysText')}</p>
      <dl className="keys">
        {MOVES.map(({ keys, word }) => (
          <Keys key={word} names={keys.map((key) => t(key))} word={t(word)} />
        ))}
        {SHORTCUTS.map(({ keys, word }) => (
          <Keys key={word} names={keys.map(name)} word={t(word)} />
        ))}
      </dl>
    </Dialog>
  );
}

function Keys({ names, word }: { readonly names: readonly string[]; readonly word: string }) {
  return (
    <div>
      <dt>
        {names.map((one) => (
          <kbd key={one}>{one}</kbd>
        ))}
      </dt>
      <dd>{word}</dd>
    </div>
  );
}

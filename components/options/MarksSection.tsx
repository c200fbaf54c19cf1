/** Options: the marks on the page: which kinds, how they look, and what a page may see besides. */
import { Switch } from '@/components/controls/Switch';
import { useSpeech, type MessageKey } from '@/components/i18n/translator';
import { LEVEL_WORD } from '@/components/posting/words';
import type { Level } from '@/utils/extract/reading';
import { LINES, partsOf, TINTS, type Line, type Look, type Tint } from '@/utils/page/look';
import { MarkPreview } from './MarkPreview';
import { ResetButton } from './ResetButton';
import { Swatches } from './Swatches';

/** Marks of one level. */
export interface KindView {
  readonly level: Level;
  readonly on: boolean;
  readonly look: Look;
}

interface Props {
  readonly on: boolean;
  readonly kinds: readonly KindView[];
  readonly showOwn: boolean;
  readonly chips: boolean;
  /** Kinds and looks are as they were at first. */
  readonly isDefault: boolean;
  readonly onSwitch: (on: boolean) => void;
  readonly onKind: (level: Level, on: boolean) => void;
  readonly onLook: (level: Level, look: Look) => void;
  readonly onShowOwn: (on: boolean) => void;
  readonly onChips: (on: boolean) => void;
  readonly onReset: () => void;
}

const LINE_WORD: Readonly<Record<Line, MessageKey>> = {
  solid: 'lineSolid',
  dashed: 'lineDashed',
  dotted: 'lineDotted',
  double: 'lineDouble',
  wavy: 'lineWavy',
};

const TINT_WORD: Readonly<Record<Tint, MessageKey>> = {
  amber: 'tintAmber',
  blue: 'tintBlue',
  grey: 'tintGrey',
  green: 'tintGreen',
  violet: 'tintViolet',
  rose: 'tintRose',
};

export function MarksSection(props: Props) {
  const { t } = useSpeech();
  const { on, kinds, showOwn, chips } = props;
  return (
    <>
      <div className="switch-row">
        <Switch label={t('marksSwitch')} hint={t('marksHint')} checked={on} onChange={props.onSwitch} />
      </div>
      <MarkPreview kinds={kinds} on={on} showOwn={showOwn} />
      {kinds.map((kind) => (
        <Kind key={kind.level} kind={kind} onKind={props.onKind} onLook={props.onLook} />
      ))}
      <ResetButton label={t('marksReset')} disabled={props.isDefault} onReset={props.onReset} />
      <div className="switch-row">
        <Switch label={t('showOwnSwitch')} hint={t('showOwnHint')} checked={showOwn} onChange={props.onShowOwn} />
        <Switch label={t('chipsSwitch')} hint={t('chipsHint')} checked={chips} onChange={props.onChips} />
      </div>
    </>
  );
}

interface KindProps {
  readonly kind: KindView;
  readonly onKind: Props['onKind'];
  readonly onLook: Props['onLook'];
}

function Kind({ kind: { level, on, look }, onKind, onLook }: KindProps) {
  const { t } = useSpeech();
  const { line, tint } = partsOf(look);
  return (
    <fieldset className="mark-kind">
      <legend className="visually-hidden">{t(LEVEL_WORD[level])}</legend>
      <Switch
        label={<span className={`look ${line} ${tint}`}>{t(LEVEL_WORD[level])}</span>}
        checked={on}
        onChange={(next) => {
          onKind(level, next);
        }}
      />
      {on && (
        <div className="mark-looks">
          <Swatches
            label={t('tintLabel')}
            options={TINTS.map((one) => ({ value: one, name: t(TINT_WORD[one]), look: `${line}-${one}` }))}
            chosen={tint}
            onChoose={(one) => {
              onLook(level, `${line}-${one}`);
            }}
          />
          <Swatches
            label={t('lineLabel')}
            options={LINES.map((one) => ({ value: one, name: t(LINE_WORD[one]), look: `${one}-${tint}` }))}
            chosen={line}
            onChoose={(one) => {
              onLook(level, `${one}-${tint}`);
            }}
          />
        </div>
      )}
    </fieldset>
  );
}

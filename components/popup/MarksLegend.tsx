/** What the marks on the page mean, each with its switch, and the switch of the board. */
import { Fold } from '@/components/controls/Fold';
import { Switch } from '@/components/controls/Switch';
import { useSpeech } from '@/components/i18n/translator';
import { LEVEL_WORD } from '@/components/posting/words';
import type { Level } from '@/utils/extract/reading';

export interface MarksLegendProps {
  /** The levels that are marked. */
  readonly marked: readonly Level[];
  /** The board that is read here; null where it is none that has a switch. */
  readonly boardName: string | null;
  readonly onLevel: (level: Level, on: boolean) => void;
  readonly onBoardOff: () => void;
}

const LEVELS: readonly Level[] = ['required', 'preferred', 'mentioned'];

export function MarksLegend({ marked, boardName, onLevel, onBoardOff }: MarksLegendProps) {
  const { t } = useSpeech();
  return (
    <Fold className="marks-legend" heading={t('legendTitle')}>
      <div className="switch-row">
        {LEVELS.map((level) => (
          <Switch
            key={level}
            label={<span className={`mark ${level}`}>{t(LEVEL_WORD[level])}</span>}
            checked={marked.includes(level)}
            onChange={(on) => {
              onLevel(level, on);
            }}
          />
        ))}
        {boardName !== null && <Switch label={t('legendBoard', boardName)} checked onChange={onBoardOff} />}
      </div>
    </Fold>
  );
}

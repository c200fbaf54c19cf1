/** Sets a section back to how it was at first; taken back like any other change. */
import { Icon } from '@/components/controls/Icon';

interface Props {
  readonly label: string;
  /** It is as it was at first. */
  readonly disabled: boolean;
  readonly onReset: () => void;
}

export function ResetButton({ label, disabled, onReset }: Props) {
  return (
    <p className="section-reset">
      <button type="button" className="button quiet" disabled={disabled} onClick={onReset}>
        <Icon name="undo" />
        {label}
      </button>
    </p>
  );
}

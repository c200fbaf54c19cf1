/** A native checkbox that looks like a switch, with its label and, where needed, a line that explains it. */
import { useId, type ReactNode } from 'react';

interface Props {
  readonly label: ReactNode;
  readonly hint?: ReactNode;
  readonly checked: boolean;
  readonly disabled?: boolean;
  readonly onChange: (on: boolean) => void;
}

export function Switch({ label, hint, checked, disabled = false, onChange }: Props) {
  const hintId = useId();
  return (
    <label className="switch">
      <span className="switch-text">
        <span>{label}</span>
        {hint !== undefined && (
          <span id={hintId} className="switch-hint soft small">
            {hint}
          </span>
        )}
      </span>
      <input
        type="checkbox"
        role="switch"
        checked={checked}
        disabled={disabled}
        aria-describedby={hint === undefined ? undefined : hintId}
        onChange={(event) => {
          onChange(event.target.checked);
        }}
      />
    </label>
  );
}

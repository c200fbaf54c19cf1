/** Asks before something is done that cannot be taken back; what has the focus does nothing. */
import type { ReactNode } from 'react';

interface Props {
  /** What it is about, for assistive technology. */
  readonly label: string;
  readonly question: ReactNode;
  readonly no: string;
  readonly onNo: () => void;
  /** null: there is nothing to be done. */
  readonly yes: { readonly word: string; readonly act: () => void } | null;
}

export function Confirm({ label, question, no, onNo, yes }: Props) {
  return (
    <div className="notice problem" role="alertdialog" aria-label={label}>
      <div className="stack">
        <p>{question}</p>
        <p className="row">
          <button type="button" className="button" autoFocus onClick={onNo}>
            {no}
          </button>
          {yes && (
            <button type="button" className="button danger" onClick={yes.act}>
              {yes.word}
            </button>
          )}
        </p>
      </div>
    </div>
  );
}

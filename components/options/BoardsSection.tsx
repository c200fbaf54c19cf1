/** Options: the boards that Skillight reads. */
import { useSpeech } from '@/components/i18n/translator';
import { BoardSwitches, type BoardView } from './BoardSwitches';
import { ResetButton } from './ResetButton';

interface Props {
  readonly boards: readonly BoardView[];
  /** The board that the browser did not let us into, just now. */
  readonly refused: string | null;
  /** False where nothing is remembered at all. */
  readonly recordingOn: boolean;
  readonly onBoard: (id: string, on: boolean) => void;
  readonly onRecording: (id: string, on: boolean) => void;
  /** Some that the browser lets us read are switched off. */
  readonly someOff: boolean;
  /** Switches on all that the browser lets us read. */
  readonly onReset: () => void;
}

export function BoardsSection({ boards, refused, recordingOn, onBoard, onRecording, someOff, onReset }: Props) {
  const { t } = useSpeech();
  const same = { recordingOn, onBoard, onRecording };
  return (
    <>
      <BoardSwitches heading="boardsBuiltIn" shown={boards.filter((board) => board.isBuiltIn)} {...same} />
      <BoardSwitches
        heading="boardsOptional"
        note="boardsOptionalText"
        shown={boards.filter((board) => !board.isBuiltIn)}
        {...same}
      />
      <p role="status" className={refused === null ? 'visually-hidden' : 'notice warning'}>
        {refused !== null && t('boardRefused', refused)}
      </p>
      <ResetButton label={t('boardsReset')} disabled={!someOff} onReset={onReset} />
    </>
  );
}

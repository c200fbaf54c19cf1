/** Options: which boards are read; the browser is asked for each that is not ours from the start. */
import { useSpeech } from '@/components/i18n/translator';
import { BoardsSection } from '@/components/options/BoardsSection';
import { useDid } from '@/components/options/undo';
import { boards } from '@/utils/boards/list';
import { hostsOf } from '@/utils/boards/match-pattern';
import { boardIsOn, recordingOf, settings, withRecording } from '@/utils/store/settings';
import { useBoardPermissions } from './use-board-permissions';
import { useUndoable } from './use-undoable';

export function BoardsBody() {
  const { t } = useSpeech();
  const [chosen, change] = useUndoable(settings);
  const permissions = useBoardPermissions();
  const did = useDid();
  if (!chosen || !permissions) return null;
  /** To be called by the click itself, for a board that the browser is to be asked for. */
  const switchTo = async (id: string, on: boolean): Promise<boolean> => {
    const isGranted = await permissions.change(id, on);
    if (on && !isGranted) return false;
    await settings.update((current) => ({ ...current, boards: { ...current.boards, [id]: on } }));
    return true;
  };
  return (
    <BoardsSection
      boards={boards.map(({ id, name, matches, isBuiltIn }) => {
        const isGranted = isBuiltIn || permissions.granted.has(id);
        const hosts = hostsOf(matches).map((host) => host.replace(/^[^/]+\/\/(\*\.)?|\/\*$/g, ''));
        return {
          ...{ id, name, isBuiltIn, hosts: [...new Set(hosts)] },
          ...{ on: isGranted && boardIsOn(chosen, id), isRecorded: recordingOf(chosen, id) === 'on' },
        };
      })}
      refused={boards.find(({ id }) => id === permissions.refused)?.name ?? null}
      onBoard={(id, on) => {
        void switchTo(id, on).then((isDone) => {
          const name = boards.find((board) => board.id === id)?.name ?? id;
          // Taking it back is a click of the user too: it may ask the browser.
          if (isDone) did({ words: t('undoBoard', name), manner: 'plain', takeBack: () => void switchTo(id, !on) });
        });
      }}
      recordingOn={chosen.recording}
      onRecording={(id, on) => {
        const name = boards.find((board) => board.id === id)?.name ?? id;
        change(t(on ? 'recordingResumed' : 'recordingBoardPaused', name), (now) => withRecording(now, id, on));
      }}
      someOff={boards.some(({ id, isBuiltIn }) => (isBuiltIn || permissions.granted.has(id)) && !boardIsOn(chosen, id))}
      onReset={() => {
        change(t('boardsWereReset'), (current) => ({ ...current, boards: {} }), 'loud');
      }}
    />
  );
}

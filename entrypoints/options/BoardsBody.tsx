/** Options: which boards are read; the browser is asked for each that is not ours from the start. */
import { useSpeech } from '@/components/i18n/translator';
import { BoardsSection } from '@/components/options/BoardsSection';
import { boards } from '@/utils/boards/list';
import { hostsOf } from '@/utils/boards/match-pattern';
import { boardIsOn, recordingOf, settings, withRecording } from '@/utils/store/settings';
import { useBoardPermissions } from './use-board-permissions';
import { useUndoable } from './use-undoable';

export function BoardsBody() {
  const { t } = useSpeech();
  const [chosen, change] = useUndoable(settings);
  const permissions = useBoardPermissions();
  if (!chosen || !permissions) return null;
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
        void permissions.change(id, on).then((isGranted) => {
          if (on && !isGranted) return;
          // Not to be undone from here: the browser lets us in by a click on the switch alone.
          void settings.update((current) => ({ ...current, boards: { ...current.boards, [id]: on } }));
        });
      }}
      recordingOn={chosen.recording}
      onRecording={(id, on) => {
        const name = boards.find((board) => board.id === id)?.name ?? id;
        change(t(on ? 'recordingResumed' : 'recordingBoardPaused', name), (now) => withRecording(now, id, on));
      }}
      someOff={boards.some(({ id, isBuiltIn }) => (isBuiltIn || permissions.granted.has(id)) && !boardIsOn(chosen, id))}
      onReset={() => {
        change(t('boardsWereReset'), (current) => ({ ...current, boards: {} }), true);
      }}
    />
  );
}

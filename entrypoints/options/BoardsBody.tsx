/** Options: which boards are read; the browser is asked for each that is not ours from the start. */
import { BoardsSection } from '@/components/options/BoardsSection';
import { useLocalItem } from '@/entrypoints/screen/use-local-item';
import { boards } from '@/utils/boards/list';
import { hostsOf } from '@/utils/boards/match-pattern';
import { boardIsOn, settings } from '@/utils/store/settings';
import { useBoardPermissions } from './use-board-permissions';

export function BoardsBody() {
  const [chosen, change] = useLocalItem(settings);
  const permissions = useBoardPermissions();
  if (!chosen || !permissions) return null;
  return (
    <BoardsSection
      boards={boards.map(({ id, name, matches, isBuiltIn }) => {
        const isGranted = isBuiltIn || permissions.granted.has(id);
        const hosts = hostsOf(matches).map((host) => host.replace(/^[^/]+\/\/(\*\.)?|\/\*$/g, ''));
        return { id, name, isBuiltIn, on: isGranted && boardIsOn(chosen, id), hosts: [...new Set(hosts)] };
      })}
      refused={boards.find(({ id }) => id === permissions.refused)?.name ?? null}
      onBoard={(id, on) => {
        void permissions.change(id, on).then((isGranted) => {
          if (on && !isGranted) return;
          change((current) => ({ ...current, boards: { ...current.boards, [id]: on } }));
        });
      }}
    />
  );
}

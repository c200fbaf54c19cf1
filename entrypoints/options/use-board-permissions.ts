/** Which boards the browser lets us into, and the asking for them and giving back. */
import { useEffect, useState } from 'react';
import { browser } from 'wxt/browser';
import { optionalBoards, type ListedBoard } from '@/utils/boards/list';
import { hostsOf } from '@/utils/boards/match-pattern';

interface BoardPermissions {
  /** Ids of the optional boards we are let into. */
  readonly granted: ReadonlySet<string>;
  /** The board that was refused last; null where none was. */
  readonly refused: string | null;
  /** Asks for an optional board, or gives it back; resolves to whether we are let in. To be called by the click itself. */
  readonly change: (id: string, on: boolean) => Promise<boolean>;
}

/** Undefined until the browser has said. */
export function useBoardPermissions(): BoardPermissions | undefined {
  const [granted, setGranted] = useState<ReadonlySet<string>>();
  const [refused, setRefused] = useState<string | null>(null);

  useEffect(() => {
    let ended = false;
    const read = (): void => {
      void grantedBoards().then((ids) => {
        if (!ended) setGranted(ids);
      });
    };
    read();
    browser.permissions.onAdded.addListener(read);
    browser.permissions.onRemoved.addListener(read);
    return () => {
      ended = true;
      browser.permissions.onAdded.removeListener(read);
      browser.permissions.onRemoved.removeListener(read);
    };
  }, []);

  if (granted === undefined) return undefined;
  return {
    granted,
    refused,
    change: async (id, on) => {
      const board = optionalBoards.find((one) => one.id === id);
      if (board === undefined) return true;
      setRefused(null);
      const origins = hostsOf(board.matches);
      if (!on) return !(await browser.permissions.remove({ origins }).catch(() => false));
      // Not after anything else: browsers ask their user only while the click is being handled.
      const isGranted = await browser.permissions.request({ origins }).catch(() => false);
      if (!isGranted) setRefused(board.id);
      return isGranted;
    },
  };
}

async function grantedBoards(): Promise<ReadonlySet<string>> {
  const isGranted = ({ matches }: ListedBoard): Promise<boolean> =>
    browser.permissions.contains({ origins: hostsOf(matches) });
  const answers = await Promise.all(optionalBoards.map(isGranted));
  return new Set(optionalBoards.filter((_, place) => answers[place]).map(({ id }) => id));
}

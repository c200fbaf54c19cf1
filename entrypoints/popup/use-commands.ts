/** The keyboard commands with the keys that the user has set; none where the browser has no commands. */
import { useEffect, useState } from 'react';
import { browser } from 'wxt/browser';
import type { Command } from '@/components/popup/KeyList';

const NONE: readonly Command[] = [];

export function useCommands(): readonly Command[] {
  const [found, setFound] = useState(NONE);
  useEffect(() => {
    const { commands } = browser as Partial<Pick<typeof browser, 'commands'>>;
    void commands?.getAll().then((all) => {
      setFound(
        all.map(({ name = '', shortcut = '', description }) => ({
          name,
          shortcut,
          description: wordsFor(name, description),
        })),
      );
    });
  }, []);
  return found;
}

/** The browser's own command has no description. */
function wordsFor(name: string, description = ''): string {
  return name === '_execute_action' ? browser.i18n.getMessage('commandOpen') : description;
}

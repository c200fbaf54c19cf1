/** What the fake browser lacks: permissions that are granted and taken back, keys, and the registry of content scripts. */
import { vi } from 'vitest';
import type { Browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';

type Script = Browser.scripting.RegisteredContentScript;

export interface Granting {
  /** Hosts we are let into now. */
  readonly granted: Set<string>;
  readonly registered: Map<string, Script>;
  /** Tabs that a script was brought into. */
  readonly entered: number[];
  grant(...origins: readonly string[]): void;
  revoke(...origins: readonly string[]): void;
}

/** Nothing granted, nothing registered. */
export function grantNothing(): Granting {
  const granted = new Set<string>();
  const registered = new Map<string, Script>();
  const entered: number[] = [];
  type Listener = (change: { origins: string[] }) => void;
  const listeners = { added: new Set<Listener>(), removed: new Set<Listener>() };
  const event = (set: Set<Listener>): object => ({
    addListener: (listener: Listener) => set.add(listener),
    removeListener: (listener: Listener) => set.delete(listener),
  });
  Object.assign(fakeBrowser.permissions, {
    contains: ({ origins = [] }: { origins?: string[] }) => Promise.resolve(origins.every((one) => granted.has(one))),
    onAdded: event(listeners.added),
    onRemoved: event(listeners.removed),
  });
  Object.assign(fakeBrowser.commands, { onCommand: event(new Set()) });
  fakeBrowser.i18n.getMessage = (key: string) => key;
  Object.assign(fakeBrowser.contextMenus, {
    ...{ onClicked: event(new Set()), create: () => undefined, removeAll: () => Promise.resolve() },
  });
  Object.assign(fakeBrowser.scripting, {
    getRegisteredContentScripts: () => Promise.resolve([...registered.values()]),
    registerContentScripts: (scripts: Script[]) => {
      for (const script of scripts) {
        if (registered.has(script.id)) throw new Error(`Duplicate script ID '${script.id}'`);
        registered.set(script.id, script);
      }
      return Promise.resolve();
    },
    unregisterContentScripts: ({ ids = [] }: { ids?: string[] }) => {
      for (const id of ids) if (!registered.delete(id)) throw new Error(`Nonexistent script ID '${id}'`);
      return Promise.resolve();
    },
    insertCSS: vi.fn(() => Promise.resolve()),
    executeScript: vi.fn(({ target }: { target: { tabId: number } }) => {
      entered.push(target.tabId);
      return Promise.resolve([]);
    }),
  });
  return {
    granted,
    registered,
    entered,
    grant: (...origins) => {
      for (const origin of origins) granted.add(origin);
      for (const heard of listeners.added) heard({ origins: [...origins] });
    },
    revoke: (...origins) => {
      for (const origin of origins) granted.delete(origin);
      for (const heard of listeners.removed) heard({ origins: [...origins] });
    },
  };
}

import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { togglePanel } from '@/entrypoints/background/panel';
import { closesPanel, PANEL_KEY } from '@/entrypoints/background/panel-key';

beforeEach(() => {
  fakeBrowser.reset();
});

const sides = fakeBrowser as unknown as Record<'sidePanel' | 'sidebarAction', unknown>;

test('in Chromium the panel is opened within the key, and one that is open is told of it', async () => {
  const open = vi.fn(() => Promise.resolve());
  sides.sidePanel = { open };
  const done = togglePanel(3, 500);
  // Before anything is waited for: later the browser would refuse.
  expect(open).toHaveBeenCalledExactlyOnceWith({ windowId: 3 });
  await done;
  delete (sides as Partial<typeof sides>).sidePanel;
  expect(await fakeBrowser.storage.session.get(PANEL_KEY)).toEqual({ [PANEL_KEY]: { windowId: 3, at: 500 } });
});

test('in Firefox the sidebar toggles by itself', async () => {
  const toggle = vi.fn(() => Promise.resolve());
  sides.sidebarAction = { toggle };
  await togglePanel(3, 500);
  delete (sides as Partial<typeof sides>).sidebarAction;
  expect(toggle).toHaveBeenCalledOnce();
  expect(await fakeBrowser.storage.session.get(PANEL_KEY)).toEqual({});
});

describe('a key closes the panel', () => {
  test.each([
    ['that was open before', { windowId: 3, at: 500 }, true],
    ['but not the one that it opened', { windowId: 3, at: 400 }, false],
    ['nor one of another window', { windowId: 4, at: 500 }, false],
    ['nor does anything else', { at: 500 }, false],
    ['nor nothing', undefined, false],
  ])('%s', (_, key, closes) => {
    expect(closesPanel(key, 3, 450)).toBe(closes);
  });
});

// @vitest-environment happy-dom
import { act, cleanup, renderHook } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import { useLocalItem } from '@/entrypoints/screen/use-local-item';
import type { LocalItem } from '@/utils/store/local-item';

afterEach(cleanup);

/** A stored number whose writing waits until it is let through. */
function slowItem(start: number) {
  let value = start;
  const listeners = new Set<(value: number) => void>();
  const waiting: (() => void)[] = [];
  const item: LocalItem<number> = {
    get: () => Promise.resolve(value),
    update: (change) =>
      new Promise((resolve) => {
        waiting.push(() => {
          value = change(value);
          for (const listener of listeners) listener(value);
          resolve(value);
        });
      }),
    watch: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
  return {
    item,
    listeners,
    /** Lets the oldest write through. */
    write: () =>
      act(async () => {
        waiting.shift()?.();
        await Promise.resolve();
      }),
    /** Another page writes. */
    elsewhere: (next: number) =>
      act(async () => {
        value = next;
        for (const listener of listeners) listener(next);
        await Promise.resolve();
      }),
    stored: () => value,
  };
}

async function shown(store: ReturnType<typeof slowItem>) {
  const hook = renderHook(() => useLocalItem(store.item));
  await act(async () => {
    await Promise.resolve();
  });
  return {
    value: () => hook.result.current[0],
    change: (to: (value: number) => number) => {
      act(() => {
        hook.result.current[1](to);
      });
    },
    unmount: hook.unmount,
  };
}

test('is read, and follows what other pages write', async () => {
  const store = slowItem(1);
  const hook = await shown(store);
  expect(hook.value()).toBe(1);
  await store.elsewhere(5);
  expect(hook.value()).toBe(5);
});

test('shows its own change before it is stored', async () => {
  const store = slowItem(1);
  const hook = await shown(store);
  hook.change(() => 2);
  expect(hook.value()).toBe(2);
  expect(store.stored()).toBe(1);
  await store.write();
  expect(store.stored()).toBe(2);
  expect(hook.value()).toBe(2);
});

test('what is typed fast does not jump back while it is stored', async () => {
  const store = slowItem(0);
  const hook = await shown(store);
  hook.change(() => 1);
  hook.change(() => 12);
  await store.write();
  expect(hook.value()).toBe(12);
  await store.write();
  expect(hook.value()).toBe(12);
  expect(store.stored()).toBe(12);
});

test('a change of another page during a write is shown when the write is done', async () => {
  const store = slowItem(1);
  const hook = await shown(store);
  hook.change((value) => value + 1);
  await store.elsewhere(10);
  expect(hook.value()).toBe(2);
  await store.write();
  expect(store.stored()).toBe(11);
  expect(hook.value()).toBe(11);
});

test('stops listening with its screen', async () => {
  const store = slowItem(1);
  const hook = await shown(store);
  expect(store.listeners.size).toBe(1);
  hook.unmount();
  expect(store.listeners.size).toBe(0);
});

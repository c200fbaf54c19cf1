// @vitest-environment happy-dom
/** What is heard of a page, and that nothing is heard after the end. */
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { touches, watch, type Watcher } from '@/utils/page/watch';

function listen(): { heard: string[]; end: AbortController; watcher: Watcher & { living: boolean } } {
  const heard: string[] = [];
  const end = new AbortController();
  const watcher = {
    living: true,
    moved: () => void heard.push('moved'),
    changed: () => void heard.push('changed'),
    hidden: () => void heard.push('hidden'),
    shown: () => void heard.push('shown'),
    returned: () => void heard.push('returned'),
    alive: () => watcher.living,
  };
  watch(window, watcher, end.signal);
  return { heard, end, watcher };
}

function setVisibility(state: DocumentVisibilityState): void {
  Object.defineProperty(document, 'visibilityState', { value: state, configurable: true });
  document.dispatchEvent(new Event('visibilitychange'));
}

async function mutate(): Promise<void> {
  document.body.append(document.createElement('p'));
  await vi.advanceTimersByTimeAsync(1);
}

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  setVisibility('visible');
  document.body.replaceChildren();
  vi.useRealTimers();
});

describe('watching', () => {
  test('an address that changed without an event is seen by the poll', async () => {
    const { heard, end } = listen();
    await vi.advanceTimersByTimeAsync(2_000);
    history.pushState(null, '', `#${String(Math.random())}`);
    await vi.advanceTimersByTimeAsync(600);
    expect(heard).toEqual(['moved']);
    end.abort();
  });

  test('back and forward', () => {
    const { heard, end } = listen();
    window.dispatchEvent(new PopStateEvent('popstate'));
    expect(heard).toEqual(['moved']);
    end.abort();
  });

  test('changes in the page, not while it is hidden', async () => {
    const { heard, end } = listen();
    await mutate();
    setVisibility('hidden');
    await mutate();
    setVisibility('visible');
    await mutate();
    expect(heard).toEqual(['changed', 'hidden', 'shown', 'changed']);
    end.abort();
  });

  test('a page that starts hidden', () => {
    setVisibility('hidden');
    const { heard, end } = listen();
    expect(heard).toEqual(['hidden']);
    end.abort();
  });

  test('a page that comes back from the cache', () => {
    const { heard, end } = listen();
    for (const persisted of [false, true]) {
      window.dispatchEvent(Object.assign(new Event('pageshow'), { persisted }));
    }
    expect(heard).toEqual(['returned']);
    end.abort();
  });

  test('nothing after the end, and no timer left', async () => {
    const { heard, end } = listen();
    end.abort();
    await mutate();
    window.dispatchEvent(new PopStateEvent('popstate'));
    history.pushState(null, '', `#${String(Math.random())}`);
    setVisibility('hidden');
    await vi.advanceTimersByTimeAsync(2_000);
    expect([heard, vi.getTimerCount()]).toEqual([[], 0]);
  });

  test('a dead watcher hears no more of the address', async () => {
    const { heard, end, watcher } = listen();
    watcher.living = false;
    history.pushState(null, '', `#${String(Math.random())}`);
    await vi.advanceTimersByTimeAsync(2_000);
    setVisibility('hidden');
    expect(heard).toEqual([]);
    end.abort();
  });
});

describe('whether a change touches the text', () => {
  const at = (target: Node): MutationRecord => ({ target }) as MutationRecord;

  test('inside, outside, gone, and too much to tell', () => {
    document.body.replaceChildren();
    const text = document.createElement('div');
    const inner = document.createElement('p');
    const other = document.createElement('p');
    text.append(inner);
    document.body.append(text, other);
    expect(touches([at(inner)], [text])).toBe(true);
    expect(touches([at(text)], [text])).toBe(true);
    expect(touches([at(other), at(document.body)], [text])).toBe(false);
    expect(touches([], [text])).toBe(false);
    expect(touches(new Array<MutationRecord>(5_000).fill(at(other)), [text])).toBe(true);
    text.remove();
    expect(touches([at(other)], [text])).toBe(true);
  });
});

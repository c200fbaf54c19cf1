// @vitest-environment happy-dom
/** What is heard of a page, and that nothing is heard after the end. */
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { Follower, type Sight } from '@/utils/page/follow';
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

describe('a page with 1,000 changes a second', () => {
  /** Follows the page for so long, with a change every ms. @returns when it was looked at, in ms of the clock */
  async function looksIn(ms: number, change: (text: HTMLElement, elsewhere: HTMLElement) => void): Promise<number[]> {
    const [text, elsewhere] = [document.createElement('p'), document.createElement('p')];
    text.textContent = 'Must know Go.';
    document.body.append(text, elsewhere);
    const looks: number[] = [];
    const follower = new Follower<string, string>({
      address: () => 'a',
      look: (): Sight<string> => {
        looks.push(performance.now());
        return { kind: 'there', key: 'a', text: text.textContent, value: text.textContent };
      },
      prepare: () => undefined,
      analyse: (value) => Promise.resolve(value),
      paint: () => undefined,
      clear: () => undefined,
      tell: () => undefined,
      now: () => performance.now(),
      after: (delay, task) => {
        const timer = setTimeout(task, delay);
        return () => {
          clearTimeout(timer);
        };
      },
    });
    const end = new AbortController();
    const watcher: Watcher = {
      moved: () => undefined,
      changed: (records) => {
        follower.changed(() => touches(records, [text]));
      },
      hidden: () => undefined,
      shown: () => undefined,
      returned: () => undefined,
      alive: () => true,
    };
    watch(window, watcher, end.signal);
    follower.start();
    for (let at = 0; at < ms; at++) {
      change(text, elsewhere);
      await vi.advanceTimersByTimeAsync(1);
    }
    end.abort();
    return looks;
  }

  const CHANGES: Readonly<Record<string, (text: HTMLElement) => void>> = {
    'of the text': (text) => {
      text.textContent = `Must know Go, ${performance.now()}.`;
    },
    'of its nodes': (text) => {
      text.replaceChildren('Must know ', document.createTextNode('Go.'));
    },
  };
  test.each(Object.entries(CHANGES))('%s is looked at four times a second and no more', async (_, change) => {
    const looks = await looksIn(5_000, change);
    for (const [index, at] of looks.entries())
      expect((looks[index + 4] ?? Infinity) - at).toBeGreaterThanOrEqual(1_000);
    expect(looks.length).toBeGreaterThan(15);
  });

  test('elsewhere is looked at until the text was read, and then no more', async () => {
    const looks = await looksIn(5_000, (_, elsewhere) => {
      elsewhere.replaceChildren('x');
    });
    expect(looks.length).toBeGreaterThan(0);
    expect(looks.length).toBeLessThanOrEqual(4);
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

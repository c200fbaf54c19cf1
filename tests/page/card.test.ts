// @vitest-environment happy-dom
/** The card: what stands in it, where the focus goes, and that nothing of it stays behind. */
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { createCard, type Card, type ShowOptions } from '@/utils/page/card';
import type { CardContent } from '@/utils/page/card-content';
import { placeBeside } from '@/utils/page/card-place';

/** The closed root, as only the one who makes it holds it. */
let root: ShadowRoot | null;
let card: Card;
let before: string;

const html = (): string => document.documentElement.outerHTML;

beforeEach(() => {
  root = null;
  const attach = vi.spyOn(HTMLElement.prototype, 'attachShadow');
  attach.mockImplementation(function (this: HTMLElement, init) {
    attach.mockRestore();
    root = this.attachShadow(init);
    return root;
  });
  document.body.replaceChildren(
    Object.assign(document.createElement('button'), { textContent: 'Apply' }),
    Object.assign(document.createElement('p'), { textContent: 'We use React.' }),
  );
  before = html();
  card = createCard(window);
});

afterEach(() => {
  card.hide();
  vi.restoreAllMocks();
});

const run = vi.fn();

function content(more: Partial<CardContent> = {}): CardContent {
  return {
    lang: 'en',
    quoteLang: 'de',
    title: 'React',
    lines: [
      { label: '', text: 'Must have', quote: 'Das bringen Sie mit' },
      { label: 'Asked', text: '3+ years' },
    ],
    own: ['Not in your skills', 'Asked in 2 of 9'],
    close: 'Close',
    asking: null,
    actions: [
      { label: 'Add', run },
      { label: 'Not here', run, off: true },
    ],
    notice: null,
    ...more,
  };
}

function show(options: Partial<ShowOptions> = {}, more: Partial<CardContent> = {}): void {
  const anchor = (): { left: number; top: number; bottom: number } => ({ left: 10, top: 20, bottom: 40 });
  card.show(content(more), { anchor, dark: false, focus: false, closed: () => undefined, ...options });
}

const words = (): string[] => [...root!.querySelectorAll<HTMLElement>('[data-t]')].map(({ dataset }) => dataset['t']!);
const buttons = (): HTMLButtonElement[] => [...root!.querySelectorAll('button')];
const press = (key: string, more: KeyboardEventInit = {}): void => {
  (root!.activeElement ?? root!.querySelector('section')!).dispatchEvent(
    new KeyboardEvent('keydown', { key, bubbles: true, composed: true, cancelable: true, ...more }),
  );
};

describe('what is in the page', () => {
  test('nothing before it is shown, one bare element with a closed root while it is, nothing after', () => {
    expect(html()).toBe(before);
    show();
    const host = document.documentElement.lastElementChild!;
    expect(host.outerHTML).toBe('<div></div>');
    expect(host.shadowRoot).toBeNull();
    expect(host.parentElement).toBe(document.documentElement);
    card.hide();
    expect(html()).toBe(before);
    expect(card.shown).toBe(false);
  });

  test('shown again it is still one element', () => {
    show();
    show({}, { title: 'Vue' });
    expect(document.documentElement.children).toHaveLength(3);
    expect(words()[0]).toBe('Vue');
  });
});

describe('its words', () => {
  test('are drawn by the sheet: the tree itself has no text that a search could find', () => {
    show({}, { notice: { text: 'Added.', undo: { label: 'Undo', run } } });
    expect(root!.querySelector('section')!.textContent).toBe('');
    expect(words()).toEqual([
      ...[
        'React',
        '×',
        'Must have',
        'Das bringen Sie mit',
        'Asked',
        '3+ years',
        'Not in your skills',
        'Asked in 2 of 9',
      ],
      ...['Add', 'Not here', 'Added.', 'Undo'],
    ]);
  });

  test('are names for who cannot see: a dialog, its buttons, the posting in its own language', () => {
    show({}, { notice: { text: 'Added.', undo: { label: 'Undo', run } } });
    const panel = root!.querySelector('section')!;
    expect([panel.getAttribute('role'), panel.getAttribute('aria-label'), panel.lang]).toEqual([
      'dialog',
      'React',
      'en',
    ]);
    expect(root!.querySelector('q')!.lang).toBe('de');
    expect(root!.querySelector('[role=status]')!.getAttribute('data-t')).toBe('Added.');
    expect(buttons().map((button) => button.getAttribute('aria-label'))).toEqual([
      'Close',
      'Add',
      'Not here',
      'Undo: Added.',
    ]);
    expect(buttons().map((button) => button.getAttribute('aria-disabled'))).toEqual([null, null, 'true', null]);
  });
});

describe('the focus', () => {
  test('stays where it is for the mouse', () => {
    document.querySelector('button')!.focus();
    show();
    expect(document.activeElement).toBe(document.querySelector('button'));
    expect(card.focused).toBe(false);
  });

  test('goes in by key, round by Tab, to the way back after an action, and back at the end', () => {
    const apply = document.querySelector('button')!;
    apply.focus();
    show({ focus: true });
    expect(card.focused).toBe(true);
    const visited: (string | null | undefined)[] = [];
    for (let i = 0; i < 4; i++) {
      press('Tab');
      visited.push(root!.activeElement?.getAttribute('aria-label'));
    }
    press('Tab', { shiftKey: true });
    visited.push(root!.activeElement?.getAttribute('aria-label'));
    expect(visited).toEqual(['Close', 'Add', 'Not here', 'Close', 'Not here']);
    card.update(content({ notice: { text: 'Added.', undo: { label: 'Undo', run } } }));
    expect(root!.activeElement?.getAttribute('aria-label')).toBe('Undo: Added.');
    press('Escape');
    expect(card.shown).toBe(false);
    expect(document.activeElement).toBe(apply);
  });
});

describe('closing', () => {
  test('Escape anywhere closes it and reaches nobody else; other keys of the page pass', () => {
    const heard = vi.fn();
    const closed = vi.fn();
    document.addEventListener('keydown', heard);
    show({ closed });
    document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'x', bubbles: true }));
    expect(heard).toHaveBeenCalledTimes(1);
    document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
    expect([heard.mock.calls.length, closed.mock.calls.length, card.shown]).toEqual([1, 1, false]);
    document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
    expect(heard).toHaveBeenCalledTimes(2);
    document.removeEventListener('keydown', heard);
  });

  test('says whether it was closed or another took its place', () => {
    const first = vi.fn();
    const second = vi.fn();
    show({ closed: first });
    show({ closed: second });
    expect([first.mock.calls, second.mock.calls]).toEqual([[[true]], []]);
    card.hide();
    expect(second.mock.calls).toEqual([[false]]);
  });

  test('a press beside it closes it, one on it does not', () => {
    show();
    document.documentElement.lastElementChild!.dispatchEvent(new Event('pointerdown', { bubbles: true }));
    expect(card.shown).toBe(true);
    document.body.dispatchEvent(new Event('pointerdown', { bubbles: true }));
    expect(card.shown).toBe(false);
  });

  test('a script of the page presses nothing', () => {
    show();
    for (const button of buttons()) button.click();
    expect(run).not.toHaveBeenCalled();
  });
});

test.each([
  ['below', { left: 100, top: 100, bottom: 120 }, { left: 100, top: 126 }],
  ['above where there is more room', { left: 100, top: 500, bottom: 520 }, { left: 100, top: 294 }],
  ['inside at the right edge', { left: 780, top: 100, bottom: 120 }, { left: 472, top: 126 }],
  ['inside at the left edge', { left: -50, top: 100, bottom: 120 }, { left: 8, top: 126 }],
  ['inside when its place is scrolled away', { left: 100, top: -400, bottom: -380 }, { left: 100, top: 8 }],
])('stands %s', (_name, anchor, place) => {
  expect(placeBeside(anchor, { width: 320, height: 200 }, { width: 800, height: 600 })).toEqual(place);
});

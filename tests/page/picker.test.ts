// @vitest-environment happy-dom
/** Pointing by keys and by pointer, and that nothing is left behind. */
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { pick, type PickerWords } from '@/utils/page/picker';

const WORDS: PickerWords = {
  language: 'en',
  title: 'Point',
  hint: 'How',
  larger: 'Larger',
  smaller: 'Smaller',
  take: 'Take',
  cancel: 'Cancel',
  current: (count, start) => `${count}: ${start}`,
};

const PAGE =
  '<button id="b">first</button><main><h1>Title</h1><div id="outer"><div id="wrap"><ul><li id="one">one</li><li hidden>no</li><li id="two">two words</li></ul></div></div><script>var x</script><p id="end">end</p></main>';

let roots: ShadowRoot[];
let end: AbortController;

beforeEach(() => {
  document.body.replaceChildren(...new DOMParser().parseFromString(PAGE, 'text/html').body.childNodes);
  roots = [];
  end = new AbortController();
  const attach = Reflect.get(HTMLElement.prototype, 'attachShadow');
  vi.spyOn(HTMLElement.prototype, 'attachShadow').mockImplementation(function (this: HTMLElement, init) {
    expect(init.mode).toBe('closed');
    const root = attach.call(this, init);
    roots.push(root);
    return root;
  });
});

afterEach(() => {
  end.abort();
  vi.restoreAllMocks();
});

const at = (id: string): HTMLElement => document.getElementById(id)!;
const press = (...keys: string[]): void => {
  for (const key of keys)
    document.body.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
};
const begin = (start: Element): Promise<Element | null> => pick(window, start, WORDS, end.signal);
const said = (): string | undefined => roots[0]?.querySelector('[role=status]')?.textContent;

describe('by keys', () => {
  test.each<[string, string[], string]>([
    ['what it began with', [], 'one'],
    ['the next part that is shown', ['ArrowRight'], 'two'],
    ['and back', ['ArrowRight', 'ArrowLeft'], 'one'],
    ['not beyond the last', ['ArrowRight', 'ArrowRight'], 'two'],
    ['back down the way one came up', ['ArrowRight', 'ArrowUp', 'ArrowDown'], 'two'],
    ['the neighbours of what holds nothing else', ['ArrowUp', 'ArrowRight'], 'end'],
    ['and not those of what holds more', ['ArrowLeft'], 'one'],
    ['down again, then on', ['ArrowUp', 'ArrowUp', 'ArrowDown', 'ArrowDown', 'ArrowRight'], 'two'],
  ])('%s', async (_, keys, id) => {
    const picked = begin(at('one'));
    press(...keys, 'Enter');
    expect((await picked)?.id).toBe(id);
  });

  test('down leads into the first part with other words', async () => {
    const picked = begin(at('outer'));
    press('ArrowDown', 'Enter');
    expect((await picked)?.id).toBe('one');
  });

  test('up leads to the first part with other words', async () => {
    const picked = begin(at('one'));
    press('ArrowUp', 'ArrowUp', 'Enter');
    expect((await picked)?.localName).toBe('main');
  });

  test('never further than the body', async () => {
    const picked = begin(at('one'));
    press(...Array<string>(20).fill('ArrowUp'), 'Enter');
    expect(await picked).toBe(document.body);
  });

  test('Esc gives up', async () => {
    const picked = begin(at('one'));
    press('Escape');
    expect(await picked).toBeNull();
  });

  test('the page hears none of them, but all others', () => {
    const heard: string[] = [];
    const listen = (event: KeyboardEvent): void => void heard.push(event.key);
    document.body.addEventListener('keydown', listen);
    const picked = begin(at('one'));
    press('ArrowDown', 'Tab', 'ArrowUp', 'Enter');
    expect(heard).toEqual(['Tab']);
    document.body.removeEventListener('keydown', listen);
    return picked;
  });
});

test('what is pointed at is said, words of different parts apart', () => {
  void begin(at('one'));
  expect(said()).toBe('1: one');
  press('ArrowRight');
  expect(said()).toBe('2: two words');
  press('ArrowUp');
  expect(said()).toBe('4: one no two words');
});

test('its panel has a name, a role and buttons', async () => {
  const picked = begin(at('one'));
  const panel = roots[0]?.querySelector('[role=dialog]');
  expect(roots[0]?.getElementById(panel?.getAttribute('aria-labelledby') ?? '')?.textContent).toBe('Point');
  expect(roots[0]?.querySelector('[role=application]')?.getAttribute('tabindex')).toBe('0');
  const buttons = [...(panel?.querySelectorAll('button') ?? [])];
  expect(buttons.map((button) => button.textContent)).toEqual(['Take', 'Larger', 'Smaller', 'Cancel']);
  buttons[1]?.click();
  buttons[0]?.click();
  expect((await picked)?.localName).toBe('ul');
});

describe('by pointer', () => {
  test('a click takes what is under it, and is not the page’s', async () => {
    const clicked = vi.fn();
    at('b').addEventListener('click', clicked);
    vi.spyOn(document, 'elementFromPoint').mockReturnValue(at('b'));
    const picked = begin(at('one'));
    window.dispatchEvent(new PointerEvent('pointermove', { screenX: 5, screenY: 5 }));
    at('b').dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }));
    expect(await picked).toBe(at('b'));
    expect(clicked).not.toHaveBeenCalled();
  });

  test('a page that scrolls under a pointer at rest is no pointing', async () => {
    const under = vi.spyOn(document, 'elementFromPoint').mockReturnValue(at('two'));
    const picked = begin(at('one'));
    const rest = (): boolean => window.dispatchEvent(new PointerEvent('pointermove', { screenX: 5, screenY: 5 }));
    rest();
    under.mockReturnValue(at('b'));
    press('ArrowLeft');
    rest();
    press('Enter');
    expect((await picked)?.id).toBe('one');
  });
});

describe('nothing is left behind', () => {
  test.each([
    [
      'taken',
      () => {
        press('Enter');
      },
    ],
    [
      'given up',
      () => {
        press('Escape');
      },
    ],
    [
      'ended from outside',
      () => {
        end.abort();
      },
    ],
  ])('%s', async (_, finish) => {
    at('b').focus();
    const before = document.documentElement.outerHTML;
    const picked = begin(at('one'));
    expect(document.documentElement.outerHTML).not.toBe(before);
    finish();
    await picked;
    expect(document.documentElement.outerHTML).toBe(before);
    expect(document.activeElement).toBe(at('b'));
    const heard = vi.fn();
    document.body.addEventListener('keydown', heard);
    press('ArrowDown', 'Enter', 'Escape');
    expect(heard).toHaveBeenCalledTimes(3);
    document.body.removeEventListener('keydown', heard);
  });
});

// @vitest-environment happy-dom
/** Lines on a result list: one a result, drawn and not written, and gone without a trace. */
import { beforeEach, expect, test } from 'vitest';
import { createChips, type Chips } from '@/utils/page/chip';

let chips: Chips;
let one: Element;
let other: Element;

beforeEach(() => {
  const list = document.createElement('ul');
  list.append(...['One', 'Other'].map((text) => Object.assign(document.createElement('li'), { textContent: text })));
  document.body.replaceChildren(list);
  [one, other] = [list.children[0]!, list.children[1]!];
  chips = createChips(window, 'en');
});

test('one bare element at the end, however often it is said, with no word to be found', () => {
  for (let i = 0; i < 5; i++) chips.say(one, 'Seen yesterday', false);
  chips.say(one, 'Seen today', true);
  expect(document.body.innerHTML).toBe('<ul><li>One<div></div></li><li>Other</li></ul>');
  expect(document.body.textContent).toBe('OneOther');
  expect(one.lastElementChild?.shadowRoot).toBeNull();
});

test('comes back, and stays the last, where the page draws its result anew', () => {
  chips.say(one, 'Seen', false);
  one.replaceChildren('One again');
  chips.say(one, 'Seen', false);
  expect(one.innerHTML).toBe('One again<div></div>');
  const copy = document.createElement('li');
  one.replaceWith(copy);
  chips.keepOnly(new Set([copy]));
  chips.say(copy, 'Seen', false);
  expect(document.querySelectorAll('li > div')).toHaveLength(1);
});

test('goes where nothing is said any more, and from all but those that stay', () => {
  const before = document.body.innerHTML;
  chips.say(one, 'Seen', false);
  chips.say(other, 'Seen', false);
  chips.say(one, '', false);
  expect(one.innerHTML).toBe('One');
  chips.keepOnly(new Set());
  expect(document.body.innerHTML).toBe(before);
});

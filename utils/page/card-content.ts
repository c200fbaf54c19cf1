/**
 * What stands in the card. Every word is drawn by the style sheet (`content: attr(…)`) and none is text of the tree: a page
 * can search text by `window.find`, even in closed shadow roots, and would learn what the user has.
 */

export interface CardLine {
  /** What the line is about; empty where its text says that. */
  readonly label: string;
  readonly text: string;
  /** Words of the page that say so. */
  readonly quote?: string;
}

export interface CardAction {
  readonly label: string;
  /** Has the focus when the card is filled anew and had it. */
  readonly first?: boolean;
  /** Said, not enforced: a click on it does nothing more than the caller does, so that the page hears the same. */
  readonly off?: boolean;
  readonly run: () => void;
}

export interface CardContent {
  /** BCP 47 tags of our words and of the page's. */
  readonly lang: string;
  readonly quoteLang: string;
  readonly title: string;
  readonly lines: readonly CardLine[];
  /** What only the user may know: lines of the same height, whatever they say. */
  readonly own: readonly string[];
  /** Name of the button that closes. */
  readonly close: string;
  /** What the actions are the answers to; null: they speak for themselves. */
  readonly asking: string | null;
  readonly actions: readonly CardAction[];
  /** What was done last, with its way back; null: nothing yet. */
  readonly notice: { readonly text: string; readonly undo: CardAction | null } | null;
}

/** Fills the panel anew. */
export function fillCard(panel: HTMLElement, content: CardContent, close: () => void): void {
  const { lang, quoteLang, title, lines, own, asking, actions, notice } = content;
  const make = maker(panel.ownerDocument);
  panel.lang = lang;
  panel.setAttribute('aria-label', title);
  const head = make('div', '', 'head');
  const heading = make('h2', title);
  heading.dir = 'auto';
  head.append(heading, button(make, { label: content.close, run: close }, 'close'));
  const list = make('div', '', 'lines');
  for (const { label, text, quote } of lines) {
    const line = make('p', '');
    if (label !== '') line.append(make('b', label));
    line.append(make('span', text));
    if (quote !== undefined) {
      const words = make('q', quote);
      words.lang = quoteLang;
      line.append(words);
    }
    list.append(line);
  }
  const row = make('div', '', 'actions');
  if (asking !== null) {
    row.setAttribute('role', 'group');
    row.setAttribute('aria-label', asking);
  }
  row.append(...actions.map((action) => button(make, action)));
  const said = make('p', notice?.text ?? '', 'notice');
  said.setAttribute('role', 'status');
  if (notice?.undo) {
    const undo = button(make, notice.undo);
    // Who comes to it hears what it takes back; not every screen reader speaks a status that is drawn.
    undo.setAttribute('aria-label', `${notice.undo.label}: ${notice.text}`);
    undo.dataset['first'] = '';
    said.append(undo);
  }
  const known = own.map((line) => make('p', line, 'own'));
  const question = asking === null ? [] : [make('p', asking, 'asking')];
  panel.replaceChildren(head, list, ...known, ...question, row, said);
}

type Make = <K extends keyof HTMLElementTagNameMap>(tag: K, text: string, name?: string) => HTMLElementTagNameMap[K];

function maker(document: Document): Make {
  return (tag, text, name) => {
    const element = document.createElement(tag);
    if (text !== '') element.dataset['t'] = text;
    if (name !== undefined) element.className = name;
    return element;
  };
}

function button(make: Make, { label, first, off, run }: CardAction, name?: string): HTMLButtonElement {
  const made = make('button', name === 'close' ? '×' : label, name);
  made.type = 'button';
  made.setAttribute('aria-label', label);
  if (first === true) made.dataset['first'] = '';
  if (off === true) made.setAttribute('aria-disabled', 'true');
  made.addEventListener('click', (event) => {
    // Only the user presses it, no script.
    if (event.isTrusted) run();
  });
  return made;
}

/** Functions that run in the boards' pages, in the page's own world. Each stands alone: it is sent there as text. */

/** What the page's registry of highlights holds: the marked texts by name, in order. */
export type Marks = Readonly<Record<string, readonly string[]>>;

/** The marks as any script of the page can read them. */
export function readMarks(): Marks {
  const texts = (highlight: Highlight): string[] =>
    [...highlight].map((marked) => {
      const range = document.createRange();
      range.setStart(marked.startContainer, marked.startOffset);
      range.setEnd(marked.endContainer, marked.endOffset);
      return range.toString();
    });
  return Object.fromEntries([...CSS.highlights].map(([name, highlight]) => [name, texts(highlight)]));
}

/** How many marks stand outside of the element, or in what has left the page. */
export function marksOutside(selector: string): number {
  const description = document.querySelector(selector);
  return [...CSS.highlights.values()]
    .flatMap((highlight) => [...highlight])
    .filter(
      ({ startContainer: start, endContainer: end }) => !(description?.contains(start) && description.contains(end)),
    ).length;
}

/** Of one job: where it stands, and the page that shows it. */
export interface Drawn {
  readonly url: string;
  readonly body: string;
  readonly type: string;
}

declare global {
  /** Shows another job: `after` ms later the pane is drawn. */
  var showJob: (number: number, after: number) => void;
}

/** Makes the page change jobs as boards do: address first, pane later, and back and forward too. */
export function becomeApp({ jobs, pane }: { readonly jobs: readonly Drawn[]; readonly pane: string }): void {
  const factory = (globalThis as { trustedTypes?: { createPolicy(name: string, rules: object): typeof rules } })
    .trustedTypes;
  const rules = { createHTML: (text: string) => text };
  const policy = (factory?.createPolicy('board', rules) ?? rules) as typeof rules;
  const draw = ({ url, body, type }: Drawn): void => {
    // The user is elsewhere by now.
    if (location.href !== url) return;
    const next = new DOMParser().parseFromString(policy.createHTML(body), type.split(';')[0] as DOMParserSupportedType);
    document.title = next.title;
    const parts = [...(next.querySelector(pane)?.childNodes ?? [])].map((node) => document.adoptNode(node));
    document.querySelector(pane)?.replaceChildren(...parts);
  };
  globalThis.showJob = (number, after) => {
    const job = jobs[number];
    if (job === undefined) throw new RangeError(`No job ${String(number)}.`);
    history.pushState(null, '', job.url);
    setTimeout(() => {
      draw(job);
    }, after);
  };
  addEventListener('popstate', () => {
    const job = jobs.find(({ url }) => url === location.href);
    setTimeout(() => {
      if (job !== undefined) draw(job);
    }, 60);
  });
}

/** Goes from job to job, `every` ms each; the pane is drawn `after` ms after each move. Done when the last one is drawn. */
export async function hurry({
  numbers,
  every,
  after,
}: {
  numbers: readonly number[];
  every: number;
  after: number;
}): Promise<void> {
  const wait = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));
  for (const number of numbers) {
    showJob(number, after);
    await wait(every);
  }
  await wait(after);
}

declare global {
  /** What was written down by `recordEverything`. */
  var observed: () => Observation;
}

/** All that a page can see of who reads it. */
export interface Observation {
  /** The document's markup as it was when it was parsed, and as it is now. */
  readonly before: string;
  readonly now: string;
  readonly mutations: readonly string[];
  /** Messages, and events whose names extensions are known to use. */
  readonly events: readonly string[];
  readonly windowKeys: readonly string[];
  readonly documentKeys: readonly string[];
  readonly prototypes: readonly string[];
  readonly styleSheets: readonly string[];
  readonly resources: readonly string[];
  readonly storage: readonly string[];
  readonly highlights: Marks;
  /** Computed looks of the marks. */
  readonly looks: readonly string[];
}

/** Runs before anything else of the page: writes down whatever happens in it. `names`: events to listen for. */
export function recordEverything({ names }: { readonly names: readonly string[] }): void {
  const mutations: string[] = [];
  const events: string[] = [];
  let before = '';
  for (const name of ['message', 'messageerror', 'securitypolicyviolation', 'error', 'unhandledrejection', ...names]) {
    for (const target of [window, document]) {
      // Pictures of the fixtures that do not load are the page's own affair.
      target.addEventListener(name, (event) => {
        if (event.target === target) events.push(`${event.type} ${JSON.stringify((event as MessageEvent).data)}`);
      });
    }
  }
  document.addEventListener('DOMContentLoaded', () => {
    ({ outerHTML: before } = document.documentElement);
    new MutationObserver((records) => {
      for (const { type, target, attributeName } of records)
        mutations.push(`${type} ${target.nodeName} ${attributeName ?? ''}`);
    }).observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
  });
  globalThis.observed = () => ({
    before,
    now: document.documentElement.outerHTML,
    mutations,
    events,
    windowKeys: Reflect.ownKeys(window).map(String).sort(),
    documentKeys: Reflect.ownKeys(document).map(String).sort(),
    prototypes: [Element, Node, Document, Window, History, EventTarget, Navigator].flatMap(({ prototype }) =>
      Reflect.ownKeys(prototype).map(String).sort(),
    ),
    styleSheets: [...document.styleSheets, ...document.adoptedStyleSheets].map((sheet) => String(sheet.href)),
    resources: performance
      .getEntries()
      .filter(({ entryType }) => ['resource', 'mark', 'measure', 'navigation'].includes(entryType))
      .filter(({ name }) => !name.endsWith('/favicon.ico'))
      .map(({ entryType, name }) => `${entryType} ${name}`)
      .sort(),
    storage: [...Object.keys(localStorage), ...Object.keys(sessionStorage), document.cookie],
    highlights: Object.fromEntries(
      [...CSS.highlights].map(([name, highlight]) => [
        name,
        [...highlight].map(
          ({ startContainer, startOffset, endOffset }) =>
            `${startContainer.nodeValue ?? ''} ${startOffset} ${endOffset}`,
        ),
      ]),
    ),
    looks: [...CSS.highlights.keys()].map((name) => {
      const { color, backgroundColor, textDecoration } = getComputedStyle(document.body, `::highlight(${name})`);
      return `${name} ${color} ${backgroundColor} ${textDecoration}`;
    }),
  });
}

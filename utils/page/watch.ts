/** What happens to a page, as a follower needs to hear it: no patched functions, no messages, nothing the page can see. */

export interface Watcher {
  /** The address may have changed; also heard when nothing did. */
  moved(): void;
  /** The page's content changed. */
  changed(records: readonly MutationRecord[]): void;
  hidden(): void;
  shown(): void;
  /** Back from the back/forward cache, with a frozen past. */
  returned(): void;
  /** Asked twice a second: false ends all at once. An extension that was updated or removed leaves its scripts behind. */
  alive(): boolean;
}

/** Also how long an orphaned script may live on. */
const POLL_MS = 500;

/** Watches until the signal aborts. */
export function watch(view: Window, watcher: Watcher, signal: AbortSignal): void {
  const { document } = view;
  const observer = new MutationObserver((records) => {
    watcher.changed(records);
  });
  let root: Node | null = null;
  let address = view.location.href;
  const moved = (): void => {
    address = view.location.href;
    watcher.moved();
  };
  const observe = (): void => {
    // Of the body, for all below it may be replaced; an observer on the document would hear the head as well.
    const wanted = document.visibilityState === 'hidden' ? null : (document.body as HTMLElement | null);
    if (wanted === root) return;
    observer.disconnect();
    root = wanted;
    if (root !== null) observer.observe(root, { childList: true, subtree: true, characterData: true });
  };
  const poll = (): void => {
    if (!watcher.alive()) return;
    if (root !== document.body && document.visibilityState !== 'hidden') {
      observe();
      watcher.changed([]);
    }
    // The poll stands in for events that a browser lacks; it costs less than asking the background.
    if (view.location.href !== address) moved();
  };
  const timer = setInterval(poll, POLL_MS);
  signal.addEventListener('abort', () => {
    clearInterval(timer);
    observer.disconnect();
  });

  const options = { signal };
  view.addEventListener('popstate', moved, options);
  // Both come after the address changed; `navigate`, which frameworks offer, comes before.
  const navigation = (view as { readonly navigation?: EventTarget }).navigation;
  navigation?.addEventListener('currententrychange', moved, options);
  navigation?.addEventListener('navigatesuccess', moved, options);
  const visibility = (): void => {
    if (!watcher.alive()) return;
    observe();
    if (document.visibilityState === 'hidden') watcher.hidden();
    else watcher.shown();
  };
  document.addEventListener('visibilitychange', visibility, options);
  view.addEventListener(
    'pageshow',
    (event) => {
      if (event.persisted && watcher.alive()) watcher.returned();
    },
    options,
  );
  observe();
  if (document.visibilityState === 'hidden') watcher.hidden();
}

/** More records than this are not looked through: so much changed that the text may have. */
const RECORDS_READ = 200;

/** Whether one of the changes can have touched the elements: in one of them, or one left the page. */
export function touches(records: readonly MutationRecord[], elements: readonly Element[]): boolean {
  if (records.length > RECORDS_READ || elements.some((element) => !element.isConnected)) return true;
  return records.some(({ target }) => elements.some((element) => element.contains(target)));
}

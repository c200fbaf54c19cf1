/** What the popup's reader can have done in the page that the popup was opened on. */
export interface PageActions {
  /** Read it, whatever it is; of a selection only that. */
  readonly read: () => void;
  /** Let its reader point at the description. */
  readonly point: () => void;
  /** No marks on this page, or again as the switches say. */
  readonly quiet: (quiet: boolean) => void;
  /** Forget what was pointed at on this site. */
  readonly forgetPointed: () => void;
  /** Show how it is built. */
  readonly report: () => void;
  /** Ask the browser to let us in on the pages of its board. */
  readonly grant: () => void;
}

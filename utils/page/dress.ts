/** Styles for a closed root of ours in a page that is not ours. */

/** By a sheet, which no policy of a page forbids; by an element where the browser lets no script adopt one. */
export function dress(view: Window & typeof globalThis, root: ShadowRoot, css: string): void {
  try {
    const sheet = new view.CSSStyleSheet();
    sheet.replaceSync(css);
    root.adoptedStyleSheets = [sheet];
  } catch {
    const style = view.document.createElement('style');
    style.textContent = css;
    root.append(style);
  }
}

/** What we cost on a page with 1,000 changes a second, in its description and beside it: readings, and our longest task. */
import type { CDPSession, Page } from 'playwright-core';

const CHANGES_A_SECOND = 1_000;
const SECONDS = 10;

export interface Restless {
  /** Changes a second that the page came to. */
  readonly changes: number;
  /** Most readings that began within one second. */
  readonly readings: number;
}

/** In our own world of the page: notes when the page is read. Every reading asks the document where its parts stand. */
export const NOTE_READINGS = `(() => {
  const read = (globalThis.read = []);
  for (const name of ['querySelector', 'querySelectorAll']) {
    const ask = Document.prototype[name];
    Document.prototype[name] = function (...args) {
      // All that one reading asks for is one; two of them are never closer than this.
      if (performance.now() - (read.at(-1) ?? -Infinity) > 100) read.push(performance.now());
      return ask.apply(this, args);
    };
  }
})()`;

/** Changes the page for some seconds; the page has a description at the selector. `read` gives what was noted. */
export async function changeMuch(page: Page, cdp: CDPSession, selector: string, world: number): Promise<Restless> {
  const changes = await page.evaluate(
    ({ at, every, seconds }) =>
      new Promise<number>((resolve) => {
        const inside = document.querySelector(at)?.appendChild(document.createElement('p'));
        const beside = document.body.appendChild(document.createElement('p'));
        const start = performance.now();
        let done = 0;
        const timer = setInterval(() => {
          const due = ((performance.now() - start) / 1000) * every;
          for (; done < due; done++) {
            if (done % 2 === 0) inside?.replaceChildren(`Seen ${String(done)} times`);
            else beside.replaceChildren(`Change ${String(done)}`);
          }
          if (performance.now() - start < seconds * 1000) return;
          clearInterval(timer);
          resolve(done / seconds);
        }, 4);
      }),
    { at: selector, every: CHANGES_A_SECOND, seconds: SECONDS },
  );
  const { result } = await cdp.send('Runtime.evaluate', {
    ...{ expression: 'read', contextId: world, returnByValue: true },
  });
  const times = result.value as number[];
  const readings = Math.max(...times.map((from) => times.filter((at) => at >= from && at < from + 1000).length));
  return { changes, readings };
}

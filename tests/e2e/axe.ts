/** What axe-core finds on a page of ours, and what it does not look at: targets, reflow, motion. */
import { createRequire } from 'node:module';
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import type axe from 'axe-core';

const SOURCE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Those of the WCAG at level A and AA, and best practice; text of 7:1 besides. */
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What may be otherwise in another look. */
export const COLOUR = ['cat.color'];

/** A line for each element that breaks a rule. */
export async function findings(page: Page, tags: readonly string[] = TAGS): Promise<string[]> {
  // As text through the debugger: neither the content security policy nor trusted types stand in its way.
  await page.evaluate(`globalThis.axe ??= (() => { ${SOURCE}; return window.axe; })()`);
  const results: axe.AxeResults = await page.evaluate(
    `axe.run({ runOnly: ${JSON.stringify(tags)}, rules: { 'color-contrast-enhanced': { enabled: true } }, resultTypes: ['violations'] })`,
  );
  return results.violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target, any, html }) => {
      const data = any[0]?.data as { contrastRatio?: number } | null | undefined;
      const ratio = data?.contrastRatio === undefined ? '' : ` (${data.contrastRatio})`;
      return `${id}${ratio}: ${help}: ${target.join(' ')} ${html.slice(0, 120)}`;
    }),
  );
}

/** Controls whose target is smaller than `least` CSS px in either direction; links within a sentence may be. */
export function smallTargets(page: Page, least: number): Promise<string[]> {
  return page.evaluate((px) => {
    const controls = document.querySelectorAll<HTMLElement>(
      'a[href], button, input, select, textarea, summary, [role=button], [role=option], [role=tab], [role=menuitem], [tabindex="0"]',
    );
    return [...controls].flatMap((control) => {
      // What is pressed is the whole label.
      const target = control.closest('label') ?? control;
      const { width, height } = target.getBoundingClientRect();
      const inSentence =
        control.matches('a') &&
        getComputedStyle(control).display === 'inline' &&
        control.parentElement?.textContent.trim() !== control.textContent.trim();
      const isShown = control.checkVisibility({ visibilityProperty: true }) && width > 0 && height > 0;
      // Read out only, until it has the focus.
      const isHidden = control.closest('.visually-hidden') !== null || (width === 1 && height === 1);
      if (!isShown || isHidden || inSentence || (width >= px - 0.5 && height >= px - 0.5)) return [];
      // What is drawn may be smaller than what can be pressed.
      target.scrollIntoView({ block: 'center' });
      const box = target.getBoundingClientRect();
      const [x, y, reach] = [box.left + box.width / 2, box.top + box.height / 2, px / 2 - 1];
      const edges = [
        [x - reach, y],
        [x + reach, y],
        [x, y - reach],
        [x, y + reach],
      ] as const;
      if (edges.every(([left, top]) => target.contains(document.elementFromPoint(left, top)))) return [];
      return [`${Math.round(width)}×${Math.round(height)} ${control.outerHTML.slice(0, 120)}`];
    });
  }, least);
}

/** What sticks out to the side, so that the page has to be scrolled in two directions; tables may within their own box. */
export function overflowing(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth <= clientWidth + 1) return [];
    const wide = [...document.body.querySelectorAll<HTMLElement>('*')]
      .filter((one) => one.getBoundingClientRect().right > clientWidth + 1 && one.checkVisibility())
      .slice(0, 6)
      .map((one) => `${one.tagName.toLowerCase()}.${one.className}`);
    return [`${scrollWidth} of ${clientWidth}: ${wide.join(' ')}`];
  });
}

/** What moves. */
export function moving(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    document
      .getAnimations()
      .filter(({ playState }) => playState === 'running')
      .map((one) => {
        const target = one.effect instanceof KeyframeEffect ? one.effect.target : null;
        return `${one.constructor.name} ${target?.outerHTML.slice(0, 80) ?? ''}`;
      }),
  );
}

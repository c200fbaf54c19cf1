/** Pages of no known board, which are read because their reader asks for it. */
import type { Finding, Layer } from './board';
import { cleanAddress } from './address';
import { chosen, type Choice } from './choice';
import { asFound, readGenerically, type Known } from './generic';
import { mainText, runningText } from './layers/main-text';
import { squeeze } from './layers/text';

/** The board's id of pages that belong to no board. */
export const WEB = 'web';

/** Shorter running text is no posting, even where one is asked for. */
const SHORTEST = 200;

/** By what all job pages share, else by the page's main text. The id is made of the address. */
export function readWebPage(document: Document, url: URL, choice: Choice): Finding {
  const generic = readGenerically(document, url);
  const finding = chosen(
    generic.state === 'none' ? readMainText(document, url) : generic,
    choice,
    undefined,
    (elements, layer) => namedByWindow(document, url, {}, elements, layer),
  );
  return finding.state === 'found' ? { ...finding, id: webId(url) } : finding;
}

function readMainText(document: Document, url: URL): Finding {
  const elements = mainText(document.body);
  return runningText(elements) >= SHORTEST
    ? namedByWindow(document, url, {}, elements, 'main-text')
    : { state: 'unknown-layout', reason: 'Nothing on this page reads like a posting.' };
}

/** As found; where the page has no heading, under the name of its window. */
export function namedByWindow(
  document: Document,
  url: URL,
  known: Known,
  elements: readonly Element[],
  layer: Layer,
): Finding {
  const finding = asFound(document, url, known, elements, layer);
  if (finding.state === 'found') return finding;
  return asFound(document, url, { ...known, title: squeeze(document.title) || url.hostname }, elements, layer);
}

/** The address without what only tracks, as 64 bits: the same for every visit to a page. */
export function webId(url: URL): string {
  const address = cleanAddress(url).replace(/^https?:\/\/(www\.)?/, '');
  let [low, high] = [0xdeadbeef, 0x41c6ce57];
  for (let at = 0; at < address.length; at++) {
    const unit = address.charCodeAt(at);
    low = Math.imul(low ^ unit, 0x9e3779b1);
    high = Math.imul(high ^ unit, 0x5f356495);
  }
  low = Math.imul(low ^ (low >>> 16), 0x85ebca6b) ^ Math.imul(high ^ (high >>> 13), 0xc2b2ae35);
  high = Math.imul(high ^ (high >>> 16), 0x85ebca6b) ^ Math.imul(low ^ (low >>> 13), 0xc2b2ae35);
  return [high, low].map((half) => (half >>> 0).toString(16).padStart(8, '0')).join('');
}

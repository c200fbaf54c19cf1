/** The demo's little web: which page stands at which address. */
import { indeedAddress, indeedPage } from './indeed';
import { linkedinAddress, linkedinPage } from './linkedin';
import type { DemoPosting } from './posting';
import { DEMO_POSTINGS } from './postings';

const BOARDS = {
  linkedin: { address: linkedinAddress, page: linkedinPage },
  indeed: { address: indeedAddress, page: indeedPage },
};

/** Where the posting stands, at its board's own address. */
export function addressOf(posting: DemoPosting): string {
  return BOARDS[posting.board].address(posting);
}

/** The page at this address, as HTML; undefined: the demo has none there, and nothing else is to be loaded. */
export function pageAt(url: URL): string | undefined {
  const shown = DEMO_POSTINGS.find((posting) => {
    const own = new URL(addressOf(posting));
    return own.origin === url.origin && own.pathname === url.pathname && url.search.includes(posting.id);
  });
  if (shown === undefined) return undefined;
  const neighbours = DEMO_POSTINGS.filter(({ board }) => board === shown.board);
  return BOARDS[shown.board].page(shown, neighbours);
}

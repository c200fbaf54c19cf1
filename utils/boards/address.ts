/** Addresses of postings: without what tells who came from where, and the one a frame stands for. */

const tracking =
  /^(utm_.*|gclid|fbclid|msclkid|mc_[a-z]+|gh_src|lever-(source|origin).*|ref|refid|referer|referrer|src|source|trk.*|trackingid|from|campaign.*|cid|iis|iisn|in_iframe|embed|ebp|eBP|pos|position|pagenum|hl|originalsubdomain|sid|session.*|_ga.*|hsa_.*)$/i;

/** The address without its fragment and tracking parameters. */
export function cleanAddress(url: URL): string {
  const clean = new URL(url);
  clean.hash = '';
  for (const name of [...clean.searchParams.keys()]) if (tracking.test(name)) clean.searchParams.delete(name);
  return clean.href.replace(/\?$/, '');
}

/**
 * The address that says which job a document shows: its own, but for LinkedIn's inner frame (`/preload/`), which stands
 * for the page around it.
 */
export function addressOf(document: Document): URL {
  const own = new URL(document.URL);
  if (!/(^|\.)linkedin\.com$/.test(own.hostname) || !own.pathname.startsWith('/preload')) return own;
  try {
    return new URL(document.defaultView?.parent.document.URL ?? own);
  } catch {
    return own;
  }
}

/** Addresses of postings: without what tells who came from where, and the one a frame stands for. */

const tracking =
  /^(utm_.*|gclid|fbclid|msclkid|mc_[a-z]+|gh_src|lever-(source|origin).*|ref|refid|referer|referrer|src|source|trk.*|trackingid|from|campaign.*|cid|iis|iisn|in_iframe|embed|ebp|eBP|pos|position|pagenum|hl|originalsubdomain|sid|session.*|_ga.*|hsa_.*)$/i;

/** What a page of a job may need beside the job's id: whose frame it is, and the language. */
const kept = /^(for|lang|language|locale)$/i;

/**
 * The address to come back to: without its fragment and without tracking parameters; where the job's id is known, with
 * those parameters alone that carry it.
 */
export function cleanAddress(url: URL, id?: string): string {
  const clean = new URL(url);
  clean.hash = '';
  for (const [name, value] of [...clean.searchParams]) {
    const isNeeded = id === undefined ? !tracking.test(name) : value === id || kept.test(name);
    if (!isNeeded) clean.searchParams.delete(name);
  }
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

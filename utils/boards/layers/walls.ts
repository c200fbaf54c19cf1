/** Pages that stand in front of a posting: sign-in walls and bot checks. */
import type { NotFound } from '@/utils/boards/board';
import { runningText } from './main-text';
import { squeeze } from './text';

const botCheck =
  '#challenge-form,#challenge-running,#cf-please-wait,[name="cf-turnstile-response"],[name="cf_challenge_response"],.cf-browser-verification,#px-captcha,iframe[src*="captcha-delivery"]';
const botTitle =
  /^(just a moment|attention required|access denied|security check|security \| glassdoor$|pardon our interruption|are you a robot|verify you are human|blocked)/i;
const signInPath = /^\/(authwall|uas\/login|login|signup|checkpoint|account\/login)\b/;

/** Why this page shows no posting to this reader, or undefined where nothing stands in the way. */
export function wall(document: Document, url: URL): NotFound | undefined {
  // Forms to apply are guarded by the same checks: a page with text of its own is not one.
  const isChecked = document.querySelector(botCheck) !== null && runningText([document.body]) < 1000;
  if (isChecked || botTitle.test(squeeze(document.title))) {
    return { state: 'none', reason: 'This page checks for a person; no posting is on it.' };
  }
  const pageKey = document.querySelector('meta[name="pageKey"]')?.getAttribute('content') ?? '';
  const canonical = document.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? '';
  if (
    /^auth_?wall/.test(pageKey) ||
    signInPath.test(url.pathname) ||
    /^(https?:\/\/[^/]+)?\/authwall/.test(canonical)
  ) {
    return { state: 'signed-out', reason: 'This page asks to sign in; no posting is on it.' };
  }
  return undefined;
}

/** Says so where a company's page only holds the frame in which a board shows the posting; the frame is read by itself. */
export function embedded(document: Document): NotFound | undefined {
  const frame = document.querySelector('iframe#grnhse_iframe,iframe#ashby_embed_iframe,iframe#icims_content_iframe');
  return frame ? { state: 'none', reason: 'The posting is shown in a frame of this page.' } : undefined;
}

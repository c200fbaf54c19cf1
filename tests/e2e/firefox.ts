/** Firefox with or without the built extension, and with the whole web on this machine. */
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { launch, type Browser } from 'puppeteer-core';
import { findFirefox, need } from '@/scripts/browsers';
import type { Web } from './web';

const EXTENSION = path.resolve(process.env['SKILLIGHT_OUT'] ?? '.output', 'firefox-mv3');

/** @throws Error when there is no browser or no build, with what to do about it */
export async function openTestFirefox(web: Web, { extension = true } = {}): Promise<Browser> {
  if (extension && !existsSync(path.join(EXTENSION, 'manifest.json'))) {
    throw new Error(`${EXTENSION} has no built extension. Run “npm test” or “npx wxt build -b firefox”.`);
  }
  const firefox = await launch({
    browser: 'firefox',
    executablePath: need('Firefox', findFirefox()),
    headless: true,
    acceptInsecureCerts: true,
    extraPrefsFirefox: {
      'network.dns.forceResolve': '127.0.0.1',
      'network.socket.forcePort': `443=${web.port}`,
      // What was asked for at install is given at install; users can take it back any time.
      'extensions.originControls.grantByDefault': true,
      'intl.accept_languages': 'en-US',
    },
  });
  if (extension) await firefox.installExtension(EXTENSION);
  return firefox;
}

/** Runs before the extension's own background: what is stored, the keys for who cannot press them, and a look at its pages. */
const FOREWORD = (stored: object): string => `
  browser.storage.local.set(${JSON.stringify(stored)});
  browser.tabs.onUpdated.addListener((tab, { url = '' }) => {
    const direction = /#test-(next|previous)-/.exec(url)?.[1];
    if (direction !== undefined) browser.tabs.sendMessage(tab, { type: 'step', direction }).catch(() => undefined);
    const path = /#test-open-(\\w+\\.html)$/.exec(url)?.[1];
    if (path !== undefined) look(tab, path);
  });
  async function look(tabId, path) {
    const { id } = await browser.tabs.create({ url: path, active: false });
    for (let tries = 0; tries < 100; tries++) {
      await new Promise((resolve) => setTimeout(resolve, 50));
      const view = browser.extension.getViews().find(({ location }) => location.pathname === '/' + path);
      const article = view?.document.querySelector('article');
      if (!article) continue;
      const shown = JSON.stringify({ text: article.textContent, asked: view.asked });
      const func = (words) => { document.documentElement.dataset.shown = words; };
      await browser.scripting.executeScript({ target: { tabId }, func, args: [shown] });
      break;
    }
    await browser.tabs.remove(id);
  }`;

/** Runs before anything else in a page of ours: how far it is loaded when it asks for the tab in front, until it is drawn. */
const WITNESS = `
  globalThis.asked = [];
  {
    const { query } = browser.tabs;
    browser.tabs.query = (wanted) => {
      if (document.querySelector('article') === null) asked.push(document.readyState);
      return query(wanted);
    };
  }`;

interface Background {
  readonly background: { readonly scripts: string[] };
}

/**
 * Puts the extension in anew, with these items stored. Firefox lets nobody into its pages and gives its keys to no page, so
 * that in this copy a page's address that ends in `#test-next-1` does what the key for the next mark does: the message to
 * its tab. One that ends in `#test-open-popup.html` opens that page behind it, and has what was drawn there put into the
 * page's `data-shown`, with how far it was loaded when it asked for the tab in front.
 */
export async function installWith(firefox: Browser, stored: object): Promise<void> {
  const folder = mkdtempSync(path.join(tmpdir(), 'skillight-stored-'));
  try {
    cpSync(EXTENSION, folder, { recursive: true });
    writeFileSync(path.join(folder, 'foreword.js'), FOREWORD(stored));
    const first = path.join(folder, 'first-question.js');
    writeFileSync(first, `${WITNESS}\n${readFileSync(first, 'utf8')}`);
    const file = path.join(folder, 'manifest.json');
    const manifest = JSON.parse(readFileSync(file, 'utf8')) as Background;
    manifest.background.scripts.unshift('foreword.js');
    writeFileSync(file, JSON.stringify(manifest));
    const id = 'skillight@skillight.invalid';
    await firefox.uninstallExtension(id).catch(() => undefined);
    await firefox.installExtension(folder);
  } finally {
    process.once('exit', () => {
      rmSync(folder, { recursive: true, force: true });
    });
  }
}

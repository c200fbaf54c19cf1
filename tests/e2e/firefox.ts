/** Firefox with or without the built extension, and with the whole web on this machine. */
import { existsSync } from 'node:fs';
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

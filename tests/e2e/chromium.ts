/** Chromium for the tests: with or without the extension, and with the whole web on this machine. */
import path from 'node:path';
import type { Page } from 'playwright-core';
import { findChromium, need } from '@/scripts/browsers';
import { openChromium, type Chromium } from '@/scripts/chromium';
import type { Web } from './web';

const EXTENSION = path.join(process.env['SKILLIGHT_OUT'] ?? '.output', 'chrome-mv3');

/** @throws Error when there is no browser or no build, with what to do about it */
export function openTestChromium(
  web: Web,
  { extension = true, welcome = false }: { extension?: boolean; welcome?: boolean } = {},
): Promise<Chromium> {
  return openChromium({
    executablePath: need('Chromium', findChromium()),
    extension: extension ? EXTENSION : null,
    headless: true,
    welcome,
    args: [`--host-resolver-rules=MAP * 127.0.0.1:${web.port}`, '--ignore-certificate-errors'],
  });
}

/** What the page's console says, and what is thrown in it, from now on. */
export function listenTo(page: Page): string[] {
  const lines: string[] = [];
  page.on('console', (message) => lines.push(`${message.type()}: ${message.text()}`));
  page.on('pageerror', (error) => lines.push(`thrown: ${error.message}`));
  return lines;
}

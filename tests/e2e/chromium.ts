/** Chromium for the tests: with or without the extension, and with the whole web on this machine. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { findChromium, need } from '@/scripts/browsers';
import { openChromium, type Chromium } from '@/scripts/chromium';
import type { Web } from './web';

const EXTENSION = path.join(process.env['SKILLIGHT_OUT'] ?? '.output', 'chrome-mv3');

/** @throws Error when there is no browser or no build, with what to do about it */
export function openTestChromium(
  web: Web,
  {
    extension = true,
    welcome = false,
    folder = EXTENSION,
  }: { extension?: boolean; welcome?: boolean; folder?: string } = {},
): Promise<Chromium> {
  return openChromium({
    executablePath: need('Chromium', findChromium()),
    extension: extension ? folder : null,
    headless: true,
    welcome,
    args: [`--host-resolver-rules=MAP * 127.0.0.1:${web.port}`, '--ignore-certificate-errors'],
  });
}

interface Hosts {
  host_permissions: string[];
  optional_host_permissions: string[];
}

/**
 * The same, let into every board as if its user had switched all of them on, and into `elsewhere.example`: no test can
 * answer the browser's own question.
 */
export async function openGrantedChromium(web: Web): Promise<Chromium> {
  const folder = mkdtempSync(path.join(tmpdir(), 'skillight-granted-'));
  cpSync(EXTENSION, folder, { recursive: true });
  const file = path.join(folder, 'manifest.json');
  const manifest = JSON.parse(readFileSync(file, 'utf8')) as Hosts;
  manifest.host_permissions.push(...manifest.optional_host_permissions, '*://elsewhere.example/*');
  manifest.optional_host_permissions = [];
  writeFileSync(file, JSON.stringify(manifest));
  const chromium = await openTestChromium(web, { folder });
  return {
    ...chromium,
    close: async () => {
      await chromium.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** What the page's console says, and what is thrown in it, from now on. */
export function listenTo(page: Page): string[] {
  const lines: string[] = [];
  page.on('console', (message) => lines.push(`${message.type()}: ${message.text()}`));
  page.on('pageerror', (error) => lines.push(`thrown: ${error.message}`));
  return lines;
}

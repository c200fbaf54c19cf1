/** A page of the extension in which nothing of ours runs, with the store's code put into it. */
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import type { BrowserContext, Page } from 'playwright-core';
import { backgroundOf } from '@/scripts/chromium';
import type * as inPage from './in-page';

/** The global that the code is reached by in the page. */
declare global {
  var skillight: typeof inPage;
}

const root = fileURLToPath(new URL('../..', import.meta.url));

/** The code of `in-page.ts` as one script. */
export async function bundleInPage(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL('in-page.ts', import.meta.url))],
    ...{ bundle: true, write: false, format: 'iife', globalName: 'skillight', target: 'es2023' },
    tsconfig: `${root}/tsconfig.cli.json`,
  });
  return `${outputFiles[0]?.text ?? ''}\nglobalThis.skillight = skillight;`;
}

/** Opens the page; the database is that of the extension. */
export async function openStorePage(context: BrowserContext, script: string): Promise<Page> {
  const { host } = new URL((await backgroundOf(context)).url());
  const page = await context.newPage();
  await page.goto(`chrome-extension://${host}/manifest.json`);
  await page.evaluate(script);
  return page;
}

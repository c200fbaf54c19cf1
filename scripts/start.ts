/**
 * Try it: builds the extension and opens it in a browser on demo postings at their boards' own addresses, with a sample
 * profile and no network. Without a display it goes through the demo by itself, prints what was read and leaves pictures
 * in .output/demo. `npm start -- <url>` opens a real address instead.
 */
import { spawnSync } from 'node:child_process';
import { compileTaxonomy } from '@/utils/taxonomy/compile';
import { readTaxonomyFiles } from '@/utils/taxonomy/files';
import { findChromium, need } from './browsers';
import { openChromium } from './chromium';
import { DEMO_POSTINGS } from './demo/postings';
import { DEMO_PROFILE } from './demo/profile';
import { reportOf } from './demo/report';
import { takePictures } from './demo/pictures';
import { serveDemo, storeProfile, visit } from './demo/tour';
import { addressOf } from './demo/site';

const USAGE = `Usage: npm start            the demo: postings of our own at the boards' addresses, nothing from the network
       npm start -- <url>   a real posting, from the network, in the same browser`;

const EXTENSION = '.output/chrome-mv3';
const PICTURES = '.output/demo';

process.exitCode = await main(process.argv.slice(2));

/** @returns the exit status: 0 all went well, 1 it did not, 2 the command was not understood */
async function main(args: readonly string[]): Promise<number> {
  const [address] = args;
  if (address === '--help' || address === '-h') {
    console.log(USAGE);
    return 0;
  }
  if (args.length > 1 || (address !== undefined && !isWebAddress(address))) {
    console.error(`Not an address of the web: ${args.join(' ')}\n\n${USAGE}`);
    return 2;
  }
  if (!build()) return 1;
  try {
    return await show(need('Chromium', findChromium()), address);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return 1;
  }
}

function isWebAddress(text: string): boolean {
  return URL.canParse(text) && /^https?:$/.test(new URL(text).protocol);
}

/** WXT's own words are shown only when something went wrong. */
function build(): boolean {
  console.log('Building the extension …');
  const { status, stdout, stderr } = spawnSync('wxt', ['build'], {
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  if (status === 0) return true;
  console.error(`${stdout}${stderr}The build failed.`);
  return false;
}

function hasDisplay(): boolean {
  if (process.platform === 'darwin' || process.platform === 'win32') return true;
  return Boolean(process.env['DISPLAY'] ?? process.env['WAYLAND_DISPLAY']);
}

async function show(executablePath: string, address: string | undefined): Promise<number> {
  const headless = !hasDisplay();
  console.log(`Opening ${executablePath}${headless ? ' without a window, for there is no display' : ''} …`);
  const chromium = await openChromium({ executablePath, extension: EXTENSION, headless, ownSignals: true });
  const { context } = chromium;
  const over = new AbortController();
  const ended = new Promise<void>((resolve) => {
    const end = (): void => {
      over.abort();
      resolve();
    };
    context.once('close', end);
    process.once('SIGINT', end);
    process.once('SIGTERM', end);
  });
  try {
    await storeProfile(context, DEMO_PROFILE);
    if (address === undefined) await serveDemo(context);
    const page = context.pages()[0] ?? (await context.newPage());
    const taxonomy = compileTaxonomy(readTaxonomyFiles());
    // The last one stays open.
    const visits = address === undefined ? DEMO_POSTINGS.map(addressOf).reverse() : [address];
    for (const next of visits) {
      const seen = await visit(context, page, next);
      console.log(
        `\n${seen === null ? `No posting was read at ${next}.` : reportOf(seen, DEMO_PROFILE, taxonomy).join('\n')}`,
      );
      if (seen === null && address === undefined) return 1;
    }
    if (headless) {
      const files = await takePictures(context, page, PICTURES);
      console.log(`\nPictures of what a window would show:\n${files.map((file) => `  ${file}`).join('\n')}`);
      return 0;
    }
    console.log(
      '\nThe window stays open until you close it. Skillight is behind the puzzle piece right of the address: its popup has\nthe score, the ways to the journal and to the options, where the sample profile can be changed.',
    );
    await ended;
    return 0;
  } catch (error) {
    // A window that is closed before the tour is over ends it, and nothing is wrong.
    if (over.signal.aborted) return 0;
    console.error(error instanceof Error ? error.message.split('\n')[0] : error);
    return 1;
  } finally {
    await chromium.close();
  }
}

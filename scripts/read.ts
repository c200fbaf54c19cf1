/** Reads the posting of a saved page: `npm run -s read -- --url URL page.html`. How a user's broken page is studied. */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { JSDOM, VirtualConsole } from 'jsdom';
import { boardFor } from '@/utils/boards';
import { readPosting } from '@/utils/boards/read-posting';
import { readText } from '@/utils/page/read-text';

const usage = `Usage: npm run -s read -- --url URL [page.html | page.xhtml | -]
Prints the posting of a saved page as one JSON object, or null with the reason on standard error.
URL is the address the page was saved from; it says which job is meant. Without a file the page is read from standard input.`;

process.exitCode = main(process.argv.slice(2));

/** @returns the exit status: 0 a posting was read, 1 there is none, 2 the command was not understood */
function main(args: string[]): number {
  let options;
  try {
    options = parseArgs({
      args,
      allowPositionals: true,
      options: { url: { type: 'string' }, help: { type: 'boolean', short: 'h' } },
    });
  } catch (error) {
    return refuse(error instanceof Error ? error.message : String(error));
  }
  const { values, positionals } = options;
  if (values.help) {
    console.log(usage);
    return 0;
  }
  if (!values.url) return refuse('--url is missing: the address the page was saved from.');
  if (!URL.canParse(values.url) || !/^https?:/.test(values.url))
    return refuse(`Not an address of the web: ${values.url}`);
  if (positionals.length > 1) return refuse(`One page at a time, not ${positionals.length}.`);
  const [file = '-'] = positionals;
  let bytes: Buffer;
  try {
    bytes = readFileSync(file === '-' ? 0 : file);
  } catch (error) {
    return refuse(
      `Cannot read ${file === '-' ? 'standard input' : file}: ${error instanceof Error ? error.message : String(error)}`,
    );
  }
  if (!bytes.length) return refuse('The page is empty.');
  return report(parse(bytes, file, values.url), new URL(values.url));
}

/** XHTML by its name or by how it begins; a page that is not well-formed is read as HTML, as browsers do. */
function parse(bytes: Buffer, file: string, url: string): Document {
  const start = bytes.subarray(0, 1000).toString('utf8');
  const isXhtml =
    /\.xhtml?$|\.xht$/i.test(file) ||
    /^﻿?\s*<\?xml/.test(start) ||
    /^[^<]*(<!doctype[^>]*>\s*)?<html[^>]*xmlns="http:\/\/www\.w3\.org\/1999\/xhtml"/i.test(start);
  const options = { url, virtualConsole: new VirtualConsole() };
  if (isXhtml) {
    try {
      return new JSDOM(bytes, { ...options, contentType: 'application/xhtml+xml' }).window.document;
    } catch (error) {
      console.error(`Not well-formed XHTML, read as HTML: ${error instanceof Error ? error.message : String(error)}`);
    }
  }
  return new JSDOM(bytes, options).window.document;
}

function report(document: Document, url: URL): number {
  const finding = readPosting(document, url);
  const text = finding.state === 'found' ? readText(finding.elements).text : '';
  if (finding.state !== 'found' || !text) {
    console.log('null');
    console.error(
      finding.state === 'found' ? 'empty: The description has no text.' : `${finding.state}: ${finding.reason}`,
    );
    return 1;
  }
  const { id, title, company, location, layer } = finding;
  console.log(
    JSON.stringify({ board: boardFor(url)?.id ?? 'web', id, url: finding.url, title, company, location, text, layer }),
  );
  return 0;
}

function refuse(reason: string): number {
  console.error(`${reason}\n\n${usage}`);
  return 2;
}

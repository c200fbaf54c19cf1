/** Bytes → the résumé's text, by what the file holds and not by its name. */
import { decode } from './formats/decode';
import { docxText, isDocxPart } from './formats/docx';
import { jsonResumeText } from './formats/json-resume';
import { isLinkedinFile, linkedinText } from './formats/linkedin-export';
import { plainText } from './formats/plain-text';
import { unzip } from './formats/unzip';
import { MOST_BYTES } from './limits';
import type { ResumeKind, ResumeNote } from './proposal';
import { RefusedFile } from './refusal';
import { tidy } from './tidy';

export interface ResumeText {
  readonly kind: ResumeKind;
  readonly text: string;
  readonly notes: readonly ResumeNote[];
}

const beginsWith = (bytes: Uint8Array, ...codes: readonly number[]): boolean =>
  codes.every((code, i) => bytes[i] === code);

/** Where a PDF's head may stand: some programs put bytes before it. */
const PDF_HEAD = 1_024;
const isPdf = (bytes: Uint8Array): boolean => String.fromCharCode(...bytes.subarray(0, PDF_HEAD)).includes('%PDF-');

/** @throws RefusedFile with the reason */
export async function readFile(
  bytes: Uint8Array,
  onPage: (page: number, of: number) => void = () => undefined,
): Promise<ResumeText> {
  if (bytes.length === 0) throw new RefusedFile('empty');
  if (bytes.length > MOST_BYTES) throw new RefusedFile('too-large');
  const read = await readKind(bytes, onPage);
  const text = tidy(read.text);
  if (text === '') throw new RefusedFile('no-text');
  return { ...read, text };
}

async function readKind(bytes: Uint8Array, onPage: (page: number, of: number) => void): Promise<ResumeText> {
  if (beginsWith(bytes, 0x50, 0x4b)) return fromArchive(bytes);
  // Word before 2007, and locked documents of any Word.
  if (beginsWith(bytes, 0xd0, 0xcf, 0x11, 0xe0)) throw new RefusedFile('old-word');
  if (isPdf(bytes)) {
    // Only here: pdf.js is half of this worker.
    const { pdfText } = await import('./formats/pdf');
    const { text, pagesCut } = await pdfText(bytes, onPage);
    return { kind: 'pdf', text, notes: pagesCut ? ['pages-cut'] : [] };
  }
  return fromText(decode(bytes));
}

function fromArchive(bytes: Uint8Array): ResumeText {
  const { names, files } = unzip(bytes, (name) => isDocxPart(name) || isLinkedinFile(name));
  if (files.has('word/document.xml')) return { kind: 'docx', text: docxText(files), notes: [] };
  if ([...files.keys()].some(isLinkedinFile)) return { kind: 'linkedin-export', text: linkedinText(files), notes: [] };
  if (names.includes('content.xml')) throw new RefusedFile('open-document');
  throw new RefusedFile('unknown-archive');
}

function fromText(text: string): ResumeText {
  if (/^\s*\{/.test(text)) {
    const json = jsonResumeText(parsed(text));
    if (json !== undefined) return { kind: 'json-resume', text: json, notes: [] };
  }
  // Rich text and pages of the web are text with a lot around it that no reader sees.
  if (/^\s*(?:\{\\rtf|<!doctype html|<html|<\?xml)/i.test(text)) throw new RefusedFile('unknown-kind');
  return { kind: 'text', text: plainText(text), notes: [] };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

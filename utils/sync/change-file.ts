/**
 * The file in which one machine tells the others what changed: only ever appended to, one change a line. docs/sync.md has
 * the format. A line that is not there whole yet, as a cloud drive may bring it, ends what is read for now.
 */
import * as v from 'valibot';
import { checksum } from '@/utils/store/checksum';
import type { Register } from './registers';

/** One register of one posting as it was set. */
export interface Change extends Register {
  readonly key: string;
  readonly name: string;
}

const VERSION = 1;
const NAME = /^skillight-([a-z0-9]{8,32})-(\d{1,9})\.jsonl$/;

/** The name of a machine's file; the number grows with each time it was written anew. */
export function fileName(machine: string, generation: number): string {
  return `skillight-${machine}-${generation}.jsonl`;
}

/** Whose file this is; undefined: none of ours. */
export function machineOf(name: string): { readonly machine: string; readonly generation: number } | undefined {
  const [, machine, generation] = NAME.exec(name) ?? [];
  return machine === undefined ? undefined : { machine, generation: Number(generation) };
}

/** With what the file of a machine begins. */
export function headLine(machine: string): string {
  return `${JSON.stringify({ skillight: 'changes', version: VERSION, machine })}\n`;
}

/** A change as a line. */
export function changeLine({ key, name, value, at }: Change): string {
  const json = JSON.stringify([key, name, value, at]);
  return `{"check":${checksum(json)},"change":${json}}\n`;
}

const head = v.object({ skillight: v.literal('changes'), version: v.number(), machine: v.string() });
const body = v.tuple([v.string(), v.string(), v.unknown(), v.pipe(v.number(), v.finite())]);
const LINE = /^\{"check":(\d{1,10}),"change":(.*)\}$/s;

/** What was read of a file. */
export interface ReadChanges {
  readonly changes: readonly Change[];
  /** Where reading goes on next time: UTF-8 bytes from the start of what was given. */
  readonly read: number;
  /** `waiting`: the last line is not there whole yet. `damaged`: a line that was there whole is broken. `newer`: a newer Skillight wrote it. */
  readonly end: 'whole' | 'waiting' | 'damaged' | 'newer' | 'not-ours';
}

/**
 * Reads on in a machine's file.
 * @param bytes from where the last reading ended
 * @param atStart whether that is the start of the file
 */
export function readChanges(bytes: Uint8Array, machine: string, atStart: boolean): ReadChanges {
  const changes: Change[] = [];
  const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  let read = 0;
  for (let first = atStart; ; first = false) {
    const end = bytes.indexOf(NEWLINE, read);
    if (end < 0) return { changes, read, end: read < bytes.length ? 'waiting' : 'whole' };
    const line = decode(decoder, bytes.subarray(read, end));
    if (first) {
      const trouble = line === undefined ? 'not-ours' : headTrouble(line, machine);
      if (trouble) return { changes, read, end: trouble };
    } else {
      const change = line === undefined ? undefined : changeIn(line, machine);
      if (!change) return { changes, read, end: 'damaged' };
      changes.push(change);
    }
    read = end + 1;
  }
}

const NEWLINE = 10;

function decode(decoder: TextDecoder, bytes: Uint8Array): string | undefined {
  try {
    return decoder.decode(bytes);
  } catch {
    return undefined;
  }
}

function headTrouble(line: string, machine: string): 'newer' | 'not-ours' | undefined {
  const parsed = v.safeParse(head, json(line));
  if (!parsed.success || parsed.output.machine !== machine) return 'not-ours';
  return parsed.output.version > VERSION ? 'newer' : undefined;
}

function changeIn(line: string, by: string): Change | undefined {
  const [, check, written] = LINE.exec(line) ?? [];
  if (written === undefined || checksum(written) !== Number(check)) return undefined;
  const parsed = v.safeParse(body, json(written));
  if (!parsed.success) return undefined;
  const [key, name, value, at] = parsed.output;
  return { key, name, value, at, by };
}

function json(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

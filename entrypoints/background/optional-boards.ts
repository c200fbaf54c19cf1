/** The boards that are asked for one by one: their script is registered where the browser and the user let it in. */
import { optionalBoards } from 'virtual:optional-boards';
import { browser } from 'wxt/browser';
import { hostsOf } from '@/utils/boards/match-pattern';
import { boardIsOn, settings, type Settings } from '@/utils/store/settings';
import { enterTabs } from './open-tabs';

const READER = { js: ['reader.js'], css: ['assets/marks.css'] };

let last: Promise<void> = Promise.resolve();

/**
 * Registers the script for the boards that are granted and on, takes it back from all others, and brings it into tabs
 * that are open. Calls wait for each other, so that the last word is the truth.
 */
export function keepRegistered(): Promise<void> {
  last = last.then(register, register);
  return last;
}

/** A board whose hosts were taken back is off, so that its pages are left at once and its switch says so. */
export async function switchOffRevoked(origins: readonly string[]): Promise<void> {
  const gone = optionalBoards.filter(({ matches }) => hostsOf(matches).every((host) => origins.includes(host)));
  if (gone.length === 0) return;
  const off = Object.fromEntries(gone.map(({ id }) => [id, false]));
  await settings.update((current) => ({ ...current, boards: { ...current.boards, ...off } }));
}

/** As `keepRegistered`, from nothing: open pages still hold the script of the version before. */
export function registerAnew(): Promise<void> {
  last = last.then(clear, clear).then(register, register);
  return last;
}

async function clear(): Promise<void> {
  const ids = (await browser.scripting.getRegisteredContentScripts()).map(({ id }) => id);
  if (ids.length > 0) await browser.scripting.unregisterContentScripts({ ids });
}

interface Manifest {
  readonly manifest_version: number;
  readonly host_permissions?: readonly string[] | undefined;
}

/** A script that runs where the user wants it. */
interface Script {
  readonly id: string;
  readonly matches: readonly string[];
  readonly js: readonly string[];
  readonly css: readonly string[];
  readonly allFrames: boolean;
}

async function register(): Promise<void> {
  const scripts = await browser.scripting.getRegisteredContentScripts();
  const registered = new Map(scripts.map(({ id, matches = [] }) => [id, matches]));
  for (const wanted of await wantedScripts(await settings.get())) {
    const { id, matches, ...script } = wanted;
    const known = registered.get(id);
    registered.delete(id);
    if (isSame(known ?? [], matches)) continue;
    if (known !== undefined) await browser.scripting.unregisterContentScripts({ ids: [id] });
    if (matches.length === 0) continue;
    const { allFrames } = script;
    const files = { js: [...script.js], ...(script.css.length > 0 && { css: [...script.css] }) };
    await browser.scripting.registerContentScripts([
      { ...files, id, matches: [...matches], allFrames, runAt: 'document_idle' },
    ]);
    await enterTabs(wanted);
  }
  // Of boards that are no more.
  if (registered.size > 0) await browser.scripting.unregisterContentScripts({ ids: [...registered.keys()] });
}

/** The reader for each optional board, and the chips' script for all that are read; without a pattern where it is not wanted. */
async function wantedScripts(chosen: Settings): Promise<Script[]> {
  const readers: Script[] = [];
  for (const { id, matches, frames } of optionalBoards) {
    const wanted = boardIsOn(chosen, id) ? await granted(matches) : [];
    readers.push({ ...READER, id: `board-${id}`, matches: wanted, allFrames: frames });
  }
  const read = [...builtInPatterns(), ...readers.flatMap(({ matches }) => matches)];
  const matches = chosen.chips === true ? read : [];
  return [...readers, { id: 'chips', js: ['chips.js'], css: [], matches, allFrames: false }];
}

function builtInPatterns(): readonly string[] {
  const manifest: Manifest = browser.runtime.getManifest();
  return manifest.host_permissions ?? [];
}

/** Those of the patterns whose hosts the browser lets us into; a user may have granted a part. */
async function granted(patterns: readonly string[]): Promise<string[]> {
  const isGranted = await Promise.all(
    patterns.map((pattern) => browser.permissions.contains({ origins: hostsOf([pattern]) })),
  );
  return patterns.filter((_, place) => isGranted[place]);
}

function isSame(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((pattern) => other.includes(pattern));
}

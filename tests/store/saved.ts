/** Databases as earlier versions left them, in `saved/`: written by the code of their time, never edited since. */
import { readFileSync } from 'node:fs';
import type { Saved } from './restore';

export function savedDatabase(version: number): Saved {
  const file = new URL(`saved/version-${version}.json`, import.meta.url);
  return JSON.parse(readFileSync(file, 'utf8')) as Saved;
}

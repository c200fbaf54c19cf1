/** Builds the extension for Chromium, as the benches and the tests use it. */
import { spawnSync } from 'node:child_process';

/** @throws Error where the build fails, which says why itself */
export function buildExtension(): void {
  const { status } = spawnSync('wxt', ['build'], { stdio: ['ignore', 'ignore', 2] });
  if (status !== 0) throw new Error('The extension could not be built.');
}

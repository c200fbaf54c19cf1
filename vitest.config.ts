import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';
import { boardsPlugin } from './utils/boards/vite-plugin';
import { taxonomyPlugin } from './utils/taxonomy/vite-plugin';

export default defineConfig({
  // WxtVitest does not take over the plugins of wxt.config.ts.
  plugins: [WxtVitest(), taxonomyPlugin(), boardsPlugin()],
  test: {
    include: ['tests/**/*.test.{ts,tsx}'],
    exclude: ['tests/e2e/**'],
    // Programs are started by some tests; a machine that does other work must not fail them.
    testTimeout: 30_000,
    hookTimeout: 30_000,
  },
});

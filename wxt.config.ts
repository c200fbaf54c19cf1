/** How the extension is built for Chrome, Edge and Firefox, and what its manifest asks for. */
import { defineConfig } from 'wxt';
import { builtInMatches } from './utils/boards';
import { taxonomyPlugin } from './utils/taxonomy/vite-plugin';

/**
 * Board scripts are declared here and not with WXT's `defineContentScript`, whose start-up event would tell every page
 * the extension's id.
 */
const boardScript = {
  matches: [...builtInMatches],
  js: ['board.js'],
  css: ['assets/marks.css'],
  all_frames: true,
  run_at: 'document_idle' as const,
};

const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'none'",
  "frame-ancestors 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
].join('; ');

export default defineConfig({
  imports: false,
  modules: ['@wxt-dev/module-react', '@wxt-dev/webextension-polyfill'],
  manifestVersion: 3,
  vite: () => ({ plugins: [taxonomyPlugin()] }),
  manifest: ({ browser, mode }) => ({
    name: '__MSG_extName__',
    description: '__MSG_extDescription__',
    default_locale: 'en',
    // unlimitedStorage: history is exempt from eviction only with it (docs/privacy.md gives the reason of each).
    permissions: ['storage', 'unlimitedStorage', 'scripting', 'activeTab'],
    host_permissions: [...builtInMatches],
    ...(mode === 'production' && {
      content_security_policy: { extension_pages: CONTENT_SECURITY_POLICY },
    }),
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'skillight@skillight.invalid',
              strict_min_version: '142.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : { minimum_chrome_version: '123', externally_connectable: { ids: [] } }),
  }),
  hooks: {
    'build:manifestGenerated': (_wxt, manifest) => {
      manifest.content_scripts = [...(manifest.content_scripts ?? []), boardScript];
    },
  },
});

/** How the extension is built for Chrome, Edge and Firefox, and what its manifest asks for. */
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'wxt';
import { builtInMatches, optionalMatches } from './utils/boards';
import { boardsPlugin } from './utils/boards/vite-plugin';
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

/**
 * Scripts in pages, and the one that comes before the popup, go without the polyfill: what they ask of the browser is alike in
 * all that we serve, and it would be a fifth of their size.
 */
const plainInPages = {
  name: 'plain-in-pages',
  enforce: 'pre' as const,
  resolveId: (source: string, importer?: string) =>
    source.endsWith('webextension-polyfill/browser') &&
    /entrypoints\/(?:board|chips|reader)\/|first-question/.test(importer ?? '')
      ? fileURLToPath(import.meta.resolve('@wxt-dev/browser'))
      : null,
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
  // The one policy: `new Worker(address)` for reading résumés (entrypoints/resume/start-worker.ts).
  'trusted-types resume-worker',
].join('; ');

/**
 * The popup is there at the click or it is late: all that its first picture needs is one script, because each file more is
 * asked of the browser's busiest process. The other pages take what they share with it from there.
 */
const popupInOne = {
  name: 'popup-in-one',
  // Scripts in pages and the background are one file each anyhow.
  outputOptions: (options: { format?: string }) =>
    options.format === 'es'
      ? {
          ...options,
          codeSplitting: {
            groups: [{ name: 'popup', test: /entrypoints[\\/]popup[\\/]mount-popup|wxt-html-plugins/ }],
          },
        }
      : null,
};

/** A suggested key, in one browser. */
function onlyIn(browser: string, where: string, key: string): { suggested_key?: { default: string } } {
  return browser === where ? { suggested_key: { default: key } } : {};
}

export default defineConfig({
  imports: false,
  modules: ['@wxt-dev/module-react', '@wxt-dev/webextension-polyfill'],
  manifestVersion: 3,
  vite: () => ({
    plugins: [plainInPages, popupInOne, taxonomyPlugin(), boardsPlugin()],
    // Workers are bundles of their own, with plugins of their own.
    worker: { format: 'es' as const, plugins: () => [taxonomyPlugin()] },
    // All that we serve know how to preload modules.
    build: { modulePreload: { polyfill: false } },
  }),
  manifest: ({ browser, mode }) => ({
    name: '__MSG_extName__',
    description: '__MSG_extDescription__',
    default_locale: 'en',
    // unlimitedStorage: history is exempt from eviction only with it (docs/privacy.md gives the reason of each).
    permissions: ['storage', 'unlimitedStorage', 'scripting', 'activeTab', 'contextMenus'],
    host_permissions: [...builtInMatches],
    optional_host_permissions: [...optionalMatches],
    // Chromium takes four suggested keys at most; the user can give all of them others.
    commands: {
      _execute_action: onlyIn(browser, 'firefox', 'Alt+Shift+S'),
      'toggle-panel': { ...onlyIn(browser, 'firefox', 'Alt+Shift+L'), description: '__MSG_commandPanel__' },
      'save-posting': { ...onlyIn(browser, 'firefox', 'Alt+Shift+I'), description: '__MSG_commandSave__' },
      'toggle-marks': { suggested_key: { default: 'Alt+Shift+M' }, description: '__MSG_commandMarks__' },
      'next-mark': { suggested_key: { default: 'Alt+Shift+N' }, description: '__MSG_commandNext__' },
      'previous-mark': { suggested_key: { default: 'Alt+Shift+P' }, description: '__MSG_commandPrevious__' },
      'read-page': { suggested_key: { default: 'Alt+Shift+R' }, description: '__MSG_commandReadPage__' },
    },
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

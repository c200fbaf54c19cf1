/** Lint rules: the strictest of typescript-eslint, and who may import whom (docs/design.md). */
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

/** Folders under utils that are pure: no DOM, no browser, no clock, no randomness, no input or output. */
const PURE = ['taxonomy', 'extract', 'match', 'market'];

/** What the files of a folder may import by `@/…`; everything else there is an error. */
const MAY_IMPORT = {
  'utils/taxonomy': [],
  'utils/extract': ['utils/taxonomy'],
  'utils/match': ['utils/taxonomy', 'utils/extract'],
  'utils/market': ['utils/taxonomy', 'utils/extract', 'utils/match', 'utils/store/rows'],
  'utils/resume': ['utils/taxonomy', 'utils/extract', 'utils/match/profile'],
  'utils/boards': [],
  'utils/page': [],
  'utils/store': [
    'utils/taxonomy',
    'utils/extract',
    'utils/boards/posting',
    'utils/match/profile',
    'utils/page/look',
    'utils/match/profiles',
    'utils/match/weights',
    'utils/market',
    'utils/messages',
  ],
  'utils/sync': ['utils/extract', 'utils/boards/posting', 'utils/store'],
  'utils/archive': ['utils/taxonomy', 'utils/extract', 'utils/match', 'utils/boards/posting', 'utils/store'],
  components: [
    'components',
    'public/_locales',
    'utils/taxonomy',
    'utils/extract',
    'utils/match',
    'utils/market',
    'utils/boards/posting',
    'utils/page/look',
    'utils/store/status',
    'utils/resume/proposal',
    'utils/resume/refusal',
    'utils/resume/take-over',
  ],
};

const layer = ([folder, allowed]) => ({
  files: [`${folder}/**/*.{ts,tsx}`],
  rules: {
    'no-restricted-imports': [
      'error',
      {
        patterns: [
          {
            regex: `^@/(?!(${[folder, ...allowed].map((path) => path.replaceAll('/', '\\/')).join('|')})(/|$))`,
            message: `${folder} may import ${allowed.length > 0 ? allowed.join(', ') : 'nothing of ours'} only (docs/design.md).`,
          },
          { group: ['../*'], message: 'Across folders import with @/…, inside one with ./….' },
          ...(folder === 'utils/store' ? [] : [{ group: ['wxt/browser'], message: `${folder} knows no browser API.` }]),
        ],
      },
    ],
  },
});

export default tseslint.config(
  { ignores: ['.output/', '.wxt/', 'node_modules/', 'coverage/'] },
  ...tseslint.configs.strictTypeChecked,
  reactHooks.configs.flat.recommended,
  {
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      'no-restricted-syntax': [
        'error',
        {
          selector: "MemberExpression[property.name=/^(innerHTML|outerHTML)$/][parent.type='AssignmentExpression']",
          message: 'Text enters the DOM through React or textContent, never as HTML.',
        },
        { selector: "JSXAttribute[name.name='dangerouslySetInnerHTML']", message: 'Render text, never HTML.' },
      ],
    },
  },
  ...Object.entries(MAY_IMPORT).map(layer),
  {
    files: PURE.map((folder) => `utils/${folder}/**/*.ts`),
    ignores: ['utils/taxonomy/vite-plugin.ts', 'utils/taxonomy/files.ts'],
    rules: {
      'no-restricted-globals': [
        'error',
        ...['document', 'window', 'navigator', 'fetch', 'setTimeout', 'setInterval', 'performance', 'localStorage'].map(
          (name) => ({ name, message: 'This folder is pure (docs/design.md).' }),
        ),
      ],
      'no-restricted-properties': [
        'error',
        { object: 'Date', property: 'now', message: 'The clock is a parameter.' },
        { object: 'Math', property: 'random', message: 'No randomness in a pure folder.' },
      ],
    },
  },
  {
    files: ['tests/**/*.{ts,tsx}'],
    rules: { '@typescript-eslint/no-non-null-assertion': 'off' },
  },
  {
    files: ['**/*.{js,mjs}'],
    ...tseslint.configs.disableTypeChecked,
  },
);

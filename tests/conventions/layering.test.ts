/** The rules of who may import whom are alive: each wrong line is refused, each right one is not (docs/design.md). */
import path from 'node:path';
import { ESLint } from 'eslint';
import tseslint from 'typescript-eslint';
import { beforeAll, describe, expect, it } from 'vitest';

const root = path.resolve(import.meta.dirname, '../..');
let eslint: ESLint;

beforeAll(() => {
  // Types are not needed to see an import, and cost most of the time.
  eslint = new ESLint({ cwd: root, overrideConfig: [tseslint.configs.disableTypeChecked] });
});

async function complaints(file: string, code: string): Promise<string[]> {
  const [result] = await eslint.lintText(code, { filePath: path.join(root, file) });
  return (result?.messages ?? [])
    .filter(({ ruleId }) => ruleId === null || /^no-restricted|^no-console/.test(ruleId))
    .map(({ message }) => message);
}

describe('refused', () => {
  it.each([
    ['utils/extract/extract.ts', `export * from '@/utils/match/match';`, 'utils/extract may import'],
    ['utils/extract/extract.ts', `export * from '@/components/posting/words';`, 'utils/extract may import'],
    ['utils/extract/extract.ts', `export { browser } from 'wxt/browser';`, 'knows no browser API'],
    ['utils/extract/extract.ts', `export const now = Date.now();`, 'The clock is a parameter'],
    ['utils/extract/extract.ts', `export const luck = Math.random();`, 'No randomness'],
    ['utils/extract/extract.ts', `export const title = document.title;`, 'This folder is pure'],
    ['utils/match/match.ts', `export * from '@/utils/store/profile';`, 'utils/match may import'],
    ['utils/taxonomy/compile.ts', `export * from '@/utils/extract/extract';`, 'utils/taxonomy may import'],
    ['utils/boards/indeed.ts', `export * from '@/utils/page/read-text';`, 'utils/boards may import'],
    ['utils/page/paint.ts', `export * from '@/utils/boards/posting';`, 'utils/page may import'],
    ['utils/store/history.ts', `export * from '@/utils/page/paint';`, 'utils/store may import'],
    ['utils/store/history.ts', `export * from '../page/paint';`, 'Across folders import with @/'],
    ['components/posting/words.ts', `export * from '@/utils/store/history';`, 'components may import'],
    ['components/posting/words.ts', `export * from '@/entrypoints/screen/links';`, 'components may import'],
    ['components/posting/words.ts', `export { browser } from 'wxt/browser';`, 'knows no browser API'],
    ['components/posting/words.ts', `document.body.innerHTML = '<p>';`, 'never as HTML'],
  ])('%s: %s', async (file, code, words) => {
    expect(await complaints(file, code)).toEqual([expect.stringContaining(words)]);
  });
});

describe('allowed', () => {
  it.each([
    ['utils/extract/extract.ts', `export * from '@/utils/taxonomy/skill';`],
    ['utils/extract/extract.ts', `export * from './reading';`],
    ['utils/match/match.ts', `export * from '@/utils/extract/reading';`],
    ['utils/store/history.ts', `export * from '@/utils/boards/posting';`],
    ['utils/store/local-item.ts', `export { browser } from 'wxt/browser';`],
    ['components/posting/words.ts', `export * from '@/utils/match/match';`],
    ['entrypoints/popup/main.tsx', `export * from '@/utils/store/history';`],
  ])('%s: %s', async (file, code) => {
    expect(await complaints(file, code)).toEqual([]);
  });
});

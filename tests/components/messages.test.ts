import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';
import { fill } from './stage';
import de from '@/public/_locales/de/messages.json';
import en from '@/public/_locales/en/messages.json';

interface Entry {
  readonly message: string;
  readonly placeholders?: Readonly<Record<string, { readonly content: string }>>;
}

const contents = (placeholders: NonNullable<Entry['placeholders']>) =>
  Object.fromEntries(Object.entries(placeholders).map(([name, { content }]) => [name, content]));

const languages: Readonly<Record<string, Readonly<Record<string, Entry>>>> = { en, de };
const root = join(import.meta.dirname, '../..');

function sources(folder: string, endings: RegExp): string[] {
  return readdirSync(join(root, folder), { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && endings.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name));
}

const code = ['components', 'entrypoints', 'utils'].flatMap((folder) => sources(folder, /\.tsx?$/));

/** Every string in the code, and the keys that `t`, `plural` and `getMessage` are called with. */
function stringsOf(files: readonly string[]): { all: Set<string>; keys: Map<string, string> } {
  const all = new Set<string>();
  const keys = new Map<string, string>();
  for (const file of files) {
    const tree = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true, ts.ScriptKind.TSX);
    const visit = (node: ts.Node): void => {
      if (ts.isStringLiteralLike(node)) all.add(node.text);
      if (ts.isCallExpression(node)) {
        const called = ts.isPropertyAccessExpression(node.expression)
          ? node.expression.name.text
          : node.expression.getText();
        const [first] = node.arguments;
        if (first && ts.isStringLiteral(first) && ['t', 'plural', 'getMessage'].includes(called)) {
          keys.set(called === 'plural' ? `${first.text}_other` : first.text, file);
        }
      }
      ts.forEachChild(node, visit);
    };
    visit(tree);
  }
  return { all, keys };
}

describe('messages.json', () => {
  const { all, keys } = stringsOf(code);
  const built = readFileSync(join(root, 'wxt.config.ts'), 'utf8');

  test('has every key that is asked for', () => {
    const missing = [...keys].filter(([key]) => !Object.hasOwn(en, key)).map(([key, file]) => `${key} in ${file}`);
    expect(missing, 'add them to public/_locales/{en,de}/messages.json').toEqual([]);
  });

  test('has no key that nobody asks for', () => {
    const unused = Object.keys(en).filter(
      (key) => !all.has(key) && !all.has(key.replace(/_(one|other)$/, '')) && !built.includes(`__MSG_${key}__`),
    );
    expect(unused, 'remove them from public/_locales/{en,de}/messages.json').toEqual([]);
  });

  test('has the same keys in both languages, in the same order', () => {
    expect(Object.keys(de)).toEqual(Object.keys(en));
  });

  test('has both forms of every plural', () => {
    const alone = Object.keys(en).filter((key) => {
      const other = key.endsWith('_one') ? key.replace(/_one$/, '_other') : key.replace(/_other$/, '_one');
      return !Object.hasOwn(en, other);
    });
    expect(alone).toEqual([]);
  });

  test('uses every placeholder that it declares, and no other, in both languages alike', () => {
    for (const [language, messages] of Object.entries(languages)) {
      for (const [key, { message, placeholders = {} }] of Object.entries(messages)) {
        const used = [...message.matchAll(/\$(\w+)\$/g)].map(([, name = '']) => name.toLowerCase());
        expect(new Set(used), `${key} (${language})`).toEqual(new Set(Object.keys(placeholders)));
        const english = languages['en']?.[key]?.placeholders ?? {};
        expect(contents(placeholders), `${key} (${language})`).toEqual(contents(english));
      }
    }
  });

  test('says every key to translators in a line', () => {
    for (const [key, entry] of Object.entries(en)) expect(entry.description.length, key).toBeGreaterThan(3);
  });

  test('fits what stores allow', () => {
    for (const { extName, extDescription } of [en, de]) {
      expect(extName.message.length).toBeLessThanOrEqual(40);
      expect(extDescription.message.length).toBeLessThanOrEqual(132);
    }
  });

  test('fills in placeholders as browsers do', () => {
    const message = { message: '$B$ of $A$', placeholders: { a: { content: '$1' }, b: { content: '$2' } } };
    expect(fill(message, ['x', 'y'])).toBe('y of x');
  });
});

/** Words in JSX, and attributes that are read out or shown, that stand there as they are. */
function literalsOf(file: string, text = readFileSync(file, 'utf8')): string[] {
  const found: string[] = [];
  const tree = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true, ts.ScriptKind.TSX);
  const spoken =
    /^(title|alt|placeholder|label|aria-label|aria-description|aria-valuetext|aria-roledescription|hint|text)$/;
  const note = (node: ts.Node, words: string): void => {
    if (/\p{L}/u.test(words))
      found.push(`${file}:${tree.getLineAndCharacterOfPosition(node.getStart()).line + 1} ${words.trim()}`);
  };
  const visit = (node: ts.Node): void => {
    if (ts.isJsxText(node)) note(node, node.text);
    if (
      ts.isJsxAttribute(node) &&
      spoken.test(node.name.getText()) &&
      node.initializer &&
      ts.isStringLiteral(node.initializer)
    ) {
      note(node, node.initializer.text);
    }
    if (
      ts.isJsxExpression(node) &&
      node.expression &&
      ts.isStringLiteralLike(node.expression) &&
      (ts.isJsxElement(node.parent) || ts.isJsxFragment(node.parent))
    ) {
      note(node, node.expression.text);
    }
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return found;
}

describe('literal words in components', () => {
  test('there are none', () => {
    const files = ['components', 'entrypoints'].flatMap((folder) => sources(folder, /\.tsx$/));
    expect(files.length).toBeGreaterThan(10);
    expect(
      files.flatMap((file) => literalsOf(file)),
      'put them into messages.json',
    ).toEqual([]);
  });

  test.each(['<p>Hello</p>', '<p title="Hello" />', "<p>{'Hello'}</p>", '<p aria-label="Hello">{t(x)}</p>'])(
    'would be found: %s',
    (jsx) => {
      expect(literalsOf('x.tsx', jsx)).toHaveLength(1);
    },
  );

  test.each(['<p className="x">{t("y")}</p>', '<p> · </p>', '<input type="text" />'])('are not these: %s', (jsx) => {
    expect(literalsOf('x.tsx', jsx)).toEqual([]);
  });
});

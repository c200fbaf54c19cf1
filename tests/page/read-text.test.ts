// @vitest-environment jsdom
/** The reader: what a reader sees, no glued words, offsets that lead back. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { LIMITS } from '@/utils/messages';
import { MAX_CHARACTERS, MAX_TEXT_NODES, readText, type StyleOf } from '@/utils/page/read-text';

function html(markup: string): Element {
  document.body.replaceChildren();
  const root = document.createElement('div');
  root.append(document.createRange().createContextualFragment(markup));
  document.body.append(root);
  return root;
}

const read = (markup: string): string => readText([html(markup)]).text;

/** What a range of the page covers, without white space and characters nobody sees. */
function covered(range: AbstractRange | null): string {
  if (range === null) return '';
  const live = document.createRange();
  live.setStart(range.startContainer, range.startOffset);
  live.setEnd(range.endContainer, range.endOffset);
  return bare(live.cloneContents().textContent);
}

const bare = (text: string): string => text.replace(/[\s\u00ad\u200b\u2060\ufeff]+/gu, '');

describe('lines and words', () => {
  test.each([
    ['blocks part', '<div>Are</div><div>Healthcare</div>', 'Are\nHealthcare'],
    ['inline elements do not', 'Type<b>Script</b> and <i>Java</i>', 'TypeScript and Java'],
    ['a break parts', 'one<br>two', 'one\ntwo'],
    ['two breaks leave one empty line', 'one<br><br>two', 'one\n\ntwo'],
    ['never more than one empty line', 'one<br><br><br><p></p><br>two', 'one\n\ntwo'],
    ['a break at the end of a block is none', '<div>one<br></div><div>two</div>', 'one\ntwo'],
    ['paragraphs stand apart', '<p>one</p><p>two</p>', 'one\n\ntwo'],
    [
      'items have lines of their own',
      '<p>You have:</p><ul><li>C++</li><li><p>Go</p></li></ul>',
      'You have:\n\nC++\nGo',
    ],
    ['a list inside a paragraph', '<p><span>Tasks:</span></p><ul><li>a</li></ul>rest', 'Tasks:\n\na\nrest'],
    ['headings stand apart', 'one<h3>Needs</h3>two', 'one\n\nNeeds\n\ntwo'],
    ['cells are parted', '<table><tr><td>Years</td><td>5</td></tr><tr><td>Go</td></tr></table>', 'Years\t5\nGo'],
    ['definition lists', '<dl><dt>Stack</dt><dd>Rust</dd></dl>', 'Stack\nRust'],
    ['white space collapses', '  a \n\t  b&nbsp;&nbsp; c  ', 'a b c'],
    ['across nodes too', 'a <b> b</b><i> </i><!-- x -->c', 'a b c'],
    [
      'a span of one space',
      'as a<span class="white-space-pre"> </span><strong>Data Engineer</strong>',
      'as a Data Engineer',
    ],
    ['source line breaks are spaces', 'machine\n   learning', 'machine learning'],
    [
      'an empty line inside a text is meant',
      '<strong>What You Will Do\n\n</strong>As a graduate',
      'What You Will Do\n\nAs a graduate',
    ],
    ['an empty line between tags is not', '<b>a</b>\n\n\n<i>b</i>', 'a b'],
    ['soft hyphens and zero-width spaces', 'Java&shy;Script, CI/&#8203;CD', 'JavaScript, CI/CD'],
    ['joiners of emoji stay', '👩‍💻 dev', '👩‍💻 dev'],
  ])('%s', (_name, markup, text) => {
    expect(read(markup)).toBe(text);
  });

  test.each([
    ['<pre>a\n b\nc</pre>', 'a\nb\nc'],
    ['<div style="white-space: pre-wrap">a\n\n\nb</div>', 'a\n\nb'],
    ['<div class="text whitespace-pre-line">a\nb<b>\nc</b></div>d\ne', 'a\nb\nc\nd e'],
    ['<div style="white-space: nowrap">a\nb</div>', 'a b'],
    ['<div class="white-space-pre-not">a\nb</div>', 'a b'],
  ])('line breaks kept: %j', (markup, text) => {
    expect(read(markup)).toBe(text);
  });

  test('computed styles part what only looks parted, and keep what they keep', () => {
    const looks: Readonly<Record<string, string>> = { block: 'block', chip: 'inline-block', item: 'flex' };
    const styleOf: StyleOf = (element) => ({
      display: looks[element.className] ?? 'inline',
      whiteSpace: element.className === 'text' ? 'pre-wrap' : 'normal',
    });
    const root = html(
      '<span class="block">Skills</span><span class="chip">Java</span><span class="chip">Python</span>' +
        '<b>Type</b><i>Script</i><span class="text">a\nb</span>',
    );
    expect(readText([root], styleOf).text).toBe(
      'Skills\nJava PythonTypeScripta\nb'.replace('PythonType', 'Python Type'),
    );
  });

  test('styles are asked for only where words would be glued', () => {
    const asked: string[] = [];
    const styleOf: StyleOf = (element) => {
      asked.push(element.localName);
      return { display: 'inline', whiteSpace: 'normal' };
    };
    readText([html('<p>One <b>two</b> three</p><p><i>four</i></p>five<u>six</u>')], styleOf);
    expect(asked).toEqual(['u']);
  });
});

describe('what is no text', () => {
  test.each([
    ['<style>.a{color:red}</style><script>var a</script>text<noscript>x</noscript><template>y</template>', 'text'],
    ['text<button>… more</button>', 'text'],
    ['text <span role="button">see more</span>', 'text'],
    [
      'a<svg><title>icon</title></svg> b<textarea>t</textarea><select><option>o</option></select><input value="v">',
      'a b',
    ],
    ['<!-- comment -->text', 'text'],
    ['<h3><button aria-expanded="false">Requirements</button></h3><div hidden>Go</div>', 'Requirements\n\nGo'],
    ['<div role="heading"><span role="button">Profile</span></div>Go', 'Profile\nGo'],
    ['', ''],
    ['<p> </p><br>&nbsp;', ''],
  ])('%j', (markup, text) => {
    expect(read(markup)).toBe(text);
  });
});

describe('elements', () => {
  test('several are read in the order given, nested ones once', () => {
    const root = html('<div id="a">one<p id="b">two</p></div><div id="c">three</div>');
    const [a, b, c] = ['a', 'b', 'c'].map((id) => root.querySelector(`#${id}`)!);
    expect(readText([c!, a!, b!, a!]).text).toBe('three\n\none\n\ntwo');
  });

  test('lists inside paragraphs, as LinkedIn has them in XHTML', () => {
    const page = new DOMParser().parseFromString(
      '<html xmlns="http://www.w3.org/1999/xhtml"><body><p><span>Do:<ul><li>C#</li><li>.NET</li></ul>end' +
        '<button data-testid="expandable-text-button">… more</button><![CDATA[ & more]]></span></p></body></html>',
      'application/xhtml+xml',
    );
    expect(readText([page.querySelector('span')!]).text).toBe('Do:\nC#\n.NET\nend & more');
  });

  test('text of a parsed document can be read and has no place', () => {
    const page = new DOMParser().parseFromString('<p>React</p>', 'text/html');
    const text = readText([page.body]);
    expect(text.text).toBe('React');
    expect(text.rangeFor(0, 5)).toBeNull();
  });

  test('text that left the page, or changed, has no place', () => {
    const root = html('<p>React <b>Native</b></p>');
    const text = readText([root]);
    expect(covered(text.rangeFor(0, 12))).toBe('ReactNative');
    (root.querySelector('b')!.firstChild as Text).data = 'N';
    expect(text.rangeFor(6, 12)).toBeNull();
    root.querySelector('b')!.remove();
    expect(text.rangeFor(0, 12)).toBeNull();
    expect(covered(text.rangeFor(0, 5))).toBe('React');
  });

  test('empty and foreign offsets have no place', () => {
    const text = readText([html('<p>a</p><p>b</p>')]);
    expect(text.text).toBe('a\n\nb');
    for (const [start, end] of [
      [0, 0],
      [1, 3],
      [2, 1],
      [4, 9],
    ] as const)
      expect(text.rangeFor(start, end)).toBeNull();
    expect(covered(text.rangeFor(-1, 99))).toBe('ab');
  });
});

describe('caps', () => {
  test('the protocol lets in what the reader reads', () => {
    expect(LIMITS.text).toBe(MAX_CHARACTERS);
  });

  test('10 MB of one text', () => {
    const root = html('');
    root.append('word '.repeat(2_000_000));
    const { text, truncated } = readText([root]);
    expect(truncated).toBe(true);
    expect(text).toBe('word '.repeat(MAX_CHARACTERS / 5).trimEnd());
  });

  test('10 MB of white space', () => {
    const root = html('');
    root.append('a' + ' '.repeat(10_000_000), 'b');
    expect(readText([root])).toMatchObject({ text: 'a', truncated: true });
  });

  test('more text nodes than are read', () => {
    const root = html('');
    for (let index = 0; index <= MAX_TEXT_NODES; index++) root.append(document.createTextNode('a'));
    expect(readText([root])).toMatchObject({ text: 'a'.repeat(MAX_TEXT_NODES), truncated: true });
  });

  test('deep nesting', () => {
    const root = html('');
    let inner: Element = root;
    for (let depth = 0; depth < 1_000; depth++) {
      const next = document.createElement('b');
      inner.appendChild(next);
      inner = next;
    }
    inner.append('deep');
    expect(readText([root])).toMatchObject({ text: 'deep', truncated: false });
  });

  test('a pair of surrogates is not cut', () => {
    const root = html('');
    root.append('a' + '😀'.repeat(MAX_CHARACTERS));
    expect(readText([root]).text.length).toBe(MAX_CHARACTERS - 1);
  });

  test.each([2, 3, 4, 5, 6, 7])('lines of %i characters: never longer than what is read, and tidy', (width) => {
    const root = html('');
    for (let index = 0; index < MAX_CHARACTERS / 8 + 100; index++) {
      const line = document.createElement('p');
      line.append('a'.repeat(width * 3));
      root.append(line);
    }
    const { text, truncated } = readText([root]);
    expect([truncated, text.length <= MAX_CHARACTERS, text === text.trim()]).toEqual([true, true, true]);
  });

  test('exactly as long as is read', () => {
    const root = html('');
    root.append('a'.repeat(MAX_CHARACTERS), ' ');
    expect(readText([root])).toMatchObject({ truncated: false });
  });
});

const UNITS = ['a', 'b', '.', ',', '😀', '\u0301', ' ', '\n', '\t', '\u00a0', '\u00ad', '\u200b', '\u3000'];

type Tree = string | { readonly tag: string; readonly children: readonly Tree[] };

/** Markup as a browser may hold it: `<br>` empty, anything else inside anything. */
function trees(...tags: readonly string[]): fc.Arbitrary<readonly Tree[]> {
  const { tree } = fc.letrec<{ tree: Tree }>((tie) => ({
    tree: fc.oneof(
      { maxDepth: 5 },
      fc.string({ unit: fc.constantFrom(...UNITS), maxLength: 12 }),
      fc.constant({ tag: 'br', children: [] }),
      fc.record({ tag: fc.constantFrom(...tags), children: fc.array(tie('tree'), { maxLength: 4 }) }),
    ),
  }));
  return fc.array(tree, { maxLength: 6 });
}

const READ = ['p', 'div', 'span', 'b', 'ul', 'li', 'td', 'tr', 'table', 'h2', 'pre'];

function build(tree: Tree): Node {
  if (typeof tree === 'string') return document.createTextNode(tree);
  const element = document.createElement(tree.tag);
  for (const child of tree.children) element.append(build(child));
  return element;
}

function page(trees: readonly Tree[]): Element {
  const root = html('');
  root.append(...trees.map(build));
  return root;
}

describe('any page', () => {
  test('slices lead back to what they were read from', () => {
    fc.assert(
      fc.property(trees(...READ), fc.nat(), fc.nat({ max: 40 }), (trees, from, length) => {
        const pageText = readText([page(trees)]);
        const { text } = pageText;
        const start = from % (text.length + 1);
        const end = Math.min(text.length, start + length);
        expect(covered(pageText.rangeFor(start, end))).toBe(bare(text.slice(start, end)));
      }),
      { numRuns: 1_000 },
    );
  });

  test('it is tidy and reading changes nothing', () => {
    fc.assert(
      fc.property(trees(...READ, 'button', 'style'), (trees) => {
        const root = page(trees);
        const before = root.outerHTML;
        const { text } = readText([root]);
        expect(text).not.toMatch(/^\s|\s$|\n{3}|[^\S\n]{2}|[^\S\n]\n|\n[^\S\n]|[\u00a0\u3000\u00ad\u200b]/u);
        expect(root.outerHTML).toBe(before);
        expect(readText([root]).text).toBe(text);
      }),
      { numRuns: 500 },
    );
  });
});

/**
 * A posting as React draws it, and draws it anew when it is asked to. Runs in the board's page, in the page's own world, and
 * writes down what happens there: how long the marks are gone, and who else touches the document.
 */
import { useLayoutEffect, useState, type ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import { flushSync } from 'react-dom';
import type { Change } from './redraw';

/** Longer than a page that is read anew takes on a slow machine. */
const PATIENCE_MS = 8_000;

const PAIRS = [
  ['Rust', 'Kotlin'],
  ['Scala', 'Elixir'],
  ['Haskell', 'Erlang'],
  ['MongoDB', 'Cassandra'],
] as const;

interface Version {
  readonly words: number;
  readonly nodes: number;
  readonly keys: number;
}

/** The lines of the description; the words in brackets are skills. */
function linesOf({ words }: Version): string[] {
  const [one, other] = PAIRS[words % PAIRS.length] ?? PAIRS[0];
  return [
    `${words % 2 === 0 ? '' : 'In our team of nine: '}Design and run what we sell in [${one}] and [${other}]`,
    'Own our [PostgreSQL] and [Redis] data layer',
    `Revision ${words} of a service that is written in [${other}]`,
    '5+ years with [TypeScript] and [React]',
    'Good [SQL]; [Kafka] is a plus',
  ];
}

const skillsOf = (version: Version): string[] =>
  linesOf(version).flatMap((line) => [...line.matchAll(/\[(.+?)\]/g)].map(([, skill = '']) => skill));

/** The words that are marked in the page as it stands, in its order. */
function marked(): string[] {
  const ranges = ['solid-amber', 'dashed-blue', 'dotted-grey'].flatMap((look) => [
    ...(CSS.highlights.get(`underline-${look}`) ?? []),
  ]);
  return ranges.flatMap(({ startContainer, startOffset, endContainer, endOffset }) =>
    startContainer.isConnected && startContainer === endContainer
      ? [(startContainer.nodeValue ?? '').slice(startOffset, endOffset)]
      : [],
  );
}

const errors: string[] = [];
const foreign: string[] = [];
const note = (records: readonly MutationRecord[]): void => {
  for (const { type, target, attributeName } of records)
    foreign.push(`${type} ${target.nodeName} ${attributeName ?? ''}`);
};
const observer = new MutationObserver(note);

let current: Version = { words: 0, nodes: 0, keys: 0 };
let show: (version: Version) => void = () => undefined;

function Line({ text, odd }: { readonly text: string; readonly odd: boolean }): ReactNode {
  const words = text.replaceAll(/[[\]]/g, '');
  // One text node, or several side by side as JSX makes them of "{a} and {b}".
  return odd ? <span>{words.split(/(?<= )/)}</span> : words;
}

function Description({ version }: { readonly version: Version }): ReactNode {
  const odd = version.nodes % 2 === 1;
  const [List, Item] = odd ? (['ol', 'li'] as const) : (['ul', 'li'] as const);
  return (
    <div className="simple-job-description-html" key={odd ? 'odd' : 'even'}>
      <p>Northwind Robotics builds fleet software for warehouse robots. You will join a team of six engineers.</p>
      <h3>Requirements</h3>
      <List>
        {linesOf(version).map((line, index) => (
          <Item key={`${version.keys} ${index}`}>
            <Line text={line} odd={odd} />
          </Item>
        ))}
      </List>
    </div>
  );
}

function Posting(): ReactNode {
  const [version, setVersion] = useState(current);
  useLayoutEffect(() => {
    show = setVersion;
  }, []);
  return (
    <div data-testid="viewjob-main-content">
      <div data-testid="desktop-job-header">
        <h5 role="heading" aria-level={5} data-testid="vj-job-title">
          Backend Engineer
        </h5>
        <div data-testid="company-info-metadata">
          <div>
            <div>
              <a href="/cmp/Northwind-Robotics?fromjk=aaaaaaaaaaaa0001">Northwind Robotics</a>
              <div dir="ltr">Utrecht</div>
            </div>
          </div>
        </div>
        <div data-testid="primary-apply-action">
          <a href="/applystart?jk=aaaaaaaaaaaa0001&fromjk=aaaaaaaaaaaa0001">Apply on company site</a>
        </div>
      </div>
      <div data-testid="viewjob-job-content">
        <h4 data-testid="vj-job-description-heading">Full job description</h4>
        <Description version={version} />
      </div>
    </div>
  );
}

function next({ words, nodes, keys }: Version, change: Change): Version {
  const all = change === 'everything';
  return {
    words: words + Number(all || change === 'text'),
    nodes: nodes + Number(all || change === 'nodes'),
    keys: keys + Number(all || change === 'keys'),
  };
}

globalThis.redraw = async (change) => {
  note(observer.takeRecords());
  current = next(current, change);
  flushSync(() => {
    show({ ...current });
  });
  // What React has changed it has changed by now.
  observer.takeRecords();
  const start = performance.now();
  const skills = skillsOf(current);
  let astray = 0;
  for (;;) {
    const now = await new Promise<number>((resolve) => requestAnimationFrame(resolve));
    const words = marked();
    if (words.some((word) => !skills.includes(word))) astray++;
    else if (skills.length === words.length) return { change, ms: Math.max(0, now - start), astray };
    if (now - start > PATIENCE_MS) return { change, ms: null, astray };
  }
};

globalThis.witnessed = () => {
  note(observer.takeRecords());
  return { errors, foreign };
};

const told = (error: unknown): void => void errors.push(String(error));
addEventListener('error', ({ message }) => void errors.push(message));
const place = document.querySelector('main');
if (place === null) throw new Error('The page has no place for the posting.');
const root = createRoot(place, { onUncaughtError: told, onCaughtError: told, onRecoverableError: told });
flushSync(() => {
  root.render(<Posting />);
});
observer.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });

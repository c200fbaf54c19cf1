/** Hacker News, "Who is hiring?": every comment of the first level is a posting, its first line the head. */
import { defineBoard } from './board';
import { line } from './layers/text';

export const hackerNews = defineBoard({
  id: 'hacker-news',
  name: 'Hacker News: Who is hiring?',
  matches: ['*://news.ycombinator.com/item*'],
  scrolls: true,
  jobId: (url) => fragment(url) ?? /^\d+$/.exec(url.searchParams.get('id') ?? '')?.[0],
  find(document, url) {
    if (!/who is hiring/i.test(`${document.title} ${line(document.querySelector('.fatitem')) ?? ''}`)) {
      return { state: 'none', reason: 'This thread does not ask who is hiring.' };
    }
    const comments = [...document.querySelectorAll('.fatitem tr.athing, tr.athing')].filter(isPosting);
    const comment =
      comments.find((row) => idOf(row) === fragment(url)) ??
      comments.find((row) => idOf(row) === url.searchParams.get('id')) ??
      inView(comments);
    const text = comment?.querySelector('.commtext');
    const id = comment && idOf(comment);
    if (!id || !text) return { state: 'none', reason: 'No comment of the first level is on this page.' };
    const [company, title, place] = head(text);
    if (!company) return { state: 'empty', reason: `Comment ${id} has no text.` };
    return {
      state: 'found',
      id,
      url: `https://news.ycombinator.com/item?id=${id}`,
      title: title ?? company,
      company: title ? company : null,
      location: place ?? null,
      elements: [text],
      layer: 'board',
    };
  },
});

function fragment(url: URL): string | undefined {
  return /^#(\d+)$/.exec(url.hash)?.[1];
}

/** The row's own, or that of the link on its age. */
function idOf(row: Element): string | undefined {
  if (row.id) return row.id;
  const link = row.querySelector('.age a[href^="item?id="]')?.getAttribute('href') ?? '';
  return /id=(\d+)/.exec(link)?.[1];
}

/** A comment shown by itself, or one of the first level of the thread. */
function isPosting(row: Element): boolean {
  return (
    row.querySelector('.commtext') !== null &&
    (row.closest('.fatitem') !== null || row.querySelector('td.ind[indent="0"]') !== null)
  );
}

/** The comment the reader looks at: the first whose end is below the window's upper edge. */
function inView(comments: readonly Element[]): Element | undefined {
  return comments.find((comment) => comment.getBoundingClientRect().bottom > 60) ?? comments[0];
}

/** "Northwind | Backend Engineer | Utrecht or REMOTE (EU) | …", the text before the first paragraph. */
function head(text: Element): string[] {
  const nodes = [...text.childNodes];
  const end = nodes.findIndex((node) => node.nodeName.toLowerCase() === 'p');
  const first = nodes.slice(0, end < 0 ? nodes.length : end).map((node) => node.textContent ?? '');
  return first
    .join('')
    .split('|')
    .map((part) => part.trim())
    .filter(Boolean);
}

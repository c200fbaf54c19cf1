/** What the demo's pages have in common: looks, and a list whose cards change the pane without a page load. */
import { escapeMarkup, type Block, type DemoPosting } from './posting';

const STYLE = `
:root { color-scheme: light dark; --ground: #f4f2ee; --card: #ffffff; --line: #dfdeda; --text: #1d2226; --soft: #5e6a73; --accent: #0b5cad; --chosen: #e9f1fa; }
@media (prefers-color-scheme: dark) { :root { --ground: #101418; --card: #1b2026; --line: #333b44; --text: #e8eaed; --soft: #a4adb6; --accent: #7db7f5; --chosen: #22303f; } }
* { box-sizing: border-box; }
body { margin: 0; background: var(--ground); color: var(--text); font: 15px/1.55 system-ui, "DejaVu Sans", sans-serif; }
p { margin: 0; }
a { color: inherit; text-decoration: none; }
button { font: inherit; font-size: 13px; color: inherit; background: none; border: 1px solid var(--line); border-radius: 99px; padding: 3px 12px; }
.top { background: var(--card); border-bottom: 1px solid var(--line); padding: 12px 24px; font-weight: 600; display: flex; gap: 24px; }
.top span { color: var(--soft); font-weight: 400; }
.columns { max-width: 1180px; margin: 20px auto; padding: 0 16px; display: grid; grid-template-columns: 340px 1fr; gap: 16px; align-items: start; }
.list, .pane { background: var(--card); border: 1px solid var(--line); border-radius: 10px; overflow: hidden; }
.count { padding: 12px 18px; color: var(--soft); border-bottom: 1px solid var(--line); }
.card { padding: 14px 18px; border-bottom: 1px solid var(--line); cursor: pointer; display: block; }
.card[aria-current="true"] { background: var(--chosen); box-shadow: inset 3px 0 var(--accent); }
.card-title { font-weight: 600; color: var(--accent); }
.soft { color: var(--soft); font-size: 13.5px; }
.pane { padding: 24px 28px 32px; min-height: 70vh; }
.title { font-size: 24px; line-height: 1.3; font-weight: 600; margin: 6px 0; }
.pills { display: flex; flex-wrap: wrap; gap: 8px; margin: 14px 0 18px; }
.about { border-top: 1px solid var(--line); padding-top: 16px; }
.about h2, .about h4 { font-size: 18px; margin: 0 0 8px; }
.about ul { margin: 4px 0 14px; padding-left: 22px; }
.about li { margin: 3px 0; }
`;

/** A whole page; what it may load is nothing, so the script stands in it. */
export function wholePage(title: string, body: string, script: string): string {
  return `<!DOCTYPE html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><link rel="icon" href="data:,"><title>${escapeMarkup(title)}</title><style>${STYLE}</style></head>
<body>${body}<script>${script}</script></body></html>`;
}

/** The description's blocks with the tags that the board uses for headings and paragraphs. */
export function descriptionOf(
  blocks: readonly Block[],
  heading: (text: string) => string,
  paragraph: (text: string) => string,
): string {
  return blocks
    .map((block) => {
      if ('heading' in block) return heading(escapeMarkup(block.heading));
      if ('paragraph' in block) return paragraph(escapeMarkup(block.paragraph));
      return `<ul>${block.items.map((item) => `<li>${escapeMarkup(item)}</li>`).join('')}</ul>`;
    })
    .join('');
}

/**
 * As the boards do it: the address moves at once, the pane is empty for a moment and then drawn anew; back and forward
 * do the same. `panes` by job id; `parameter` names the job in the address.
 */
export function paneScript(
  postings: readonly DemoPosting[],
  parameter: string,
  selector: string,
  pane: (posting: DemoPosting) => string,
  titleOf: (posting: DemoPosting) => string,
): string {
  const panes = Object.fromEntries(postings.map((posting) => [posting.id, [titleOf(posting), pane(posting)]]));
  return `
const panes = ${JSON.stringify(panes).replaceAll('<', '\\u003c')};
const pane = document.querySelector(${JSON.stringify(selector)});
let drawing;
function draw() {
  const id = new URL(location.href).searchParams.get('${parameter}');
  for (const card of document.querySelectorAll('[data-demo-job]')) card.setAttribute('aria-current', String(card.dataset.demoJob === id));
  pane.replaceChildren();
  clearTimeout(drawing);
  drawing = setTimeout(() => { document.title = panes[id][0]; pane.innerHTML = panes[id][1]; scrollTo(0, 0); }, 150);
}
addEventListener('popstate', draw);
addEventListener('click', (event) => {
  const card = event.target.closest('[data-demo-job]');
  if (!card) return;
  event.preventDefault();
  const next = new URL(location.href);
  next.searchParams.set('${parameter}', card.dataset.demoJob);
  history.pushState(null, '', next);
  draw();
});`;
}

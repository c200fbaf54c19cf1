/** What assistive technology is told of our own element in a page: the tree that Chromium makes for it, closed roots included. */
import type { CDPSession, Page } from 'playwright-core';

type Node = Awaited<ReturnType<typeof treeOf>>[number];

const treeOf = async (session: CDPSession) => (await session.send('Accessibility.getFullAXTree')).nodes;

/** Roles that say nothing by themselves. */
const SILENT = new Set(['none', 'generic', 'InlineTextBox', 'LineBreak', 'ListMarker']);

/**
 * A line for each part of the dialog that is open in the page, in its order: "role: name, state: description", and
 * "text: words" for what stands between; none where none is open.
 */
export async function spokenIn(page: Page): Promise<string[]> {
  const session = await page.context().newCDPSession(page);
  try {
    const nodes = await treeOf(session);
    const byId = new Map(nodes.map((node) => [node.nodeId, node]));
    const dialog = nodes.find(({ role }) => role?.value === 'dialog');
    return dialog === undefined ? [] : walk(dialog, byId, '');
  } finally {
    await session.detach();
  }
}

/** `said`: what the part around it says already. */
function walk(node: Node, byId: ReadonlyMap<string, Node>, said: string): string[] {
  const children = (node.childIds ?? []).flatMap((id) => byId.get(id) ?? []);
  const role = String(node.role?.value ?? '');
  const name = String(node.name?.value ?? '');
  if (role === 'StaticText') return said.includes(name) ? [] : [`text: ${name}`];
  if (node.ignored || SILENT.has(role)) return children.flatMap((child) => walk(child, byId, said));
  const words = name === '' && role !== 'dialog' ? textOf(node, byId) : name;
  const states = (node.properties ?? []).flatMap(({ name: state, value }) =>
    (state === 'focused' || state === 'disabled') && value.value === true ? [`, ${state}`] : [],
  );
  const description = node.description?.value === undefined ? '' : `: ${String(node.description.value)}`;
  const line = `${role}: ${words}${states.join('')}${description}`;
  // What stands in a button is not spoken beside its name.
  if (role === 'button') return [line];
  return [line, ...children.flatMap((child) => walk(child, byId, words + description))];
}

function textOf(node: Node, byId: ReadonlyMap<string, Node>): string {
  if (node.role?.value === 'StaticText') return String(node.name?.value ?? '');
  const children = (node.childIds ?? []).flatMap((id) => byId.get(id) ?? []);
  return children
    .map((child) => textOf(child, byId))
    .join(' ')
    .trim();
}

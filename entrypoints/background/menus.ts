/** The context menu of pages: read them, learn from them, copy what they ask for. */
import { browser } from 'wxt/browser';
import type messages from '@/public/_locales/en/messages.json';
import { enter } from '@/entrypoints/reader/enter';
import { pageOf, type SeenNow } from '@/utils/store/page-states';
import { profile } from '@/utils/store/profile';
import type { SkillId } from '@/utils/taxonomy/skill';
import type { Tell } from './tell';

export interface MenuDesk {
  /** The skills that a short text names, as a person would list them or in a sentence. */
  readonly named: (text: string) => Promise<readonly SkillId[]>;
  readonly tell: Tell;
}

interface Clicked {
  readonly tabId: number;
  readonly incognito: boolean;
  readonly selection: string;
}

interface Entry {
  readonly title: keyof typeof messages;
  readonly contexts: ['page' | 'selection', ...'selection'[]];
  readonly work: (clicked: Clicked, desk: MenuDesk) => Promise<void>;
}

const ENTRIES: Readonly<Record<string, Entry>> = {
  'read-selection': { title: 'menuReadSelection', contexts: ['selection'], work: read },
  'read-page': { title: 'menuReadPage', contexts: ['page'], work: read },
  'add-skills': { title: 'menuAddSkills', contexts: ['selection'], work: addSkills },
  'copy-skills': { title: 'menuCopySkills', contexts: ['page', 'selection'], work: copySkills },
};

/** Pages that a script of ours can be brought into. */
const WEB = ['http://*/*', 'https://*/*'];

/** More than a list of skills is not looked through. */
const LONGEST = 5_000;

/** Puts the entries there; browsers keep them. */
export async function fillMenus(): Promise<void> {
  const { contextMenus } = browser as Partial<Pick<typeof browser, 'contextMenus'>>;
  if (contextMenus === undefined) return;
  await contextMenus.removeAll();
  for (const [id, { title, contexts }] of Object.entries(ENTRIES)) {
    contextMenus.create({
      ...{ id, contexts, documentUrlPatterns: WEB },
      title: browser.i18n.getMessage(title),
    });
  }
}

/** Obeys them from now on; some browsers of phones have none. */
export function obeyMenus(desk: MenuDesk): void {
  const { contextMenus } = browser as Partial<Pick<typeof browser, 'contextMenus'>>;
  contextMenus?.onClicked.addListener(({ menuItemId, selectionText = '' }, tab) => {
    const entry = Object.hasOwn(ENTRIES, menuItemId) ? ENTRIES[menuItemId] : undefined;
    if (entry === undefined || tab?.id === undefined) return;
    const clicked = { tabId: tab.id, incognito: tab.incognito, selection: selectionText.slice(0, LONGEST) };
    entry.work(clicked, desk).catch(console.error);
  });
}

async function read({ tabId }: Clicked, { tell }: MenuDesk): Promise<void> {
  try {
    await enter(tabId, 'read');
  } catch {
    await tell(tabId, { sign: '!', message: 'enterRefused' });
  }
}

async function addSkills({ tabId, incognito, selection }: Clicked, { named, tell }: MenuDesk): Promise<void> {
  if (incognito) return tell(tabId, { sign: '!', message: 'toldPrivate' });
  const skills = await named(selection);
  if (skills.length === 0) {
    return tell(tabId, { sign: '?', message: 'toldNoSkill', values: [selection.slice(0, 60)] });
  }
  let added = 0;
  await profile.update((mine) => {
    const fresh = skills.filter((skill) => mine.skills.every((own) => own.skill !== skill));
    added = fresh.length;
    return {
      ...mine,
      skills: [...mine.skills, ...fresh.map((skill) => ({ skill, level: 'working' as const, years: null }))],
    };
  });
  await tell(
    tabId,
    added === 0
      ? { sign: '✓', message: 'toldKnown' }
      : { sign: `+${added}`, message: added === 1 ? 'toldAdded_one' : 'toldAdded_other', values: [String(added)] },
  );
}

async function copySkills({ tabId }: Clicked, { tell }: MenuDesk): Promise<void> {
  const seen = (await pageOf(tabId))?.seen;
  if (!seen) return tell(tabId, { sign: '!', message: 'toldNothingRead' });
  try {
    const [answer] = await browser.scripting.executeScript({
      target: { tabId },
      func: copyThere,
      args: [skillLines(seen)],
    });
    if (answer?.result !== true) throw new Error('The page lets nobody copy.');
    await tell(tabId, { sign: '✓', message: 'reportCopied' });
  } catch {
    await tell(tabId, { sign: '!', message: 'toldNotCopied' });
  }
}

const LEVELS = [
  ['required', 'levelRequired'],
  ['preferred', 'levelPreferred'],
] as const;

/** A line for each level: "Must have: Python, Go". */
function skillLines({ reading, skills }: SeenNow): string {
  return LEVELS.flatMap(([level, word]) => {
    const names = reading.demands
      .filter((demand) => demand.level === level)
      .map(({ skill }) => skills[skill]?.name ?? skill);
    return names.length === 0 ? [] : [`${browser.i18n.getMessage(word)}: ${names.join(', ')}`];
  }).join('\n');
}

/** Runs in the page's tab, where the reader's hands are, and so knows nothing of this file. */
async function copyThere(text: string): Promise<boolean> {
  return navigator.clipboard.writeText(text).then(
    () => true,
    () => false,
  );
}

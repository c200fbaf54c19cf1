/** The background: answers pages, is the only writer of the history, shows the badge. All it knows is in the stores. */
import { engine, taxonomy } from 'virtual:taxonomy';
import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import type { Kinship } from '@/utils/match/grounds';
import { createHistory } from '@/utils/store/history';
import { forgetTab } from '@/utils/store/page-states';
import { corrections } from '@/utils/store/corrections';
import { WELCOME } from '@/entrypoints/screen/links';
import { profile } from '@/utils/store/profile';
import { onRereadingAsked, rereadingChoice } from '@/utils/store/rereading';
import { settings } from '@/utils/store/settings';
import { weights } from '@/utils/store/weights';
import { aboutSkill } from './about';
import { keepAccountSynced } from './account-sync';
import { answer, type Desk } from './answer';
import { showAllBadges, showBadge } from './badge';
import { chipsFor } from './chips';
import { closeStorage } from './closed-storage';
import { obeyKeys } from './keys';
import { fillMenus, obeyMenus } from './menus';
import { keepNews } from './news';
import { namedSkills } from './named-skills';
import { skillsOf } from './skills';
import { enterOpenTabs } from './open-tabs';
import { keepRegistered, registerAnew, switchOffRevoked } from './optional-boards';
import { createReader } from './reader';
import { readOnKey } from './read-on-key';
import { renewPages } from './renewals';
import { createRereading } from './rereading';
import { ownSkillsShown, switchesFor } from './switches';
import { tallyOf } from './tally';
import { teller } from './tell';
import { Turns } from './turns';

/** Exercises what a posting does, the judge of doubtful names included. */
const WARM_UP =
  'Requirements\n- 3+ years of Python, Go or Rust\n- You know how Harbor keeps images; Kubernetes is a plus';

/** How long the background leaves stored texts alone after it started, in ms. */
const QUIET = 5_000;

/** Firefox says also whether it was only loaded for the session. */
interface InstalledDetails {
  readonly reason: string;
  readonly temporary?: boolean;
}

export default defineBackground(() => {
  const kinship: Kinship = (id) => taxonomy.byId.get(id);
  const now = (): number => Date.now();
  const turns = new Turns(now);
  const history = createHistory({
    onNotice: (notice) => {
      console.warn(`The history's database: ${notice}`);
    },
  });
  const reader = createReader(taxonomy, engine);
  const tally = tallyOf(history);
  const desk: Desk = {
    history,
    skills: skillsOf,
    read: reader.read,
    readBy: reader.readBy,
    shownOwn: ownSkillsShown(),
    about: (seen, skill) => aboutSkill(seen, skill, taxonomy, tally),
    switches: switchesFor,
    chips: (keys, url) => chipsFor(keys, url, history, kinship),
    now,
    turns,
    shown: (tabId) => showBadge(tabId, kinship),
  };

  browser.runtime.onMessage.addListener((message: unknown, sender, respond: (answer: unknown) => void) => {
    void answer(desk, message, sender, respond);
    return true;
  });
  // The first reading costs ten times a later one; pages wake us as they start, so that this hides behind their loading.
  setTimeout(() => void reader.read(WARM_UP), 0);
  closeStorage().catch(console.error);
  renewPages(history);
  keepAccountSynced();
  const tell = teller(desk.shown);
  obeyKeys({ history, now, tell });
  obeyMenus({ named: namedSkills, tell });
  readOnKey();
  const rescore = (): void => {
    showAllBadges(kinship).catch(console.error);
  };
  const rereading = createRereading({ history, reader, rest: () => new Promise((resolve) => setTimeout(resolve, 0)) });
  const reread = (): void => void rereading.begin();
  const lookForNews = keepNews({ history, nameOf: (id) => taxonomy.byId.get(id)?.name ?? id, now });
  // Pages that wake the background come first.
  setTimeout(reread, QUIET);
  setTimeout(() => void lookForNews().catch(console.error), 2 * QUIET);
  corrections.watch(reread);
  rereadingChoice.watch(reread);
  onRereadingAsked(reread);
  profile.watch(rescore);
  weights.watch(rescore);
  browser.tabs.onRemoved.addListener((tabId) => {
    turns.forget(tabId);
    forgetTab(tabId).catch(console.error);
  });
  browser.runtime.onInstalled.addListener(({ reason, temporary = false }: InstalledDetails) => {
    if (reason !== 'install' && reason !== 'update') return;
    fillMenus().catch(console.error);
    enterOpenTabs().catch(console.error);
    registerAnew().catch(console.error);
    // Once, and never after an update. What a developer loads for a while is no install.
    if (reason === 'install' && !temporary) browser.tabs.create({ url: WELCOME }).catch(console.error);
  });

  const register = (): void => {
    keepRegistered().catch(console.error);
  };
  browser.runtime.onStartup.addListener(register);
  settings.watch(register);
  browser.permissions.onAdded.addListener(register);
  browser.permissions.onRemoved.addListener(({ origins = [] }) => {
    switchOffRevoked(origins).then(register, console.error);
  });
});

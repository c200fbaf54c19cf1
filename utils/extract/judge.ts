/**
 * Decides which hits are really skills. A form that is nobody's ordinary word is taken at once; every other is weighed:
 * each signal below adds or takes points, and two points are enough. `npm run explain` prints the account.
 */
import { gated } from './gates';
import type { Taxonomy } from '@/utils/taxonomy/taxonomy';
import type { Skill } from '@/utils/taxonomy/skill';
import { CONCRETE, SKILL_SECTIONS, contextOf, isAcronym, isName, type Context } from './context';
import type { Hit } from './find';
import { languageOf } from './language';
import { gapBetween, type Gap } from './lists';
import type { Line, SectionKind } from './line';
import { isPlain, refusal } from './refusals';
import { conceptSignals, contextSignals, ownSignals, type Signal } from './signals';
import { partOfSpeech } from './speech';

/** Points that make a doubtful hit a skill. */
export const ENOUGH = 2;

/** What was decided about a hit, and why. */
export interface Verdict {
  readonly hit: Hit;
  readonly skill: Skill;
  readonly taken: boolean;
  readonly signals: readonly Signal[];
  /** How it is parted from the hit before it in the line. */
  readonly gap: Gap;
}

const NEAR_HITS = 12;

/** Doubts of one line that go to the judge of parts of speech, which is dear. */
const MOST_ASKED = 6;

/** Sections that never ask: what stands there is a perk, a formality or the way to apply. */
const SILENT_SECTIONS: ReadonlySet<SectionKind> = new Set(['benefits', 'legal', 'apply', 'other']);

/** A line that asks all the same: its heading was read wrongly, or closes no section. */
const ASKS = gated(
  /\b(?:experience|proficien\w+|knowledge|expertise|familiarity) (?:with|in|of)\b|\berfahrung (?:mit|in)\b|\bkenntnisse in\b|\bexpérience (?:avec|en)\b|\bexperiencia (?:con|en)\b/i,
);

/** Whether one has to do with the other by the taxonomy's own word. */
function related(a: Skill, b: Skill): boolean {
  return a.related.includes(b.id) || b.related.includes(a.id) || a.implies.includes(b.id) || b.implies.includes(a.id);
}

/** Hits of a line that may be a list parted by blanks alone, at least. */
const BARE_LIST = 4;

/** Whether the line is a list parted by blanks alone, as tags are: "java kotlin spring-boot tdd". */
function isBareList(text: string, line: Line, hits: readonly Hit[]): boolean {
  if (hits.length < BARE_LIST) return false;
  let covered = 0;
  let touching = 0;
  let behind = -2;
  for (const { start, end } of hits) {
    covered += end - start;
    if (start - behind === 1) touching++;
    behind = end;
  }
  return (
    touching >= BARE_LIST - 1 &&
    covered >= (line.end - line.start) * 0.6 &&
    !/[,;.:]\s/.test(text.slice(line.start, line.end))
  );
}

function skillOf({ form }: Hit, { skills }: Taxonomy): Skill {
  const skill = skills[form.skill];
  if (!skill) throw new RangeError('A form without its skill: the index belongs to another taxonomy.');
  return skill;
}

function gapsOf(text: string, line: Line, hits: readonly Hit[]): Gap[] {
  const bare = isBareList(text, line, hits);
  const gaps: Gap[] = [];
  let before: Hit | null = null;
  for (const hit of hits) {
    if (before === null) gaps.push('none');
    else gaps.push(bare && hit.start - before.end === 1 ? 'list' : gapBetween(text, before, hit));
    before = hit;
  }
  return gaps;
}

const ASKS_NOTHING = 'in a part that asks nothing';
const refusedFor = (name: string): readonly Signal[] => [{ name, points: -9 }];
const IN_SILENCE = refusedFor(ASKS_NOTHING);
const NO_SIGNALS: readonly Signal[] = [];

/** The skill whose name goes on right behind the hit, where that is a technology. */
function nextName(text: string, hit: Hit, next: Hit | undefined, taxonomy: Taxonomy): Skill | null {
  if (next === undefined || next.start - hit.end > 1) return null;
  if (next.start > hit.end && !/^\s$/.test(text.charAt(hit.end))) return null;
  const skill = skillOf(next, taxonomy);
  return CONCRETE.has(skill.category) ? skill : null;
}

/** A hit that is being weighed. */
interface Draft {
  readonly hit: Hit;
  readonly skill: Skill;
  readonly refused: string | null;
  readonly free: boolean;
  readonly signals: Signal[];
  readonly gap: Gap;
  /** Whether it is a technology. */
  readonly concrete: boolean;
  listed: boolean;
}

function total({ signals }: Draft): number {
  let sum = 0;
  for (const { points } of signals) sum += points;
  return sum;
}

const isSure = (draft: Draft): boolean =>
  draft.refused === null &&
  (draft.free || (total(draft) >= ENOUGH && (draft.hit.form.evidence !== 'listed' || draft.listed)));

/** Whether there is a member besides this one. */
function hasOther(members: readonly Draft[], draft: Draft): boolean {
  return members.length > (members.includes(draft) ? 1 : 0);
}

/** What the members of one list say for each other. */
function weighRun(run: readonly Draft[]): void {
  if (!run.some(({ free, refused }) => !free && refused === null)) return;
  const members = run.filter(({ refused, concrete }) => refused === null && concrete);
  const strong = members.filter(({ free, hit }) => free || (hit.form.evidence === 'exact' && hit.exact));
  const written = members.filter(({ hit }) => hit.exact);
  const concepts = run.some(({ refused, free, concrete }) => refused === null && free && !concrete);
  for (const draft of run) {
    if (draft.free || draft.refused !== null) continue;
    if (concepts && !isName(draft.hit.form)) {
      draft.signals.push({ name: 'in a list with other concepts', points: 1 });
    }
    const alike = draft.hit.exact ? strong : strong.filter(({ hit }) => !hit.exact);
    if (hasOther(alike.slice(0, 2), draft)) {
      draft.signals.push({ name: 'in a list with other skills', points: 3 });
      // "python,c,java": where the whole list is written so, case says nothing.
      if (!draft.hit.exact) draft.signals.push({ name: 'the list is written so', points: 3 });
      draft.listed = true;
    } else if (draft.hit.exact && hasOther(written.slice(0, 3), draft)) {
      draft.signals.push({ name: 'in a list with other doubtful names', points: 2 });
      draft.listed = written.length > 2;
    }
  }
}

/** Lists are runs of hits that only list words part. */
function weighRuns(drafts: readonly Draft[]): void {
  for (let from = 0; from < drafts.length;) {
    let to = from + 1;
    while (to < drafts.length && drafts[to]?.gap !== 'none') to++;
    weighRun(drafts.slice(from, to));
    from = to;
  }
}

/** What is sure speaks for the rest of the line; `compromise` is asked last. */
function weighNeighbours(text: string, line: Line, drafts: readonly Draft[]): void {
  const words = text.slice(line.start, line.end);
  let isGerman: boolean | undefined;
  let asked = 0;
  for (const [i, draft] of drafts.entries()) {
    if (draft.free || draft.refused !== null || total(draft) >= ENOUGH) continue;
    let kin = false;
    let technology = false;
    for (let n = Math.max(0, i - NEAR_HITS); n < Math.min(drafts.length, i + NEAR_HITS) && !kin; n++) {
      const other = drafts[n];
      if (other === undefined || other.skill === draft.skill || !isSure(other)) continue;
      kin = related(other.skill, draft.skill);
      technology ||= other.concrete;
    }
    if (kin) draft.signals.push({ name: 'a related skill in the line', points: 2 });
    else if (technology) draft.signals.push({ name: 'another technology in the line', points: 1 });
    const points = total(draft);
    if (
      points < ENOUGH - 1 ||
      points >= ENOUGH ||
      draft.hit.form.evidence === 'listed' ||
      !isName(draft.hit.form) ||
      isAcronym(draft.hit.form.text) ||
      asked++ >= MOST_ASKED
    )
      continue;
    // Of "ein Chef, der" compromise knows nothing but the capital, which every German noun has.
    isGerman ??= languageOf(words) === 'de';
    if (isGerman) continue;
    const part = partOfSpeech(words, draft.hit.start - line.start, draft.hit.end - line.start);
    draft.signals.push(
      part === 'noun'
        ? { name: 'compromise reads a noun', points: 1 }
        : { name: `compromise reads no noun (${part})`, points: -1 },
    );
  }
}

/**
 * Judges the hits of one line.
 * @param hits of this line, in text order
 */
export function judge(text: string, line: Line, hits: readonly Hit[], taxonomy: Taxonomy): Verdict[] {
  const gaps = gapsOf(text, line, hits);
  const silent = SILENT_SECTIONS.has(line.section.kind) && !ASKS.test(text.slice(line.start, line.end), line);
  if (silent && !hits.some((hit) => skillOf(hit, taxonomy).category === 'soft')) {
    return hits.map((hit, i) => verdict(hit, taxonomy, false, IN_SILENCE, gaps[i]));
  }

  const context = contextOf(text, line);
  const asks = SKILL_SECTIONS.has(line.section.kind) || line.section.kind === 'duties';
  if (
    asks &&
    !silent &&
    !context.mayCompare &&
    !context.mayApply &&
    !context.mayCall &&
    hits.every((hit) => isPlain(text, hit, skillOf(hit, taxonomy)))
  ) {
    return hits.map((hit, i) => verdict(hit, taxonomy, true, NO_SIGNALS, gaps[i]));
  }
  const drafts = hits.map((hit, i): Draft => {
    const skill = skillOf(hit, taxonomy);
    const refused = silent && skill.category !== 'soft' ? ASKS_NOTHING : refusal(hit, context, skill);
    const free = hit.form.evidence === 'free';
    const signals = refused !== null || free ? [] : signalsOf(hit, skill, context, hits[i + 1], taxonomy);
    return {
      hit,
      skill,
      refused,
      free,
      signals,
      gap: gaps[i] ?? 'none',
      concrete: CONCRETE.has(skill.category),
      listed: false,
    };
  });
  if (drafts.some(({ free, refused }) => !free && refused === null)) {
    weighRuns(drafts);
    weighNeighbours(text, line, drafts);
  }
  return drafts.map((draft) => ({
    hit: draft.hit,
    skill: draft.skill,
    taken: isSure(draft),
    signals: draft.refused === null ? draft.signals : refusedFor(draft.refused),
    gap: draft.gap,
  }));
}

function verdict(hit: Hit, taxonomy: Taxonomy, taken: boolean, signals: readonly Signal[], gap: Gap = 'none'): Verdict {
  return { hit, skill: skillOf(hit, taxonomy), taken, signals, gap };
}

/** All that speaks for and against a hit by itself. */
function signalsOf(hit: Hit, skill: Skill, context: Context, next: Hit | undefined, taxonomy: Taxonomy): Signal[] {
  const signals =
    hit.form.evidence === 'exact' || isName(hit.form)
      ? ownSignals(hit, skill, context, nextName(context.text, hit, next, taxonomy))
      : conceptSignals(hit, skill, context);
  signals.push(...contextSignals(hit, skill, context));
  return signals;
}

/**
 * Decides which hits are really skills. A form that is nobody's ordinary word is taken at once; every other is weighed:
 * each signal below adds or takes points, and two points are enough. `npm run explain` prints the account.
 */
import type { Taxonomy } from '@/utils/taxonomy/taxonomy';
import type { Skill } from '@/utils/taxonomy/skill';
import { ACRONYM, CONCRETE, SKILL_SECTIONS, contextOf, isName } from './context';
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
const ASKS =
  /\b(?:experience|proficien\w+|knowledge|expertise|familiarity) (?:with|in|of)\b|\berfahrung (?:mit|in)\b|\bkenntnisse in\b|\bexpérience (?:avec|en)\b|\bexperiencia (?:con|en)\b/i;

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
  hits.forEach((hit, i) => {
    covered += hit.end - hit.start;
    if (i > 0 && hit.start - (hits[i - 1]?.end ?? 0) === 1) touching++;
  });
  return (
    touching >= BARE_LIST - 1 &&
    covered >= (line.end - line.start) * 0.6 &&
    !/[,;.:]\s/.test(text.slice(line.start, line.end))
  );
}

/**
 * Judges the hits of one line.
 * @param hits of this line, in text order
 */
export function judge(text: string, line: Line, hits: readonly Hit[], taxonomy: Taxonomy): Verdict[] {
  const skillOf = (hit: Hit) => {
    const skill = taxonomy.skills[hit.form.skill];
    if (!skill) throw new RangeError('A form without its skill: the index belongs to another taxonomy.');
    return skill;
  };
  const bare = isBareList(text, line, hits);
  const gaps = hits.map((hit, i): Gap => {
    const before = hits[i - 1];
    if (!before) return 'none';
    return bare && hit.start - before.end === 1 ? 'list' : gapBetween(text, before, hit);
  });
  const silent = SILENT_SECTIONS.has(line.section.kind) && !ASKS.test(text.slice(line.start, line.end));
  if (silent && hits.every((hit) => skillOf(hit).category !== 'soft')) {
    return hits.map((hit, i) => ({
      hit,
      skill: skillOf(hit),
      taken: false,
      signals: [{ name: 'in a part that asks nothing', points: -9 }],
      gap: gaps[i] ?? 'none',
    }));
  }

  const context = contextOf(text, line);
  const plain = SKILL_SECTIONS.has(line.section.kind) || line.section.kind === 'duties';
  if (
    plain &&
    !silent &&
    !context.mayCompare &&
    !context.mayApply &&
    !context.mayCall &&
    hits.every((hit) => isPlain(text, hit, skillOf(hit)))
  ) {
    return hits.map((hit, i) => ({ hit, skill: skillOf(hit), taken: true, signals: [], gap: gaps[i] ?? 'none' }));
  }
  const nextName = (written: string, hit: Hit, next: Hit | undefined) =>
    next && /^\s?$/.test(written.slice(hit.end, next.start)) && CONCRETE.has(skillOf(next).category)
      ? skillOf(next)
      : null;
  const drafts = hits.map((hit, i) => {
    const skill = skillOf(hit);
    const refused = silent && skill.category !== 'soft' ? 'in a part that asks nothing' : refusal(hit, context, skill);
    const free = hit.form.evidence === 'free';
    const weigh = isName(hit.form) || hit.form.evidence === 'exact' ? ownSignals : conceptSignals;
    const signals =
      refused !== null || free
        ? []
        : [...weigh(hit, skill, context, nextName(text, hit, hits[i + 1])), ...contextSignals(hit, skill, context)];
    return { hit, skill, refused, free, signals, gap: gaps[i] ?? 'none', listed: false };
  });
  type Draft = (typeof drafts)[number];

  // Lists: runs of hits that only list words part.
  const runs: Draft[][] = [];
  for (const draft of drafts) {
    if (draft.gap === 'none' || runs.length === 0) runs.push([draft]);
    else runs.at(-1)?.push(draft);
  }
  for (const run of runs) {
    const members = run.filter((draft) => draft.refused === null && CONCRETE.has(draft.skill.category));
    const strong = members.filter(({ free, hit }) => free || (hit.form.evidence === 'exact' && hit.exact));
    const written = members.filter(({ hit }) => hit.exact);
    const concepts = run.filter((draft) => draft.refused === null && draft.free && !CONCRETE.has(draft.skill.category));
    for (const draft of run) {
      if (draft.free || draft.refused !== null) continue;
      if (!isName(draft.hit.form) && concepts.length > 0) {
        draft.signals.push({ name: 'in a list with other concepts', points: 1 });
      }
      const others = (list: readonly Draft[]) => list.length - (list.includes(draft) ? 1 : 0);
      const alike = draft.hit.exact ? strong : strong.filter(({ hit }) => !hit.exact);
      if (others(alike.slice(0, 2)) > 0) {
        draft.signals.push({ name: 'in a list with other skills', points: 3 });
        // "python,c,java": where the whole list is written so, case says nothing.
        if (!draft.hit.exact) draft.signals.push({ name: 'the list is written so', points: 3 });
        draft.listed = true;
      } else if (draft.hit.exact && others(written.slice(0, 3)) > 0) {
        draft.signals.push({ name: 'in a list with other doubtful names', points: 2 });
        draft.listed = written.length > 2;
      }
    }
  }
  const total = ({ signals }: Draft) => signals.reduce((sum, { points }) => sum + points, 0);
  const sure = (draft: Draft) =>
    draft.refused === null &&
    (draft.free || (total(draft) >= ENOUGH && (draft.hit.form.evidence !== 'listed' || draft.listed)));

  // What is sure speaks for the rest of the line.
  let asked = 0;
  drafts.forEach((draft, i) => {
    if (draft.free || draft.refused !== null || total(draft) >= ENOUGH) return;
    const others = drafts
      .slice(Math.max(0, i - NEAR_HITS), i + NEAR_HITS)
      .filter((other) => other.skill !== draft.skill && sure(other));
    if (others.some((other) => related(other.skill, draft.skill))) {
      draft.signals.push({ name: 'a related skill in the line', points: 2 });
    } else if (others.some((other) => CONCRETE.has(other.skill.category))) {
      draft.signals.push({ name: 'another technology in the line', points: 1 });
    }
    const points = total(draft);
    if (
      !isName(draft.hit.form) ||
      ACRONYM.test(draft.hit.form.text) ||
      draft.hit.form.evidence === 'listed' ||
      points < ENOUGH - 1 ||
      points >= ENOUGH ||
      asked++ >= MOST_ASKED
    )
      return;
    // Of "ein Chef, der" compromise knows nothing but the capital, which every German noun has.
    if (languageOf(text.slice(line.start, line.end)) === 'de') return;
    const part = partOfSpeech(
      text.slice(line.start, line.end),
      draft.hit.start - line.start,
      draft.hit.end - line.start,
    );
    draft.signals.push(
      part === 'noun'
        ? { name: 'compromise reads a noun', points: 1 }
        : { name: `compromise reads no noun (${part})`, points: -1 },
    );
  });
  return drafts.map((draft) => ({
    hit: draft.hit,
    skill: draft.skill,
    taken: sure(draft),
    signals: draft.refused === null ? draft.signals : [{ name: draft.refused, points: -9 }],
    gap: draft.gap,
  }));
}

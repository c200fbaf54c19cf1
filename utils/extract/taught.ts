/** How what the user taught changes a reading: names that are added to the taxonomy, and mentions that are no skills. */
import type { Form, Skill, SkillId } from '@/utils/taxonomy/skill';
import { makeTaxonomy, type Taxonomy } from '@/utils/taxonomy/taxonomy';
import { isWordUnit, tokenise } from '@/utils/taxonomy/tokenise';
import type { Corrections } from './corrections';
import type { Line } from './line';
import type { Span } from './reading';

/** The forms of what a user typed; what has no word in it cannot be found and is left out. */
const formsOf = (texts: readonly string[]): Form[] =>
  texts.filter((text) => tokenise(text).count > 0).map((text) => ({ text, evidence: 'free' }));

function withNames(taxonomy: Taxonomy, { sameAs, ownSkills }: Corrections): Taxonomy {
  const more = new Map<SkillId, string[]>();
  for (const { form, skill } of sameAs) more.set(skill, [...(more.get(skill) ?? []), form]);
  const own = new Map<SkillId, Skill>();
  for (const { id, name, aliases } of ownSkills) {
    const forms = formsOf([name, ...aliases, ...(more.get(id) ?? [])]);
    if (taxonomy.byId.has(id) || own.has(id) || forms.length === 0) continue;
    const category = 'knowledge';
    own.set(id, { id, name, category, forms, implies: [], related: [], context: [], counterContext: [], since: null });
  }
  const meant = new Map(sameAs.map(({ form, skill }) => [form.toLowerCase(), skill]));
  const means = (text: string): SkillId | undefined => meant.get(text.toLowerCase());
  const known = taxonomy.skills.map((skill) => {
    const added = formsOf(more.get(skill.id) ?? []);
    // A form that means another skill now does not mean this one any more.
    const kept = skill.forms.filter(({ text }) => (means(text) ?? skill.id) === skill.id);
    if (added.length === 0 && kept.length === skill.forms.length) return skill;
    return { ...skill, forms: [...kept, ...added] };
  });
  return makeTaxonomy([...known, ...own.values()]);
}

/** Indexing takes longer than reading a posting: what was taught last is kept. */
const kept = new WeakMap<Taxonomy, { readonly key: string; readonly taught: Taxonomy }>();

/** The taxonomy with the names that the user added. */
export function taughtTaxonomy(taxonomy: Taxonomy, corrections: Corrections): Taxonomy {
  const { sameAs, ownSkills } = corrections;
  if (sameAs.length === 0 && ownSkills.length === 0) return taxonomy;
  const key = JSON.stringify([sameAs, ownSkills]);
  const last = kept.get(taxonomy);
  if (last?.key === key) return last.taught;
  const taught = withNames(taxonomy, corrections);
  kept.set(taxonomy, { key, taught });
  return taught;
}

/** Whether `word` stands in `text` as a whole word or words. */
function standsIn(text: string, word: string): boolean {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    const end = at + word.length;
    const opens = at === 0 || !isWordUnit(text.charCodeAt(at - 1));
    if (opens && (end >= text.length || !isWordUnit(text.charCodeAt(end)))) return true;
  }
  return false;
}

/** Farthest a word stands from a mention to be around it, in UTF-16 units. */
const AROUND = 200;

/** Whether the user said that this is no skill here: written so, with one of the words in its line that stood around it then. */
export function isRejected(text: string, line: Line, mention: Span, { notSkills }: Corrections): boolean {
  if (notSkills.length === 0) return false;
  const written = text.slice(mention.start, mention.end).toLowerCase();
  return notSkills.some(({ form, context }) => {
    if (form.toLowerCase() !== written) return false;
    if (context.length === 0) return true;
    const before = text.slice(Math.max(line.start, mention.start - AROUND), mention.start).toLowerCase();
    const after = text.slice(mention.end, Math.min(line.end, mention.end + AROUND)).toLowerCase();
    return context.some((word) => word !== '' && (standsIn(before, word) || standsIn(after, word)));
  });
}

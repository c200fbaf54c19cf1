/** The summary a careful reader would write of one posting: must-have by area, good to have, and the rest. By rule, from the reading. */
import type { Category, SkillId } from '@/utils/taxonomy/skill';
import type { Taxonomy } from '@/utils/taxonomy/taxonomy';
import type { Demand, Education, Experience, Proficiency, Reading, Span } from './reading';

/** The areas of a digest in their order, and the categories that make each. Keys are stable: the interface translates them. */
export const AREAS = {
  languages: ['language'],
  frameworks: ['framework', 'library'],
  data: ['database'],
  platforms: ['cloud', 'platform'],
  tools: ['tool'],
  protocols: ['protocol', 'format', 'standard'],
  methods: ['method'],
  knowledge: ['knowledge'],
  certifications: ['certification'],
} as const satisfies Readonly<Record<string, readonly Category[]>>;
export type Area = keyof typeof AREAS;

/** One skill, or several of which one is enough. */
export interface DigestItem {
  readonly skills: readonly SkillId[];
  readonly proficiency: Proficiency;
  readonly years: number | null;
}

export interface Digest {
  readonly mustHave: readonly { readonly area: Area; readonly items: readonly DigestItem[] }[];
  readonly goodToHave: readonly DigestItem[];
  readonly softSkills: readonly SkillId[];
  readonly responsibilities: readonly Span[];
  readonly experience: readonly Experience[];
  readonly education: readonly Education[];
}

const areaOf: ReadonlyMap<Category, Area> = new Map(Object.entries(AREAS).flatMap(([area, categories]) => categories.map((category): [Category, Area] => [category, area as Area])));

/** Skills that the posting says it would merely like: those, and groups all of whose members are. */
function itemsOf(demands: readonly Demand[], oneOf: Reading['oneOf'], level: Demand['level']): DigestItem[] {
  const items: DigestItem[] = [];
  const done = new Set<number>();
  for (const demand of demands) {
    if (demand.level !== level) continue;
    if (demand.oneOf === null) {
      items.push({ skills: [demand.skill], proficiency: demand.proficiency, years: demand.years });
    } else if (!done.has(demand.oneOf)) {
      done.add(demand.oneOf);
      const members = (oneOf[demand.oneOf] ?? []).flatMap((i) => demands[i] ?? []);
      items.push({ skills: members.map(({ skill }) => skill), proficiency: demand.proficiency, years: demand.years });
    }
  }
  return items;
}

/** Sums up a reading. Items stand in the order of the posting. */
export function digestOf(reading: Reading, taxonomy: Taxonomy): Digest {
  const required = itemsOf(reading.demands, reading.oneOf, 'required');
  const inArea = (item: DigestItem) => {
    const category = taxonomy.byId.get(item.skills[0] ?? '')?.category;
    return (category && areaOf.get(category)) ?? 'knowledge';
  };
  return {
    mustHave: (Object.keys(AREAS) as Area[])
      .map((area) => ({ area, items: required.filter((item) => inArea(item) === area) }))
      .filter(({ items }) => items.length > 0),
    goodToHave: itemsOf(reading.demands, reading.oneOf, 'preferred'),
    softSkills: reading.softSkills.map(({ skill }) => skill),
    responsibilities: reading.responsibilities.map(({ start, end }) => ({ start, end })),
    experience: reading.facts.experience,
    education: reading.facts.education,
  };
}

/** The words a digest is written with; the interface hands in its own language. */
export interface DigestWords {
  readonly area: (area: Area) => string;
  readonly proficiency: (proficiency: Proficiency) => string;
  readonly years: (years: number) => string;
  readonly oneOf: string;
  readonly mustHave: string;
  readonly goodToHave: string;
  readonly softSkills: string;
  readonly responsibilities: string;
  readonly experience: string;
  readonly education: string;
}

/** The digest as Markdown. @param text the posting's, for the parts that are quoted */
export function digestText(digest: Digest, text: string, taxonomy: Taxonomy, words: DigestWords): string {
  const name = (id: SkillId) => taxonomy.byId.get(id)?.name ?? id;
  const item = ({ skills, proficiency, years }: DigestItem) => {
    const names = skills.length > 1 ? `${words.oneOf} ${skills.map(name).join(', ')}` : name(skills[0] ?? '');
    const notes = [proficiency === 'unstated' ? '' : words.proficiency(proficiency), years === null ? '' : words.years(years)];
    const said = notes.filter((note) => note !== '').join(', ');
    return said === '' ? names : `${names} (${said})`;
  };
  const quote = ({ start, end }: Span) => text.slice(start, end).replace(/\s+/g, ' ');
  const section = (title: string, lines: readonly string[]) => (lines.length > 0 ? [`## ${title}`, ...lines.map((line) => `- ${line}`), ''] : []);
  return [
    ...section(words.mustHave, digest.mustHave.map(({ area, items }) => `${words.area(area)}: ${items.map(item).join('; ')}`)),
    ...section(words.goodToHave, digest.goodToHave.map(item)),
    ...section(words.experience, digest.experience.map(quote)),
    ...section(words.education, digest.education.map(quote)),
    ...section(words.softSkills, digest.softSkills.map(name)),
    ...section(words.responsibilities, digest.responsibilities.map(quote)),
  ].join('\n');
}

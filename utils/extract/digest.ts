/** The summary a careful reader would write of one posting: must-have by area, good to have, and the rest. By rule, from the reading. */
import type { SkillEntry } from '@/utils/taxonomy/excerpt';
import type { Category, SkillId } from '@/utils/taxonomy/skill';
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

/** What a digest needs of the taxonomy: how skills are called, and of what kind they are. */
export interface Knowledge {
  readonly byId: { get(id: SkillId): Pick<SkillEntry, 'name' | 'category'> | undefined };
}

/** One skill, or several of which one is enough. */
export interface DigestItem {
  readonly skills: readonly SkillId[];
  readonly proficiency: Proficiency;
  readonly years: number | null;
}

export interface Digest {
  /** The field of the job itself, as its title or first sentence names it: back-end development for a "Backend Developer". */
  readonly field: readonly SkillId[];
  readonly mustHave: readonly { readonly area: Area; readonly items: readonly DigestItem[] }[];
  readonly goodToHave: readonly DigestItem[];
  readonly softSkills: readonly SkillId[];
  readonly responsibilities: readonly Span[];
  readonly experience: readonly Experience[];
  readonly education: readonly Education[];
}

const areas: ReadonlyMap<Category, Area> = new Map(
  Object.entries(AREAS).flatMap(([area, categories]) =>
    categories.map((category): [Category, Area] => [category, area as Area]),
  ),
);

/** The area of a category; knowledge where none is known. */
export function areaOf(category: Category | undefined): Area {
  return (category && areas.get(category)) ?? 'knowledge';
}

/** A job's name behind its field: "Backend Software Developer", "Data-Engineer". */
const ROLE =
  /^[\s-]+(?:\p{Lu}\p{L}+[\s-]+)?(?:developers?|engineers?|programmers?|architects?|specialists?|consultants?|analysts?|scientists?|managers?|administrators?|entwickler(?:in)?|ingenieur(?:in)?|développeur|développeuse|ingénieure?|desarrollador|desarrolladora|ingenier[oa])(?!\p{L})/iu;

/**
 * Whether a demand only says what job it is: a field of knowledge before a job's name ("we seek a Backend Developer"), and
 * otherwise only in that paragraph or in what one will do. "Python Developer" wants a language, not a field.
 */
function namesField(
  { skill, mentions }: Demand,
  { responsibilities }: Reading,
  text: string,
  taxonomy: Knowledge,
): boolean {
  if (taxonomy.byId.get(skill)?.category !== 'knowledge') return false;
  const titles = mentions.filter(({ end }) => ROLE.test(text.slice(end, end + 48)));
  return (
    titles.length > 0 &&
    mentions.every(
      ({ start, end }) =>
        titles.some((title) => !text.slice(Math.min(title.end, end), Math.max(title.start, start)).includes('\n')) ||
        responsibilities.some((duty) => duty.start <= start && end <= duty.end),
    )
  );
}

/** Whether a demand is only the field of a degree that is asked for: it stands under education. */
function namesStudies(demand: Demand, education: readonly Education[]): boolean {
  return demand.mentions.every(({ start, end }) => education.some((said) => said.start <= start && end <= said.end));
}

/** The demands of one level, each group of alternatives as one item, in the order of the posting. */
function itemsOf(
  demands: readonly Demand[],
  level: Demand['level'],
  leftOut: ReadonlySet<SkillId>,
  groups: Reading['oneOf'],
): DigestItem[] {
  const items: DigestItem[] = [];
  const done = new Set<number>();
  for (const { skill, level: own, oneOf, proficiency, years } of demands) {
    if (own !== level || leftOut.has(skill)) continue;
    if (oneOf === null) {
      items.push({ skills: [skill], proficiency, years });
    } else if (!done.has(oneOf)) {
      done.add(oneOf);
      const members = (groups[oneOf] ?? []).flatMap((i) => demands[i] ?? []);
      items.push({ skills: members.map((member) => member.skill), proficiency, years });
    }
  }
  return items;
}

/**
 * Sums up a reading.
 * @param text the one that was read
 */
export function digestOf(reading: Reading, text: string, taxonomy: Knowledge): Digest {
  const { demands, oneOf, facts } = reading;
  const field = demands
    .filter((demand) => demand.level === 'required' && namesField(demand, reading, text, taxonomy))
    .map(({ skill }) => skill);
  const studies = demands.filter((demand) => namesStudies(demand, facts.education)).map(({ skill }) => skill);
  const leftOut = new Set([...field, ...studies]);
  const required = itemsOf(demands, 'required', leftOut, oneOf);
  const inArea = (item: DigestItem) => areaOf(taxonomy.byId.get(item.skills[0] ?? '')?.category);
  return {
    field,
    mustHave: (Object.keys(AREAS) as Area[])
      .map((area) => ({ area, items: required.filter((item) => inArea(item) === area) }))
      .filter(({ items }) => items.length > 0),
    goodToHave: itemsOf(demands, 'preferred', leftOut, oneOf),
    softSkills: reading.softSkills.map(({ skill }) => skill),
    responsibilities: reading.responsibilities.map(({ start, end }) => ({ start, end })),
    experience: facts.experience,
    education: facts.education,
  };
}

/** The words a digest is written with; the interface hands in its own language. */
export interface DigestWords {
  readonly area: (area: Area) => string;
  readonly proficiency: (proficiency: Proficiency) => string;
  readonly years: (years: number) => string;
  readonly oneOf: string;
  readonly field: string;
  readonly mustHave: string;
  readonly goodToHave: string;
  readonly softSkills: string;
  readonly responsibilities: string;
  readonly experience: string;
  readonly education: string;
}

/** The digest as Markdown; parts that the posting does not speak of are left out. @param text the one that was read */
export function digestText(digest: Digest, text: string, taxonomy: Knowledge, words: DigestWords): string {
  const name = (id: SkillId) => taxonomy.byId.get(id)?.name ?? id;
  const item = ({ skills, proficiency, years }: DigestItem) => {
    const names = skills.length > 1 ? `${words.oneOf} ${skills.map(name).join(', ')}` : name(skills[0] ?? '');
    const notes = [
      ...(proficiency === 'unstated' ? [] : [words.proficiency(proficiency)]),
      ...(years === null ? [] : [words.years(years)]),
    ];
    return notes.length === 0 ? names : `${names} (${notes.join(', ')})`;
  };
  const quote = ({ start, end }: Span) => text.slice(start, end).replace(/\s+/g, ' ');
  const section = (title: string, lines: readonly string[]) =>
    lines.length > 0 ? [`## ${title}`, ...lines.map((line) => `- ${line}`), ''] : [];
  return [
    ...section(words.field, digest.field.map(name)),
    ...section(
      words.mustHave,
      digest.mustHave.map(({ area, items }) => `${words.area(area)}: ${items.map(item).join('; ')}`),
    ),
    ...section(words.goodToHave, digest.goodToHave.map(item)),
    ...section(words.experience, digest.experience.map(quote)),
    ...section(words.education, digest.education.map(quote)),
    ...section(words.softSkills, digest.softSkills.map(name)),
    ...section(words.responsibilities, digest.responsibilities.map(quote)),
  ].join('\n');
}

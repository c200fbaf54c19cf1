/** What an employer says in every posting: paragraphs that come back, and what would be counted because of them alone. */
import type { Reading, Span } from '@/utils/extract/reading';
import type { SkillId } from '@/utils/taxonomy/skill';

export interface Told {
  readonly key: string;
  readonly text: string;
  readonly reading: Reading;
}

export interface Boilerplate {
  /** Paragraphs as they are written, with the postings they stand in; the most repeated first. */
  readonly paragraphs: readonly { readonly text: string; readonly keys: readonly string[] }[];
  /** For each posting: skills that are named nowhere but in such paragraphs. */
  readonly only: ReadonlyMap<string, ReadonlySet<SkillId>>;
}

/** Shorter ones are headings and greetings, which prove nothing by coming back. */
const LEAST_WORDS = 8;

/**
 * Learns from the postings of one employer: a paragraph of at least eight words that stands in two or more of them, but for
 * letter case and spaces, and that asks for nothing: it is not the only place of a demanded skill, and no duty, fact or unread
 * requirement lies in it. A skill that a posting demands is never left out, wherever it stands.
 */
export function learnBoilerplate(postings: readonly Told[]): Boilerplate {
  const found = new Map<string, { text: string; keys: string[] }>();
  const places = new Map<string, { span: Span; plain: string }[]>();
  for (const { key, text, reading } of postings) {
    const asking = askingPlaces(reading);
    const here: { span: Span; plain: string }[] = [];
    for (const span of paragraphsOf(text)) {
      const words = text.slice(span.start, span.end).replace(/\s+/g, ' ').trim();
      if (words.split(' ').length < LEAST_WORDS) continue;
      if (asking.some((places) => places.every((place) => touches(place, span)))) continue;
      const plain = words.toLowerCase();
      const known = found.get(plain) ?? { text: words, keys: [] };
      if (known.keys.at(-1) !== key) known.keys.push(key);
      found.set(plain, known);
      here.push({ span, plain });
    }
    places.set(key, here);
  }
  const repeated = [...found].filter(([, { keys }]) => keys.length > 1);
  const isRepeated = new Set(repeated.map(([plain]) => plain));
  const only = new Map<string, ReadonlySet<SkillId>>();
  for (const { key, reading } of postings) {
    const spans = (places.get(key) ?? []).filter(({ plain }) => isRepeated.has(plain)).map(({ span }) => span);
    const inside = (mention: Span) => spans.some((span) => span.start <= mention.start && mention.end <= span.end);
    const skills = reading.demands
      .filter(({ mentions }) => mentions.length > 0 && mentions.every(inside))
      .map(({ skill }) => skill);
    if (skills.length > 0) only.set(key, new Set(skills));
  }
  const paragraphs = repeated
    .map(([, one]) => one)
    .sort((a, b) => b.keys.length - a.keys.length || (a.text < b.text ? -1 : 1));
  return { paragraphs, only };
}

/** The skills that are left out because of it, with how many postings name them nowhere else; the most first. */
export function leftOut({ only }: Boilerplate): { readonly skill: SkillId; readonly n: number }[] {
  const counts = new Map<SkillId, number>();
  for (const skills of only.values()) for (const skill of skills) counts.set(skill, (counts.get(skill) ?? 0) + 1);
  return [...counts].map(([skill, n]) => ({ skill, n })).sort((a, b) => b.n - a.n || (a.skill < b.skill ? -1 : 1));
}

/** What is wanted, each with all places that say so: the paragraph that holds all of them is never boilerplate. */
function askingPlaces({ demands, responsibilities, facts, unknown, coverage }: Reading): (readonly Span[])[] {
  const { experience, education, languages, workMode, salary, visa } = facts;
  return [
    ...demands
      .filter(({ level, mentions }) => level !== 'mentioned' && mentions.length > 0)
      .map(({ mentions }) => mentions),
    ...[
      ...responsibilities,
      ...experience,
      ...education,
      ...languages,
      ...workMode,
      ...coverage.unread,
      ...unknown,
    ].map((one) => [one]),
    ...[salary, visa].flatMap((one) => (one ? [[one]] : [])),
  ];
}

function touches(place: Span, { start, end }: Span): boolean {
  return place.start < end && start < place.end;
}

/** Lines with words that are no items of a list; a posting's paragraph is one line of its text. */
function paragraphsOf(text: string): Span[] {
  return [...text.matchAll(/[^\n]+/g)]
    .filter(([line]) => !/^\s*(?:[-–—*•·▪◦‣]|\d{1,2}[.)])\s/.test(line))
    .map(({ index, 0: line }) => ({ start: index, end: index + line.length }));
}

/** Reads a pasted list of skills: "Python 5y, Django, k8s (expert)". What is not understood is handed back, never dropped. */
import type { Mastery, ProfileSkill } from '@/utils/match/profile';
import type { SkillSearch } from '@/utils/taxonomy/suggest';

export interface SkillList {
  /** Each skill once, in the order of the list; the first entry that names it counts. */
  readonly skills: readonly ProfileSkill[];
  /** Entries that name no skill we know, as written. */
  readonly unknown: readonly string[];
}

/** Entries are parted by these; bullets in front of an entry are taken off. */
const SEPARATORS = /[,;|\n\r\t•·]+/;
const BULLET = /^[\s\-–—*▪●◦]+|^\s*\d+[.)]\s+/;
const YEARS = /(?<![\p{L}\d.])(\d{1,2}(?:\.\d)?)\s*\+?\s*(?:years?|yrs?|jahren?|jahre?|y|j)(?![\p{L}\d])\.?/iu;
const BETWEEN = /\s*(?:\/|&|\+(?=\s)|\s(?:and|und|or|oder)\s)\s*/iu;
/** What stands between a skill and its figures; only taken off at the edges of an entry. */
const FILLER =
  /^(?:of|in|with|mit|experience|erfahrung|skills?|kenntnisse)\s+|\s+(?:of|in|with|mit|for|seit|experience|erfahrung|skills?|kenntnisse|level)$/iu;

const LEVELS: readonly (readonly [Mastery, RegExp])[] = [
  ['expert', /(?<![\p{L}])(?:experte?|expertin|guru|native)(?![\p{L}])/iu],
  ['strong', /(?<![\p{L}])(?:strong|advanced|senior|stark|fortgeschritten|sehr gut|very good)(?![\p{L}])/iu],
  ['working', /(?<![\p{L}])(?:working|intermediate|proficient|solid|good|sicher|gut|mittel)(?![\p{L}])/iu],
  ['familiar', /(?<![\p{L}])(?:familiar|basics?|beginner|junior|vertraut|grundkenntnisse|anfänger)(?![\p{L}])/iu],
];

/** Reads the list. Where no level is written, years speak: under one is familiar, five and more is strong. */
export function readSkillList(text: string, search: SkillSearch): SkillList {
  const skills = new Map<string, ProfileSkill>();
  const unknown: string[] = [];
  for (const raw of text.split(SEPARATORS)) {
    const entry = raw.replace(BULLET, '').trim();
    if (entry === '') continue;
    const read = readEntry(entry, search);
    if (!read) {
      if (!unknown.includes(entry)) unknown.push(entry);
      continue;
    }
    for (const skill of read) if (!skills.has(skill.skill)) skills.set(skill.skill, skill);
  }
  return { skills: [...skills.values()], unknown };
}

function readEntry(entry: string, search: SkillSearch): ProfileSkill[] | undefined {
  const years = YEARS.exec(entry);
  const withoutYears = years ? entry.replace(years[0], ' ') : entry;
  const written = years?.[1] === undefined ? null : Number(years[1]);

  // "Good Clinical Practice" is a skill: a word of level is only taken off where the entry is none with it.
  const whole = resolveAll(withoutYears, search);
  if (whole) return whole.map((skill) => ({ skill, level: levelOf(written), years: written }));

  for (const [level, pattern] of LEVELS) {
    if (!pattern.test(withoutYears)) continue;
    const rest = resolveAll(withoutYears.replace(pattern, ' '), search);
    if (rest) return rest.map((skill) => ({ skill, level, years: written }));
  }
  return undefined;
}

function levelOf(years: number | null): Mastery {
  if (years === null) return 'working';
  return years < 1 ? 'familiar' : years < 5 ? 'working' : 'strong';
}

/** One skill, or several parted by a slash or "and" when every one of them is known. */
function resolveAll(words: string, search: SkillSearch): string[] | undefined {
  const name = bare(words);
  const one = search.resolve(name);
  if (one) return [one.id];
  const several = name.split(BETWEEN).map((part) => search.resolve(bare(part))?.id);
  const known = several.filter((id) => id !== undefined);
  return several.length > 1 && known.length === several.length ? known : undefined;
}

/** Without brackets, colons and filling words at the edges. */
function bare(words: string): string {
  let rest = words
    .replace(/[()[\]:]/g, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[\s\-–—+]+|[\s\-–—]+$/g, '');
  for (let before = ''; before !== rest;) {
    before = rest;
    rest = rest.replace(FILLER, '').trim();
  }
  return rest;
}

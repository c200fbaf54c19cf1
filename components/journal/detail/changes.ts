/** What changed between two versions of a posting: its lines, and the skills that moved. */
import type { Level, Reading, Span } from '@/utils/extract/reading';
import type { SkillId } from '@/utils/taxonomy/skill';

/** A version as it is compared; without its reading only lines are compared. */
export interface Read {
  readonly text: string;
  readonly reading: Reading | null;
}

export interface ChangedLine {
  readonly text: string;
  /** It asks for something: a skill, a fact, or what is not understood among the requirements. */
  readonly asks: boolean;
}

/** null: not named. */
export interface MovedSkill {
  readonly skill: SkillId;
  readonly from: Level | null;
  readonly to: Level | null;
}

export interface Changes {
  readonly removed: readonly ChangedLine[];
  readonly added: readonly ChangedLine[];
  readonly moved: readonly MovedSkill[];
}

/**
 * Lines that stand in one version and not in the other, each as often as it does; one that only moved is no change, and
 * neither are spaces, bullets, letters' case, the age the board gives, its count of applicants and what follows an address.
 */
export function changesBetween(before: Read, after: Read): Changes {
  const [old, fresh] = [linesOf(before), linesOf(after)];
  return {
    removed: without(old, fresh),
    added: without(fresh, old),
    moved: before.reading && after.reading ? movedSkills(before.reading, after.reading) : [],
  };
}

/** Skills that came, went, or are wanted otherwise; the required ones first. */
function movedSkills(before: Reading, after: Reading): MovedSkill[] {
  const levels = ({ demands }: Reading): Map<SkillId, Level> =>
    new Map(demands.map(({ skill, level }) => [skill, level]));
  const [old, fresh] = [levels(before), levels(after)];
  const rank = ({ from, to }: MovedSkill): number => RANK[to ?? from ?? 'mentioned'];
  return [...new Set([...old.keys(), ...fresh.keys()])]
    .map((skill) => ({ skill, from: old.get(skill) ?? null, to: fresh.get(skill) ?? null }))
    .filter(({ from, to }) => from !== to)
    .sort((a, b) => rank(a) - rank(b));
}

const RANK: Readonly<Record<Level, number>> = { required: 0, preferred: 1, mentioned: 2 };

interface Line extends ChangedLine {
  /** What is compared; empty: nothing. */
  readonly sense: string;
}

function linesOf({ text, reading }: Read): Line[] {
  const asking = reading ? askingSpans(reading) : [];
  let start = 0;
  return text.split('\n').map((line) => {
    const end = start + line.length;
    const asks = asking.some((span) => span.start < end && span.end > start);
    start = end + 1;
    return { text: line.replace(BULLET, '').trim(), asks, sense: senseOf(line) };
  });
}

function askingSpans({ demands, facts, coverage }: Reading): Span[] {
  const { experience, education, languages, workMode, salary, visa, clearance, travel, onCall } = facts;
  const single = [salary, visa, clearance, travel, onCall].filter((span) => span !== null);
  return [
    ...demands.filter(({ level }) => level !== 'mentioned').flatMap(({ mentions }) => mentions),
    ...[experience, education, languages, workMode, single, coverage.unread].flat(),
  ];
}

const BULLET = /^[\s•·*▪●◦\u{e000}-\u{f8ff}–—-]+/u;

/** What boards write into a text and change every day. */
const PASSING: readonly RegExp[] = [
  // Ages: "reposted 3 days ago", "vor 2 Wochen", "il y a 5 jours", "hace 3 días".
  /\b(?:re)?(?:posted|published|updated)?\s*\d+\+?\s*(?:second|minute|hour|day|week|month|year)s?\s+ago\b/giu,
  /\bvor\s+(?:mehr als\s+)?\d+\+?\s*(?:Sekunde|Minute|Stunde|Tag|Woche|Monat|Jahr)\p{L}*/giu,
  /\bil\s+y\s+a\s+\d+\+?\s*(?:seconde|minute|heure|jour|semaine|mois|an)s?\b/giu,
  /\bhace\s+\d+\+?\s*(?:segundo|minuto|hora|día|semana|mes|año)\p{L}*/giu,
  // "Over 200 applicants", "Sei einer der ersten 25 Bewerber".
  /\b(?:over|more than|be among the first|über|mehr als|plus de|más de)?\s*\d+\+?\s*(?:applicants?|people clicked apply|bewerb\p{L}*|candidat\p{L}*|solicitud\p{L}*)/giu,
  // What follows an address tells where the reader came from.
  /(?<=https?:\/\/[^\s?#]*)[?#]\S*/giu,
];

function senseOf(line: string): string {
  const steady = PASSING.reduce((left, passing) => left.replace(passing, ''), line.replace(BULLET, ''));
  const plain = steady.replace(/\s+/g, ' ').trim().toLowerCase();
  // Only signs are left where all of it was passing.
  return /[\p{L}\p{N}]/u.test(plain) ? plain : '';
}

function without(lines: readonly Line[], others: readonly Line[]): ChangedLine[] {
  const left = new Map<string, number>();
  for (const { sense } of others) left.set(sense, (left.get(sense) ?? 0) + 1);
  const kept: ChangedLine[] = [];
  for (const { sense, text, asks } of lines) {
    const count = left.get(sense) ?? 0;
    if (count > 0) left.set(sense, count - 1);
    else if (sense !== '') kept.push({ text, asks });
  }
  return kept;
}

/** Overall working years that a posting asks for. */
import { gated } from './gates';
import { ASKING, saysWelcome, SILENT } from './cues-of-level';
import type { Line } from './line';
import type { Experience, Span } from './reading';
import { sentencesOf } from './sentences';
import { SIGN } from './signs';
import { yearsIn, type Years } from './years';

/** Speaks of a working life, not of one skill. */
const OVERALL =
  /\b(?:professional|overall|total|in total|industry|relevant|progressive(?:ly)?|non-internship|post-?(?:graduate|qualification)|years? of (?:work |working |related )?experience\s*[:–-]|years of experience$|years['’]? experience$|work(?:ing)? experience|job experience|career|similar (?:role|position|field)|comparable (?:role|position)|berufserfahrung|berufspraxis|berufsjahre|vergleichbaren position|expérience professionnelle|poste similaire|fonction similaire|experiencia (?:profesional|laboral)|puesto similar|posición similar)(?![\p{L}])/iu;
/** Speaks of a trade as a whole: "software development", "as a controller". */
const TRADE =
  /\b(?:software|back-?end|front-?end|full[- ]?stack|web|application|mobile|data|devops|systems?|product|project|program|it) (?:and \w+ )?(?:development|engineering|design|management|administration|analysis|science)\b|\b(?:experience|years) (?:working )?as an? |\bas (?:head|senior|lead)\b|\b(?:entwicklung|administration|vertrieb|verwaltung|pflege|buchhaltung|management)\b|\ben tant que\b|\bcomo\b/i;
/** A part of the years named before it: "including two years", "davon ein Jahr", "2+ years of that". */
const PART =
  /\b(?:includ\w+|of which|of them|of that|at least \d+ of|with at least|most of it|davon|darunter|dont|incluyendo|de los cuales|of those)\b/i;
/** In a section that asks for nothing by itself, these make the years a demand. */
const ASKS = gated(
  /experience|background|track record|you(?:['’]ve| have|['’]ll have| bring|(?:['’]ll| will| should| must)(?: ideally| also)? (?:need|have|bring)| need)|we (?:ask|need|require|expect|want)|must|requir|minimum|at least|seeking|looking for|searching for|in search of|(?:we(?:['’]re| are)) (?:after|hiring)|under (?:your|the|their) belt|to your name|erfahrung|mindestens|mind\.|du (?:hast|bringst)|sie (?:haben|bringen)|expérience|au moins|minimum|vous avez|experiencia|mínimo|al menos|tienes/i,
);
/** The employer's own years: "we have 20 years of experience", "with over 15 years of experience, Acme". */
const OURS =
  /\b(?:we(?:['’]ve| have| bring)|our (?:team|company|firm|founders?|people|\w+ team)|(?:company|team|firm|agency|founders?) (?:has|have|with|brings?)|wir (?:haben|bringen|sind)|nous (?:avons|sommes)|tenemos|contamos con|founded|established|gegründet|fondée?|fundad[ao])\b/i;

/** How surely years speak of the whole working life: 2 of the career, 1 of a trade, 0 of a skill. */
export function overallStrength(sentence: string): 0 | 1 | 2 {
  if (OVERALL.test(sentence)) return 2;
  return TRADE.test(sentence) ? 1 : 0;
}

interface Candidate extends Experience {
  readonly strength: 0 | 1 | 2;
  readonly welcome: boolean;
}

/** The first years of each sentence that asks for years; what follows in the sentence is a part of them. */
function candidatesIn(text: string, line: Line): Candidate[] {
  if ((line.signs & SIGN.years) === 0 || SILENT.has(line.section.kind)) return [];
  if (yearsIn(text, line).length === 0) return [];
  const found: Candidate[] = [];
  for (const sentence of sentencesOf(text, line)) {
    const years: Years | undefined = yearsIn(text, sentence)[0];
    if (years === undefined) continue;
    const words = text.slice(sentence.start, sentence.end);
    const lead = text.slice(sentence.start, years.start);
    if (PART.test(lead) && found.length > 0) continue;
    if (OURS.test(lead)) continue;
    // "One year: the forecast is yours" names a time, "Experience: 5 years" an amount.
    if (lead.trim() === '' && /^\s*:/.test(text.slice(years.end, sentence.end))) continue;
    if (!ASKING.has(line.section.kind) && !ASKS.test(words, line)) continue;
    // What the years count stands near them, not at the other end of a long sentence.
    const near = text.slice(Math.max(sentence.start, years.start - 60), Math.min(sentence.end, years.end + 90));
    found.push({
      min: years.min,
      max: years.max,
      start: sentence.start,
      end: sentence.end,
      strength: overallStrength(near),
      welcome:
        line.section.kind === 'preferred' ||
        line.section.kind === 'niche' ||
        saysWelcome(clauseAround(text, sentence, years)),
    });
  }
  return found;
}

const PART_END = /[,;(]/;

/** The words between the commas around the years, with what follows when that is but a word or three (", preferred"). */
function clauseAround(text: string, sentence: Span, years: Span): string {
  const before = text.slice(sentence.start, years.start);
  const behind = text.slice(years.end, sentence.end);
  const cut = behind.search(PART_END);
  const own = cut < 0 ? behind : behind.slice(0, cut);
  const rest = cut < 0 ? '' : behind.slice(cut + 1);
  const end = rest.search(PART_END);
  const next = end < 0 ? rest : rest.slice(0, end);
  const lead = before.slice(Math.max(before.lastIndexOf(','), before.lastIndexOf(';')) + 1);
  return `${lead} ${own} ${next.trim().split(' ').length <= 3 ? next : ''}`;
}

const bare = ({ min, max, start, end }: Candidate): Experience => ({ min, max, start, end });

/**
 * The overall demands of working years, in text order; the first is the one to show. Where the posting speaks of a career
 * ("professional experience", "Berufserfahrung") these are all such demands. Where it only counts years with a trade or a skill,
 * the longest of them is the overall demand, since who has it has worked that long.
 */
export function experienceIn(text: string, lines: readonly Line[]): Experience[] {
  const all = lines.flatMap((line) => candidatesIn(text, line));
  const wanted = all.filter((candidate) => !candidate.welcome);
  const overall = wanted.filter((candidate) => candidate.strength === 2);
  if (overall.length > 0) return overall.map(bare);
  const pool = wanted.length > 0 ? wanted : all;
  let longest: Candidate | null = null;
  for (const candidate of pool) {
    if (longest === null || (candidate.min ?? 0) > (longest.min ?? 0)) longest = candidate;
  }
  return longest === null ? [] : [bare(longest)];
}

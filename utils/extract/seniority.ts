/** The rank of the job, from its title or the sentence that says who is sought. */
import { gated } from './gates';
import type { Line } from './line';
import type { Fact, Seniority } from './reading';
import { SIGN } from './signs';

/** The first that fits wins: "Lead Intern Coordinator" is rare, "Senior Lead" is a lead. */
const RANKS = (
  [
    [
      'intern',
      /\b(?:intern(?:ship)?|trainee|werkstudent(?:in)?|praktikant(?:in)?|praktikum|stagiaire|becari[oa]|prácticas|working student|co-?op student|alternan(?:t|ce))(?![\p{L}])/iu,
    ],
    [
      'executive',
      /\b(?:chief \w+ officer|c[tefo]o|vice president|vp|director|geschäftsführer(?:in)?|directeur|directrice|director[a]?)(?![\p{L}])/iu,
    ],
    [
      'lead',
      /\b(?:lead|principal|staff|head of|teamleiter(?:in)?|teamlead|leiter(?:in)?|chef d['’]équipe|responsable|jefe|jefa)(?![\p{L}])/iu,
    ],
    ['senior', /\b(?:senior|sr\.?|expérimenté(?:e)?|confirmé(?:e)?|sénior)(?![\p{L}])/iu],
    [
      'entry',
      /\b(?:junior|jr\.?|entry[- ]level|graduate|new grad|absolvent(?:in)?|berufseinsteiger(?:in)?|débutante?|early career|sin experiencia)(?![\p{L}])/iu,
    ],
    ['mid', /\b(?:mid[- ]?level|mid[- ]senior|intermediate|medior)(?![\p{L}])/iu],
  ] satisfies readonly (readonly [Seniority, RegExp])[]
).map(([rank, pattern]) => [rank, gated(pattern)] as const);
/** Words that follow a rank without making it the job's: "lead time", "staff discount", "graduate degree". */
const NOT_A_RANK =
  /^[ -]?(?:time|times|generation|gen\b|discount|members?|meeting|by\b|the\b|to\b|a\b|an\b|our\b|in (?:the|our)|degree|school|studies|level|management team|leadership|leaders|stakeholders|developers?\b(?=,| and)|executives?|colleagues|nurses)/i;
/** A title without a rank of its own says so in these words. */
const SOUGHT =
  /(?:looking for|seeking|hiring|searching for|need|join us as|as|suchen|recherchons|cherchons|buscamos|wish to appoint)\s+(?:an?|the|our|eine?n?|une?|un[ae]?)?\s*$/i;
const LABEL = gated(/^(?:seniority(?: level)?|experience level|level|career level|karrierestufe|niveau|nivel)\s*:/i);

function rankIn(words: string, line: Line): readonly [Seniority, number, number] | null {
  for (const [rank, pattern] of RANKS) {
    const match = pattern.exec(words, line);
    if (match !== null && !NOT_A_RANK.test(words.slice(match.index + match[0].length)))
      return [rank, match.index, match[0].length];
  }
  return null;
}

/** The job's rank with the words that say it; null where neither title nor text does. */
export function seniorityIn(text: string, lines: readonly Line[]): Fact<Seniority> | null {
  const top = lines.slice(0, 4);
  for (const line of [...top, ...lines]) {
    if ((line.signs & SIGN.rank) === 0) continue;
    const length = line.end - line.start;
    const words = text.slice(line.start, Math.min(line.end, line.start + 400));
    const title = top.includes(line) && length <= 90 && !/[.!]$/.test(words) && !line.bullet;
    if (!title && !LABEL.test(words, line)) continue;
    const rank = rankIn(words, line);
    if (rank !== null) return { value: rank[0], start: line.start + rank[1], end: line.start + rank[1] + rank[2] };
  }
  for (const line of lines) {
    if ((line.signs & SIGN.rank) === 0) continue;
    if (
      line.section.kind !== 'unknown' &&
      line.section.kind !== 'role' &&
      line.section.kind !== 'company' &&
      line.section.kind !== 'duties'
    )
      continue;
    const words = text.slice(line.start, Math.min(line.end, line.start + 1_000));
    for (const [rank, pattern] of RANKS) {
      const match = pattern.exec(words, line);
      if (match === null) continue;
      const before = words.slice(Math.max(0, match.index - 60), match.index);
      if (
        SOUGHT.test(
          before.replace(
            /(?:(?:highly|very|talented|skilled|experienced|motivated|passionate|an?|our|the|full-time),? )+$/i,
            'a ',
          ),
        ) &&
        !NOT_A_RANK.test(words.slice(match.index + match[0].length))
      ) {
        return { value: rank, start: line.start + match.index, end: line.start + match.index + match[0].length };
      }
    }
  }
  return null;
}

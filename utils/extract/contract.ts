/** The kind of contract that is offered. */
import { gated } from './gates';
import type { Line } from './line';
import type { ContractType, Fact } from './reading';
import { SIGN } from './signs';

const TYPES = (
  [
    [
      'full-time',
      /\bfull[- ]?time\b(?! (?:equivalent|student))|\bvollzeit\b|\btemps plein\b|\btemps complet\b|\bjornada completa\b|\ba tiempo completo\b|\btiempo completo\b/i,
    ],
    [
      'part-time',
      /\bpart[- ]?time\b|\bteilzeit\b|\btemps partiel\b|\bmedia jornada\b|\bjornada parcial\b|\btiempo parcial\b/i,
    ],
    [
      'temporary',
      /\btemporary (?:position|role|contract|job|assignment|employment)|\btemp[- ]to[- ]\w+|\bseasonal (?:position|role|job)|\bfixed[- ]term\b|\bmaternity (?:cover|leave cover)|\bbefristet\w*|\bCDD\b|\bintérim\b|\bcontrato temporal\b|\b\d{1,2}[- ]month (?:contract|fixed|ftc)|\bzeitarbeit\b/i,
    ],
    [
      'contract',
      /\b(?:contract (?:position|role|job|type: contract|to[- ]hire)|contractor (?:role|position)|(?:type|status)\s*:\s*contract\b|c2c|corp[- ]to[- ]corp|w2 contract|independent contractor|long[- ]term contract)\b/i,
    ],
    [
      'internship',
      /\b(?:internship|praktikum|pflichtpraktikum|stage (?:de|en|conventionné)|convention de stage|prácticas|werkstudent\w*|working student)(?![\p{L}])/iu,
    ],
    [
      'apprenticeship',
      /\b(?:apprenticeship|ausbildungsplatz|ausbildung zu[mr]|contrat d['’]apprentissage|alternance|apprentissage|contrato de aprendizaje|duales studium)(?![\p{L}])/iu,
    ],
    [
      'freelance',
      /\b(?:freelance(?:r)?|freiberuflich\w*|auf rechnung|indépendant (?:bienvenu|accepté)|autónomo (?:colaborador)?)(?![\p{L}])/iu,
    ],
  ] satisfies readonly (readonly [ContractType, RegExp])[]
).map(([value, pattern]) => [value, gated(pattern)] as const);
const GATE = gated(
  /time\b|zeit|jornada|temps|tiempo|temporar|season|fixed|matern|befrist|cdd|int[ée]rim|contract|c2c|w2|intern|prakti|stage|prácticas|student|apprent|ausbildung|alternance|dual|freelan|freiberuf|rechnung|month/i,
);
/** Whom somebody else was or guides: "mentor interns", "previous internship". */
const NOT_OFFERED =
  /\b(?:mentor|supervis\w+|guid\w+|train|manage|previous|prior|including|non-|through|completed|former|support) ?(?:an? |our |the )?$/i;
/** "Full-time employees are eligible for" is about benefits. */
const ELIGIBLE = /(?:employees|associates|team members|staff)\b/i;

/** The contract types that are said, each once, in text order. */
export function contractIn(text: string, lines: readonly Line[]): Fact<ContractType>[] {
  const found = new Map<ContractType, Fact<ContractType>>();
  for (const line of lines) {
    if ((line.signs & SIGN.contract) === 0) continue;
    const { kind } = line.section;
    if (kind === 'preferred' || kind === 'legal' || kind === 'unwanted' || kind === 'education') continue;
    const words = text.slice(line.start, Math.min(line.end, line.start + 2_000));
    if (!TYPES.some(([, pattern]) => pattern.mayBeIn(line)) || !GATE.test(words, line)) continue;
    for (const [value, pattern] of TYPES) {
      if (found.has(value)) continue;
      const match = pattern.exec(words, line);
      if (match === null || NOT_OFFERED.test(words.slice(0, match.index))) continue;
      if (ELIGIBLE.test(words.slice(match.index, match.index + 40)) && (kind === 'benefits' || kind === 'company'))
        continue;
      if (
        (value === 'internship' || value === 'apprenticeship' || value === 'freelance') &&
        line.end - line.start > 160
      )
        continue;
      found.set(value, { value, start: line.start + match.index, end: line.start + match.index + match[0].length });
    }
  }
  return [...found.values()].sort((a, b) => a.start - b.start);
}

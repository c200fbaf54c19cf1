/** Languages that the person speaks, each with its step of the European framework. */
import { languageNamesIn } from '@/utils/extract/human-languages';
import type { ResumeLine } from './resume-line';

export interface SpokenLanguage {
  /** English name. */
  readonly name: string;
  /** A1 to C2 or `native`; null where unsaid. */
  readonly proficiency: string | null;
  readonly line: ResumeLine;
  readonly start: number;
  readonly end: number;
}

/** Words for the steps, as `utils/match/gates` holds them against what postings ask. */
const STEPS: readonly (readonly [string, RegExp])[] = [
  [
    'native',
    /\bnative|mother ?tongue|muttersprach|langue maternelle|maternelle|natif|nativ[oa]|lengua materna|materna|bilingu|zweisprachig|first language/i,
  ],
  ['C2', /proficiency \(c2\)|full professional|near[- ]native/i],
  [
    'C1',
    /fluen|verhandlungssicher|fließend|fliessend|courant|couramment|fluid[oa]|advanced|avancé|avanzad[oa]|sehr gut|very good|très bon|excellent|professional|professionnel|profesional|nivel alto|business/i,
  ],
  [
    'B2',
    /\bgood\b|\bgute?\b|\bbonn?e?s?\b|buen[oa]?\b|upper[- ]intermediate|limited working|konversationssicher|solid/i,
  ],
  ['B1', /intermediate|intermédiaire|intermedio|conversational|mittel|konversation|conversation|moyen|medio\b/i],
  [
    'A2',
    /basic|grundkenntnisse|basiskenntnisse|notions|scolaire|schulkenntnisse|básic[oa]|elementary|beginner|elemental|débutant|anfänger|nociones/i,
  ],
];
const CEFR = /(?<![\p{L}\d])([ABC][12])(?![\p{L}\d])/iu;

function stepIn(words: string): string | null {
  const step = CEFR.exec(words)?.[1];
  if (/muttersprach|native|matern|mother tongue/i.test(words)) return 'native';
  if (step !== undefined) return step.toUpperCase();
  return STEPS.find(([, pattern]) => pattern.test(words))?.[0] ?? null;
}

/** Each language once; the first line that tells a step counts. */
export function spokenLanguages(text: string, lines: readonly ResumeLine[]): SpokenLanguage[] {
  const found = new Map<string, SpokenLanguage>();
  lines.forEach((line, i) => {
    if (line.heading) return;
    const words = text.slice(line.start, line.end);
    const inSection = line.section === 'languages';
    // Elsewhere a name is a language only beside a step: "English C1" in the summary, "German (native)".
    if (!inSection && (line.section === 'experience' || line.section === 'projects' || stepIn(words) === null)) return;
    if (!inSection && words.length > 160) return;
    const names = languageNamesIn(words);
    names.forEach(({ name, start, end }, place) => {
      const after = words.slice(end, names[place + 1]?.start ?? words.length);
      const before = words.slice(names[place - 1]?.end ?? 0, start);
      const own = after.replace(
        /(?:[;|\t]|,(?!\s*(?:level|niveau|nivel|[abc][12]))|\sund\s|\sand\s|\set\s|\sy\s).*$/isu,
        '',
      );
      const below = lines[i + 1];
      const next =
        below && !below.heading && names.length === 1 && after.trim() === '' ? text.slice(below.start, below.end) : '';
      const proficiency =
        stepIn(own) ??
        (/[:(–-]\s*$|\b(?:in|en|im)\s*$/.test(before) || names.length === 1 ? stepIn(before) : null) ??
        stepIn(after) ??
        (next !== '' && languageNamesIn(next).length === 0 && next.length < 50 ? stepIn(next) : null) ??
        shared(words, names, place);
      if (!inSection && proficiency === null) return;
      const known = found.get(name);
      if (known === undefined || (known.proficiency === null && proficiency !== null)) {
        found.set(name, { name, proficiency, line, start: line.start + start, end: line.start + end });
      }
    });
  });
  return [...found.values()];
}

/** "Fluent: English, German": a label at the line's beginning speaks of all behind it. */
function shared(words: string, names: readonly { readonly start: number }[], place: number): string | null {
  const first = names[0];
  if (first === undefined || place === 0) return null;
  return /[:–-]\s*$|\b(?:in|en)\s*$/.test(words.slice(0, first.start)) ? stepIn(words.slice(0, first.start)) : null;
}

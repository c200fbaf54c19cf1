/** Words that say of a fact, not of a skill, that it is wanted, welcome or not needed at all. */
import type { SectionKind } from './line';

/** Sections that ask for nothing: what they name is no demand. */
export const SILENT: ReadonlySet<SectionKind> = new Set(['company', 'benefits', 'legal', 'apply', 'unwanted']);

/** Sections in which every line is a demand. */
export const ASKING: ReadonlySet<SectionKind> = new Set([
  'required',
  'preferred',
  'skills',
  'education',
  'niche',
  'soft',
]);

const WELCOME =
  /\b(?:preferred|preferably|preference|prefer|nice(?:[ -]to[ -]have)?|a plus|plus|bonus|asset|advantage(?:ous)?|desirable|desired|ideally|optional|helpful|beneficial|welcome|appreciated|helps|a benefit|good to have|not (?:strictly )?(?:necessary|required|needed|essential|a must|mandatory)|idealerweise|wünschenswert|von vorteil|vorteilhaft|gern(?:e)? gesehen|kein muss|schön|souhaité\w*|souhaitable|apprécié\w*|idéalement|un atout|indispensable|deseable|valorable|se valora\p{L}*|ayuda|no (?:es )?(?:obligatorio|imprescindible|necesario)|apreciad\w*|ventaja)(?![\p{L}])/iu;
/** "indispensable" says that it is needed, "sans que ce soit indispensable" that it is not. */
const NEEDED_ALL_THE_SAME = /(?<!sans que ce soit |pas |no (?:es )?)\bindispensable/i;
const NOT_NEEDED =
  /\b(?:no|not|n['’]t|without|never|nor|kein\w*|nicht|ohne|pas|sans|aucune?|ni|no hace falta|sin)(?![\p{L}])[^.;]{0,40}?(?:\b(?:needed|required|necessary|need|require|expected|must|nötig|erforderlich|notwendig|vorausgesetzt|nécessaire|requise?|exigée?|besoin|necesari[oa]|obligatori[oa]|imprescindible|requerid[oa]|hace falta))(?![\p{L}])|\b(?:no|kein\w*|pas besoin|without|ohne|sin) [^.;,]{0,30}$|\b(?:optional)\b/iu;

/** Whether a clause says that its fact is welcome and not more. */
export function saysWelcome(clause: string): boolean {
  return WELCOME.test(clause) && !NEEDED_ALL_THE_SAME.test(clause);
}

/** Whether a clause says that its fact is not needed. */
export function saysNotNeeded(clause: string): boolean {
  return NOT_NEEDED.test(clause);
}

/** How well a skill is mastered, by the words, signs and figures beside it. */
import type { Mastery } from '@/utils/match/profile';

const WORDS: readonly (readonly [Mastery, RegExp])[] = [
  [
    'expert',
    /(?<!\p{L})(?:experte?n?|expertin|expertise|guru|master(?:ed)?|experto|experta|maîtrise parfaite)(?!\p{L})/iu,
  ],
  [
    'strong',
    /(?<!\p{L})(?:strong|advanced|very good|sehr gut\p{L}*|fortgeschritten\p{L}*|fundiert\p{L}*|avancée?|très bon\p{L}*|avanzad[oa]|alto)(?!\p{L})/iu,
  ],
  [
    'familiar',
    /(?<!\p{L})(?:familiar|basics?|beginner|novice|elementary|exposure|grund(?:kenntnisse|lagen)|basiskenntnisse|anfänger|notions|débutante?|bases|básic[oa]|nociones|principiante)(?!\p{L})/iu,
  ],
  [
    'working',
    /(?<!\p{L})(?:working|intermediate|proficient|competent|solid|good|gute?n?|mittel|erweitert\p{L}*|intermédiaire|bon(?:ne)?s?|courant|intermedio|medio|buen[oa]?)(?!\p{L})/iu,
  ],
];

/** The level that the words tell; null where they tell none. */
export function masteryIn(words: string): Mastery | null {
  const said = WORDS.find(([, pattern]) => pattern.test(words));
  if (said) return said[0];
  const share = shareIn(words);
  if (share === null) return null;
  return share > 0.9 ? 'expert' : share > 0.7 ? 'strong' : share > 0.4 ? 'working' : 'familiar';
}

/** "●●●●○", "4/5", "80 %" as a share of all. */
function shareIn(words: string): number | null {
  const [, full, empty] = /([●★■◆⬤]{1,10})([○☆□◇◯]{0,10})/u.exec(words) ?? [];
  const of = (full?.length ?? 0) + (empty?.length ?? 0);
  if (full !== undefined && of >= 3) return full.length / of;
  const [, part, all] = /(?<![\d/.])(\d{1,2}) ?\/ ?(5|10)(?![\d/])/.exec(words) ?? [];
  if (part !== undefined && Number(part) <= Number(all)) return Number(part) / Number(all);
  const [, percent] = /(?<!\d)(\d{2,3}) ?%/.exec(words) ?? [];
  return percent !== undefined && Number(percent) <= 100 ? Number(percent) / 100 : null;
}

/** What years say where no word does. */
export function masteryOfYears(years: number | null): Mastery {
  if (years === null) return 'working';
  return years < 1 ? 'familiar' : years < 5 ? 'working' : 'strong';
}

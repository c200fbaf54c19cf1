/** Periods as résumés write them, in English, German, French and Spanish: "Jan 2018 – present", "03/2015 bis heute". */

/** Months since the year 0; `to` is exclusive. */
export interface Period {
  readonly from: number;
  readonly to: number;
  /** Offsets in the words that were read. */
  readonly start: number;
  readonly end: number;
}

const MONTHS = [
  'january jan januar jänner jän janvier janv enero ene',
  'february feb februar février fevr fév févr febrero',
  'march mar märz maerz mrz mär mars marzo',
  'april apr avril avr abril abr',
  'may mai mayo',
  'june jun juni juin junio',
  'july jul juli juillet juil julio',
  'august aug août aout agosto ago',
  'september sep sept septembre septiembre setiembre set',
  'october oct oktober okt octobre octubre',
  'november nov novembre noviembre',
  'december dec dezember dez décembre déc diciembre dic',
];
const fold = (word: string): string => word.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
const monthOf = new Map(MONTHS.flatMap((words, month) => words.split(' ').map((word) => [fold(word), month] as const)));
const MONTH_WORD = [...new Set(MONTHS.join(' ').split(' '))].sort((a, b) => b.length - a.length).join('|');
const YEAR = '(?:19[5-9]|20[0-4])\\d';
const NOW =
  'present|now|current(?:ly)?|today|ongoing|(?:to )?date|heute|jetzt|aktuell|laufend|dato|gegenwärtig|derzeit|' +
  "aujourd['’]hui|présent|actuel(?:lement)?|en cours|ce jour|maintenant|(?:la )?actualidad|presente|actual(?:mente)?|hoy|la fecha";

/** A point in time: month and year by words or figures, a year, a month alone, or now. */
const POINT = new RegExp(
  [
    `(?<![\\p{L}\\d])(?:\\d{1,2}\\.? )?(?<word>${MONTH_WORD})\\.?,?[ \\t]?(?:de |of )?(?:(?<wordYear>${YEAR})|['’](?<wordShort>\\d\\d))(?![\\d])`,
    `(?<![\\d./])(?:\\d{1,2}[./])?(?<month>0?[1-9]|1[0-2]) ?[./] ?(?<monthYear>${YEAR})(?![\\d])`,
    `(?<![\\d./-])(?<isoYear>${YEAR})[-/.](?<isoMonth>0[1-9]|1[0-2])(?:[-/.]\\d\\d)?(?![\\d])`,
    `(?<![\\d./])(?<shortMonth>0[1-9]|1[0-2])/(?<shortYear>\\d\\d)(?![\\d/])`,
    `(?<![\\d.,/€$£-])(?:(?:spring|summer|autumn|fall|winter|q[1-4]|frühjahr|sommer|herbst) )?(?<year>${YEAR})(?![\\d%])`,
    `(?<![\\p{L}])(?<alone>${MONTH_WORD})\\.?(?![\\p{L}])`,
    `(?<![\\p{L}])(?<now>${NOW})(?![\\p{L}])`,
  ].join('|'),
  'giu',
);
const TO =
  /^[ \t]*(?:[-–—‐−→]+|to|until|till|through|bis(?: zum)?|à|au|jusqu['’](?:à|en|au)|hasta(?: el| la)?|al?|[-–—] ?(?:bis|to))[ \t]*$/iu;
const SINCE = /(?:^|[^\p{L}])(?:since|seit|depuis|desde)(?: le| el)?[ \t]*$/iu;
const OPEN = /^[ \t]*[-–—](?:[ \t]*$|[ \t]*\t)/u;

interface Point {
  /** null: now, or not said. */
  readonly year: number | null;
  readonly month: number | null;
  readonly now: boolean;
  readonly start: number;
  readonly end: number;
}

/** No working life is longer, in months. */
const LONGEST = 720;

/**
 * The periods in a line.
 * @param now in months since the year 0: what "present" means; later ends are cut off there
 */
export function periodsIn(words: string, now: number): Period[] {
  if (!/\d\d/.test(words)) return [];
  const points = [...words.matchAll(POINT)].map(pointOf);
  const periods: Period[] = [];
  for (let i = 0; i < points.length; i++) {
    const first = points[i];
    if (first === undefined || first.now) continue;
    const second = points[i + 1];
    if (second !== undefined && TO.test(words.slice(first.end, second.start))) {
      const period = between(first, second, now);
      if (period !== null) periods.push(period);
      i++;
    } else if (first.year !== null && (SINCE.test(words.slice(0, first.start)) || OPEN.test(words.slice(first.end)))) {
      const period = between(first, { ...first, year: null, month: null, now: true }, now);
      if (period !== null) periods.push(period);
    }
  }
  return periods;
}

function pointOf(match: RegExpMatchArray): Point {
  const { word, wordYear, wordShort, month, monthYear, isoYear, isoMonth, shortMonth, shortYear, year, alone, now } =
    match.groups ?? {};
  const start = match.index ?? 0;
  const end = start + match[0].length;
  const at = (of: string | undefined, monthIndex: number | null): Point => ({
    year: of === undefined ? null : of.length === 2 ? century(Number(of)) : Number(of),
    month: monthIndex,
    now: false,
    start,
    end,
  });
  if (now !== undefined) return { year: null, month: null, now: true, start, end };
  if (word !== undefined) return at(wordYear ?? wordShort, monthOf.get(fold(word)) ?? null);
  if (month !== undefined) return at(monthYear, Number(month) - 1);
  if (isoMonth !== undefined) return at(isoYear, Number(isoMonth) - 1);
  if (shortMonth !== undefined) return at(shortYear, Number(shortMonth) - 1);
  if (alone !== undefined) return at(undefined, monthOf.get(fold(alone)) ?? null);
  return at(year, null);
}

const century = (short: number): number => (short > 60 ? 1900 : 2000) + short;

/**
 * Months from the first of one to the end of the other. Where only years stand, their difference is what people mean
 * ("2015 – 2018" is three years); a single year counts whole.
 */
function between(first: Point, second: Point, now: number): Period | null {
  const year = first.year ?? second.year;
  if (year === null || (second.year === null && !second.now)) return null;
  const endYear = second.year ?? Math.floor(now / 12);
  const wholeYears = first.month === null && second.month === null && !second.now;
  // A year beside a month: its middle is the least wrong.
  const from = year * 12 + (first.month ?? (wholeYears || endYear === year ? 0 : 6));
  const to = second.now
    ? now + 1
    : second.month !== null
      ? endYear * 12 + second.month + 1
      : endYear * 12 + (endYear === year ? 12 : wholeYears ? 0 : 6);
  const last = Math.min(to, now + 1);
  if (from >= last || last - from > LONGEST) return null;
  return {
    from,
    to: last,
    start: first.start,
    end: second.now && second.start === first.start ? first.end : second.end,
  };
}

/** Months that the periods cover, each counted once. */
export function monthsOf(periods: readonly Pick<Period, 'from' | 'to'>[]): number {
  let months = 0;
  let reached = -Infinity;
  for (const { from, to } of [...periods].sort((a, b) => a.from - b.from)) {
    months += Math.max(0, to - Math.max(from, reached));
    reached = Math.max(reached, to);
  }
  return months;
}

/** In half years, at least one: what a résumé can tell. */
export function halfYears(months: number): number {
  return Math.max(0.5, Math.round(months / 6) / 2);
}

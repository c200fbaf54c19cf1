/** The pay that a posting names: amounts, currency and period. */
import { gated, type GatedPattern } from './gates';
import type { Line } from './line';
import type { PayPeriod, Salary } from './reading';
import { SIGN } from './signs';

const CURRENCY_SIGNS: Readonly<Record<string, string>> = {
  $: 'USD',
  us$: 'USD',
  usd: 'USD',
  usd$: 'USD',
  ca$: 'CAD',
  c$: 'CAD',
  cad: 'CAD',
  cad$: 'CAD',
  cdn$: 'CAD',
  au$: 'AUD',
  a$: 'AUD',
  aud: 'AUD',
  aud$: 'AUD',
  nz$: 'NZD',
  nzd: 'NZD',
  s$: 'SGD',
  sg$: 'SGD',
  sgd: 'SGD',
  hk$: 'HKD',
  hkd: 'HKD',
  '€': 'EUR',
  eur: 'EUR',
  euro: 'EUR',
  euros: 'EUR',
  '£': 'GBP',
  gbp: 'GBP',
  chf: 'CHF',
  'fr.': 'CHF',
  sfr: 'CHF',
  '¥': 'JPY',
  jpy: 'JPY',
  '₹': 'INR',
  inr: 'INR',
  'rs.': 'INR',
  pln: 'PLN',
  zł: 'PLN',
  sek: 'SEK',
  nok: 'NOK',
  dkk: 'DKK',
  r$: 'BRL',
  brl: 'BRL',
  mxn: 'MXN',
  zar: 'ZAR',
  r: 'ZAR',
  aed: 'AED',
  ils: 'ILS',
  '₪': 'ILS',
  kč: 'CZK',
  czk: 'CZK',
  huf: 'HUF',
  ron: 'RON',
  rub: 'RUB',
  '₽': 'RUB',
  uah: 'UAH',
  sar: 'SAR',
  qar: 'QAR',
  myr: 'MYR',
};
const CURRENCY =
  '(?:US|CA|CDN|AU|NZ|SG|HK|USD|CAD|AUD|C|A|S|R)?\\$|€|£|¥|₹|₪|₽|\\b(?:USD|CAD|AUD|NZD|SGD|HKD|EUR|GBP|CHF|JPY|INR|PLN|SEK|NOK|DKK|BRL|MXN|ZAR|AED|ILS|CZK|HUF|RON|SAR|QAR|MYR)\\b|\\bRs\\.|\\bR(?= ?\\d{1,3}[, \\u00a0]?(?:\\d{3}|k)\\b)';
const UNIT =
  '€|£|\\beuros?\\b|\\bEUR\\b|\\bUSD\\b|\\bCAD\\b|\\bAUD\\b|\\bNZD\\b|\\bSGD\\b|\\bGBP\\b|\\bCHF\\b|\\bINR\\b|\\bPLN\\b|\\bzł|\\bSEK\\b|\\bNOK\\b|\\bDKK\\b|\\bCZK\\b|\\bKč|\\$';
// The first is how India groups its digits: 18,00,000.
const AMOUNT =
  "\\d{1,2}(?:,\\d{2})+,\\d{3}|\\d{1,3}(?:[.,'’\\u00a0\\u202f ]\\d{3})+(?:[.,]\\d{1,2})?|\\d{1,7}(?:[.,]\\d{1,2})?";
const THOUSAND = '(?: ?[kK](?![\\p{L}])|(?: |\\u00a0)?(?:T€|TEUR|Tsd\\.?|mil(?! ?ló)|lakhs?|lacs?|LPA)(?![\\p{L}]))?';
const PER =
  '(?:(?: ?\\/ ?| per | an? | pro | par | por )(?:hour|hr|h|year|yr|annum|month|mo|week|wk|day|Jahr|Monat|Stunde|Std\\.?|mois|an|heure|jour|año|mes|hora|día)\\b)?';
const TO =
  '(?: ?(?:-|–|—|−|~) ?| to | and | up to | bis(?: zu)? | und | à | et | a | y | hasta | increasing to | rising to | through )';
/** An amount or a range with its currency before or behind it. Every part is bounded. */
const MONEY = new RegExp(
  `(?<![\\p{L}\\d.,])(?:(?<s1>${CURRENCY}) ?)?(?<a1>${AMOUNT})(?<k1>${THOUSAND})(?: ?(?<u1>${UNIT}))?${PER}(?:(?<to>${TO})(?:(?<s2>${CURRENCY}) ?)?(?<a2>${AMOUNT})(?<k2>${THOUSAND})(?: ?(?<u2>${UNIT}))?)?${PER}(?<more>\\+)?`,
  'giu',
);
/** Cheap test for a line that names money. */
const GATE =
  /[$€£₹¥]|\bR ?\d|\b(?:EUR|USD|GBP|CHF|CAD|AUD|NZD|SGD|HKD|JPY|INR|PLN|SEK|NOK|DKK|CZK|BRL|MXN|ZAR|AED|ILS|HUF|RON|SAR|QAR|MYR)\b|\beuros?\b|zł|\dk\b|\bTEUR\b|\bLPA\b|\bla(?:kh|c)s?\b/i;

const PAY =
  /salar(?:y|ies)|\bpay(?:s|ing)?\b|\bcompensation|\bwages?\b|\bbase\b|\bremuneration|\brate\b|\bearn(?:ings)?\b|\bOTE\b|gehalt|vergütung|verdienst|brutto|lohn|entgelt|salaire|rémunération|\bbruts?\b|\bfixe\b|lpa\b|la(?:kh|c)s? (?:per annum|p\.?a)|salario|retribuci[óo]n|remuneraci[óo]n|brut[oa]s?\b|sueldo|gage|stipendio/i;
const PERIODS = (
  [
    [
      'hour',
      /^[^.;]{0,25}?(?:\/ ?(?:hour|hr|h|std\.?|stunde)\b|\b(?:per|an|a|each|pro|die) (?:hour|stunde)\b|\bhourly\b|\bstündlich|\bstundenlohn|\bpar heure|de l['’]heure|\bpor hora\b|\bla hora\b|\bp\.?\/?h\b)/i,
    ],
    [
      'day',
      /^[^.;]{0,25}?(?:\/ ?(?:day|tag|jour)\b|\b(?:per|a|pro|par) (?:day|tag|jour)\b|\bdaily\b|tagessatz|por día|\bdía\b)/i,
    ],
    [
      'week',
      /^[^.;]{0,25}?(?:\/ ?(?:week|wk|woche)\b|\b(?:per|a|pro|par) (?:week|woche|semaine)\b|\bweekly\b|por semana)/i,
    ],
    [
      'month',
      /^[^.;]{0,25}?(?:\/ ?(?:month|mo|monat|mois|mes)\b|\b(?:per|a|pro|im|par) (?:month|monat|mois)\b|\bmonthly\b|\bmonatlich|mensuel\w*|\bmensual\w*|\bal mes\b|\bpor mes\b|monatsgehalt)/i,
    ],
    [
      'year',
      /^[^.;]{0,40}?(?:\/ ?(?:year|yr|annum|jahr|an|año)\b|\b(?:per|a|pro|im|par|each) (?:year|annum|jahr|an)\b|\bannual(?:ly)?\b|\byearly\b|\bp\.? ?a\.?(?=\W|$)|jährlich|jahresgehalt|jahresbrutto|annuel\w*|\banual\w*|\bal año\b|\bpor año\b)/i,
    ],
  ] satisfies readonly (readonly [PayPeriod, RegExp])[]
).map(([period, pattern]) => [period, gated(pattern)] as const);
const PERIOD_BEFORE: readonly (readonly [PayPeriod, RegExp])[] = [
  ['hour', /hourly|per hour|stundenlohn|taux horaire|hourly rate|wage of/i],
  ['day', /day rate|daily rate|tagessatz|TJM/i],
  ['month', /monthly|monatsgehalt|monatlich|mensuel|mensual/i],
  ['year', /annual|yearly|per annum|jahresgehalt|annuel|anual/i],
];
/** Money for something else than work. */
const OTHER_BEFORE =
  /(?:401 ?\(?k\)?|stipend|bonus(?:es)?|allowance|reimburse\w*|budget|tuition|referral|funding|raised|raise|revenue|valued|valuation|assets|managing|worth|sold|savings?|save|saving|discount|fund|grants?|series [a-e]|portfolios?|projects?|deals?|accounts?|credit|voucher|donat\w*|match(?:ing)?|up to|weiterbildung\w*|zuschuss|fortbildung\w*|prime|tickets?|formación|ayuda|plan|account|sign[- ]on|commission|fine|fee|costs?|price|priced|over|exceed\w*|million in|gutschein|sachbezug|umsatz|funded with|secured)[^.;:|]{0,24}$/i;
const MILLIONS = /^ ?(?:m|mn|mm|million|billion|bn|b|mio|mrd|milliards?|millones|millions?)\b/i;
const OTHER_AFTER =
  /^ ?(?!(?:plus|with|and|or|und|et|y|including|incl\.?|inklusive|inkl\.?|inclu\w*)\b)(?:[\p{L}-]+ ){0,2}(?:stipend|allowance|budget|bonus|reimburse\w*|tuition|credit|voucher|zuschuss|gutschein|gift|referral|funding|revenue|assets|deductible|account|off)\b|^[^.;|+]{0,30}\b(?:for|towards?|per|für|pour|para)\s(?:tu |votre |la |your |deine |ihre )?(?:training|learning|education|books|boots|equipment|courses|cursos|libros|conferences|home|gear|professional|person|employee|referral|user|weiterbildung\w*|fortbildung\w*|formation|formación)\b|^[^.;|+]{0,20}\b(?:in funding|of (?:training|spend|ad)|work of)\b/iu;

interface Candidate extends Salary {
  readonly score: number;
}

function amountOf(digits: string): number {
  const clean = digits.replace(/[\s'’\u00a0\u202f]/g, '');
  if (/^\d{1,2}(?:,\d{2})+,\d{3}$/.test(clean)) return Number(clean.replace(/,/g, ''));
  // "62.000" and "62,000" are thousands, "27.20" and "18,50" are not.
  const plain = clean.replace(/[.,](?=\d{3}(?:\D|$))/g, '');
  return Number(plain.replace(',', '.'));
}

const PLAUSIBLE: Readonly<Record<PayPeriod, readonly [number, number]>> = {
  hour: [3, 500],
  day: [30, 5_000],
  week: [100, 20_000],
  month: [250, 80_000],
  year: [6_000, 3_000_000],
};

const LAKH = 100_000;

/** What a word behind an amount multiplies it by: "85k", "62 Tsd.", "12 LPA". */
function factorOf(word = ''): number {
  if (/la(?:kh|c)|lpa/i.test(word)) return LAKH;
  return /[kt]|mil|tsd/i.test(word) ? 1_000 : 1;
}

/** An amount of a range; the word behind the other amount may speak of both ("12-18 LPA"). */
function scaled(digits: string, own: number, other: number): number {
  const amount = amountOf(digits);
  return amount * (own > 1 ? own : amount < 1_000 ? other : 1);
}

/** The dollars that are meant where the sign stands alone, by what else of their country is named; the first that fits wins. */
const COUNTRIES = (
  [
    [
      'CAD',
      /\bCAD\b|CA\$|\bCanad(?:a|ian)\b|\bOntario\b|\bQu[ée]bec\b|\bBritish Columbia\b|\bAlberta\b|\bManitoba\b|\bSaskatchewan\b|\bNova Scotia\b|\bNew Brunswick\b|\bNewfoundland\b|\bRRSP\b|\bToronto|\bMontr[ée]al|\bVancouver|\bCalgary|\bEdmonton|\bOttawa|\bMississauga|\bWinnipeg|\bBurnaby|\bSaskatoon|\bKelowna|\bBrampton|\bMarkham, |\bGatineau|\bLaval, |\bHalifax|\bBC\b|, (?:ON|QC|AB|MB|SK|NS|NB)\b/,
    ],
    [
      'AUD',
      /\bAustralia\b|\bAUD\b|\bsuperannuation\b|\+ super\b|\bplus super\b|\bMelbourne\b|\bSydney\b|\bBrisbane\b|\bPerth\b|, (?:NSW|VIC|QLD)\b/,
    ],
    ['NZD', /\bNew Zealand\b|\bNZD\b|\bAuckland\b|\bKiwiSaver\b/],
    ['SGD', /\bSingapore\b|\bSGD\b/],
  ] satisfies readonly (readonly [string, RegExp])[]
).map(([currency, pattern]) => ({ currency, named: gated(pattern) }));
const UNITED_STATES = gated(
  /\bUSD\b|\bUS\$|\bUnited States\b|\bU\.S\.|\bUSA\b|\bUS ?(?:&|and|or|\/|,|\+) ?Canad|\bCanada ?(?:&|and|or|\/|,|\+) ?(?:the )?US\b|\b(?:in|within|across|from) the US\b/,
);

function dollarsOf(text: string, lines: readonly Line[]): string {
  if (!text.includes('$')) return 'USD';
  const says = (gate: GatedPattern): boolean => lines.some((line) => gate.mayBeIn(line)) && gate.pattern.test(text);
  if (says(UNITED_STATES) && !/\bCAD\b|CA\$/.test(text)) return 'USD';
  return COUNTRIES.find(({ named }) => says(named))?.currency ?? 'USD';
}

/** "£48,000, permanent, 35 hours a week": how long one works, not for how long one is paid. */
const WORKING_TIME =
  /\b(?:\d+(?:[.,]\d+)?|one|two|three|four|five|ein(?:en)?|zwei|drei|vier|fünf|une?|deux|trois|quatre|cinq|dos|tres|cuatro|cinco)[ -]?(?:[\p{L}]*(?:hours?|hrs?|days?|stunden|std\.?|tagen?|heures|jours|horas|días)|h)(?![\p{L}])[^,;.]*/giu;

function periodOf(before: string, behind: string, inside: string, amount: number, line: Line): PayPeriod {
  const named = PERIODS.filter(([, pattern]) => pattern.mayBeIn(line));
  for (const [period, { pattern }] of named) if (pattern.test(inside)) return period;
  const after = behind.replace(WORKING_TIME, '');
  // Words that come together only by what was taken out are not in the line's letters.
  for (const [period, { pattern }] of after === behind ? named : PERIODS) if (pattern.test(after)) return period;
  for (const [period, pattern] of PERIOD_BEFORE) if (pattern.test(before)) return period;
  if (amount >= 10_000) return 'year';
  if (amount < 200) return 'hour';
  return amount < 1_000 ? 'day' : 'month';
}

/** Whether the line stands under a heading that speaks of pay. */
function heads(text: string, line: Line): boolean {
  const heading = line.section.heading;
  return heading !== null && PAY.test(text.slice(heading.start, heading.end));
}

function candidate(text: string, line: Line, match: RegExpExecArray, dollars: () => string): Candidate | null {
  const groups = match.groups ?? {};
  const sign = [groups['s1'], groups['u1'], groups['s2'], groups['u2']].find((part) => part !== undefined);
  const [k1, k2] = [factorOf(groups['k1']), factorOf(groups['k2'])];
  const lakhs = Math.max(k1, k2) === LAKH;
  if (sign === undefined && !lakhs && !/T€|TEUR/.test(match[0])) return null;
  const trailing = /^ ?(CAD|USD|AUD|NZD|SGD|CHF|EUR|GBP)\b/.exec(text.slice(match.index + match[0].length, line.end));
  const written = (trailing?.[1] ?? sign ?? (lakhs ? 'INR' : 'EUR')).toLowerCase();
  const currency = written === '$' ? dollars() : CURRENCY_SIGNS[written];
  if (currency === undefined) return null;
  let min = scaled(groups['a1'] ?? '', k1, k2);
  let max = groups['a2'] === undefined ? null : scaled(groups['a2'], k2, k1);
  if (max !== null && min < 1_000 && max >= 10_000 && /T€|TEUR|Tsd/i.test(match[0])) min *= 1_000;
  let end = match.index + match[0].length;
  const start = match.index;
  // "Starting salary £33,000, rising to £36,000 after your first year" pays the first to begin with.
  if (/rising/.test(groups['to'] ?? '') || (max !== null && max < min)) max = null;
  const before = text.slice(Math.max(line.start, start - 70), start);
  const after = text.slice(end, Math.min(line.end, end + 70));
  const inside = match[0];
  if (max === null && groups['a2'] !== undefined) end = start + inside.search(/[^\d]*$/);
  const period = periodOf(before, after, inside.replace(/^[^/a-z]*(?=[/ ])/i, ''), max ?? min, line);
  const [low, high] = PLAUSIBLE[period];
  if (!(min >= low && (max ?? min) <= high)) return null;
  const pay = PAY.test(before) || PAY.test(after.slice(0, 40)) || heads(text, line);
  if (MILLIONS.test(after) || (OTHER_AFTER.test(after) && !(pay && max !== null))) return null;
  if (OTHER_BEFORE.test(before) && !(pay && max !== null)) return null;
  let score = (max === null ? 0 : 3) + (pay ? 3 : 0);
  if (PERIODS.some(([, pattern]) => pattern.test(after, line) || pattern.test(inside, line))) score += 1;
  if (line.section.kind === 'company' || line.section.kind === 'legal') score -= 3;
  else if (line.section.kind === 'duties') score -= 2;
  // Pay stands alone on a short line, or opens one.
  if (start === line.start || line.end - line.start <= 90) score += 1;
  if (max === null && !pay && score < 2) return null;
  return score < 2 ? null : { min, max, currency, period, start, end: end, score };
}

/** The pay of the posting: the amount that most looks like it; null where none does. Amounts in whole units of the currency. */
export function salaryIn(text: string, lines: readonly Line[]): Salary | null {
  let best: Candidate | null = null;
  let dollars: string | null = null;
  const known = (): string => (dollars ??= dollarsOf(text, lines));
  for (const line of lines) {
    if (
      (line.signs & SIGN.digit) === 0 ||
      ((line.signs & SIGN.money) === 0 && !/\dk\b|\bLPA\b|\bla(?:kh|c)/i.test(text.slice(line.start, line.end)))
    )
      continue;
    if (
      line.section.kind === 'duties' &&
      !/salar|pay|compensation|(?:an?|per|\/) ?(?:hour|hr|year|month)\b/i.test(text.slice(line.start, line.end))
    )
      continue;
    const words = text.slice(line.start, line.end);
    if (!GATE.test(words)) continue;
    MONEY.lastIndex = 0;
    for (let match = MONEY.exec(words); match !== null; match = MONEY.exec(words)) {
      const at = match.index;
      match.index = line.start + at;
      const found = candidate(text, line, match, known);
      if (found !== null && (best === null || found.score > best.score)) best = found;
    }
  }
  if (best === null) return null;
  const { min, max, currency, period, start, end } = best;
  return { min, max, currency, period, start, end };
}

/** Finds where lines were glued together ("quality codeEnhance and build"), as pages without block elements hand them over. */
import { inlineHeadingKind } from './heading-kind';

/** Words that open a line of a posting and never the second half of a name like "GitHub". */
const OPENERS = new Set(
  (
    'Experience Experienced Knowledge Strong Excellent Ability Able Bachelor Bachelors Degree Proficiency Proficient Proven ' +
    'Familiarity Familiar Understanding Solid Good Great Demonstrated Working Minimum Must Previous Prior Passion Passionate ' +
    'Willingness Fluent Fluency Hands Develop Design Manage Lead Create Collaborate Support Ensure Maintain Perform ' +
    'Participate Assist Provide The We You Your Our With This That These Salary Benefits Responsibilities Requirements ' +
    'Qualifications What Why Who About Competitive Paid Health Dental Flexible Schedule Location Also Basic Advanced Deep ' +
    'Results Educational Monday Extended Life Disability Employee Casual Responsible Comfortable Job Continuous'
  ).split(' '),
);
const NUMBER_DEMAND = /\d{1,2} ?\+/y;
/** "teaABOUT YOU", "SQLBS degree", "FridayWork remotely": openers that need their next word to be told from names. */
const PHRASE =
  /(?:ABOUT|WHAT|WHO|WHY|HOW|YOUR|KEY|JOB|REQUIREMENTS|RESPONSIBILITIES|QUALIFICATIONS|BENEFITS|SKILLS)\b|(?:BS|BSc|BA|MS|MSc|BSc\/MSc) (?:degree|in )|Work (?:remotely|from|with|closely)|Full-time|Part-time/y;

const isLower = (code: number): boolean => (code >= 97 && code <= 122) || (code >= 0xdf && code <= 0xff);
const isUpper = (code: number): boolean => (code >= 65 && code <= 90) || (code >= 0xc0 && code <= 0xde);
const isDigit = (code: number): boolean => code >= 48 && code <= 57;

/** Offsets between `start` and `end` at which a new line should begin, ascending. Linear. */
export function glueBorders(text: string, start: number, end: number): number[] {
  const sure: number[] = [];
  const maybe: number[] = [];
  let wordStart = start;
  let lowerWord = true;
  let lastWordLower = true;
  for (let i = start + 1; i < end - 1; i++) {
    const code = text.charCodeAt(i);
    if (code >= 97 && code <= 122) continue;
    const before = text.charCodeAt(i - 1);
    // A bullet inside the line: always a border, save for the middle dot with blanks on both sides ("Austin · Remote").
    if (code === 0x2022 || code === 0x25cf || code === 0x25aa || code === 0xf0b7 || (code === 0xb7 && before > 32)) {
      if (text.charCodeAt(i + 1) <= 32 || text.charCodeAt(i + 1) === 0xa0 || code !== 0xb7) {
        sure.push(i);
        continue;
      }
    }
    const after = text.charCodeAt(i + 1);
    if (isUpper(code)) {
      const opens = isLower(after) || after === 32;
      if (isLower(before)) {
        if (lowerWord && i - wordStart >= 3 && opens) maybe.push(i);
        else if (opens || isUpper(after)) maybe.push(-i);
      } else if (isUpper(before)) {
        if (isLower(after) || (code === 66 && after === 83)) maybe.push(-i);
      } else if (opens && '.:!?;)™®"”'.includes(text.charAt(i - 1))) {
        const last = text.charCodeAt(i - 2);
        if (isLower(last) || last === 41 || isDigit(last) || before === 41)
          maybe.push(before !== 46 || lastWordLower ? i : -i);
      } else if (isDigit(before) && isDigit(text.charCodeAt(i - 2)) && isLower(after)) maybe.push(-i);
    } else if (
      isDigit(code) &&
      (isLower(before) || ((before === 46 || before === 41) && isLower(text.charCodeAt(i - 2))))
    ) {
      NUMBER_DEMAND.lastIndex = i;
      if (NUMBER_DEMAND.test(text)) maybe.push(-i);
    }
    if (!isLower(code) && code !== 0x2019 && code !== 39) {
      if (wordStart < i) lastWordLower = lowerWord;
      wordStart = isUpper(code) ? i : i + 1;
      lowerWord = !isUpper(code);
    }
  }
  // One "codeEnhance" may be a name or a slip; two on one line are a page that lost its line breaks.
  if (maybe.length < 2 || maybe.filter((at) => at > 0 || opensLine(text, -at, end)).length < 2) return sure;
  const borders: number[] = [];
  let from = start;
  let nextSure = 0;
  const put = (at: number): void => {
    borders.push(at);
    from = at;
  };
  for (const signed of maybe) {
    const at = Math.abs(signed);
    for (let s = sure[nextSure]; s !== undefined && s < at; s = sure[++nextSure]) put(s);
    if (signed > 0 || opensLine(text, at, end) || (at - from <= 60 && inlineHeadingKind(text.slice(from, at)) !== null))
      put(at);
  }
  for (let s = sure[nextSure]; s !== undefined; s = sure[++nextSure]) put(s);
  return borders;
}

function opensLine(text: string, at: number, end: number): boolean {
  if (isDigit(text.charCodeAt(at))) return true;
  PHRASE.lastIndex = at;
  if (PHRASE.test(text)) return true;
  let to = at + 1;
  while (to < end && to - at < 20 && isLower(text.charCodeAt(to))) to++;
  // "in Canada.By joining us", but "ASP.Net" and "System.Text.Json"
  if (text.charAt(at - 1) === '.')
    return /[ ’']/.test(text.charAt(to)) && !/^(?:Net|Js|Io|Ai|Com|Json|Core)$/.test(text.slice(at, to));
  return OPENERS.has(text.slice(at, to));
}

/** Years that stand beside a skill: "Python (5 years)", "5 Jahre Erfahrung mit Java", "Go since 2019". */
import { monthsOf, periodsIn } from './periods';

const UNIT = '(?:years?|yrs?|yr|jahren?|jahre?|ans?|années?|años?|y|j\\.)';
const BEHIND = new RegExp(`(?<![\\d.,])(\\d{1,2}(?:[.,]\\d)?)\\s*\\+?\\s*${UNIT}(?![\\p{L}\\d])`, 'iu');
const BEFORE = new RegExp(
  `(?<![\\d.,–-])(\\d{1,2}(?:[.,]\\d)?)\\s*\\+?\\s*${UNIT}['’]?(?:\\s+(?:of|professional|hands-on|commercial|work(?:ing)?|experience|erfahrung|berufserfahrung|d['’]expérience|expérience|de|experiencia|with|in|using|mit|avec|en|con|als|as|the)){0,5}\\s*$`,
  'iu',
);

/** Years in the words between the skill and the next one; null where none stand there. */
export function yearsBehind(words: string, now: number): number | null {
  const figure = BEHIND.exec(words.slice(0, 60))?.[1];
  if (figure !== undefined) return Number(figure.replace(',', '.'));
  const since = periodsIn(words.slice(0, 60), now);
  return since.length === 0 ? null : monthsOf(since) / 12;
}

/** Years in the words that lead to the skill. */
export function yearsBefore(words: string): number | null {
  const figure = BEFORE.exec(words.slice(-80))?.[1];
  return figure === undefined ? null : Number(figure.replace(',', '.'));
}

/** The highest degree that was reached. */
import type { Degree } from '@/utils/extract/reading';
import { periodsIn } from './periods';
import type { ResumeLine } from './resume-line';

/** From the highest to the lowest, as résumés name them. */
const DEGREES: readonly (readonly [Degree, RegExp])[] = [
  [
    'phd',
    /\bph\.? ?d\b|\bdoctor(?:ate| of|al degree)|\bdr\.(?:[- ]?(?:ing|rer|phil|med|nat))|\bpromotion\b(?! of)|\bdoctorat\b|\bdoctorado\b|\bdoctora? en\b/i,
  ],
  [
    'master',
    /\bmaster(?:['’]?s)?\b(?!\s+(?:data|branch|class|plan|of ceremonies))|\bm\.? ?(?:sc|a|eng|s|ed|phil|tech)\b\.?(?=[\s,(:]|$)|\bmba\b|\bdiplom(?:-|\s*\(univ|arbeit\b|ingenieur|informatik|kaufm|mathemat|physik|volkswirt|betriebswirt)|\bdipl\.?-|\bmagister\b|\bstaatsexamen\b|\bm[áa]ster\b|\bdiplôme d['’]ingénieur|\bingénieur diplômée?|\bécole d['’]ingénieurs|\bmaîtrise\b(?= (?:en|de|d['’]))|\bbac ?\+ ?5\b/i,
  ],
  [
    'bachelor',
    /\bbachelor(?:['’]?s)?\b|\bb\.? ?(?:sc|a|eng|s|tech|com|ed)\b\.?(?=[\s,(:]|$)|\bhons\b|\blicence\b(?! (?:to|number|plate))|\blicenciatura\b|\blicenciad[oa] en\b|\bgrado (?:en|universitario)|\bingenier(?:ía|o|a)\b|\bbac ?\+ ?[34]\b|\bbut\b(?= (?:en|informatique|génie))/i,
  ],
  [
    'associate',
    /\bassociate(?:['’]?s)? (?:degree|of)|\b(?:bts|dut)\b|\bhn[cd]\b|\bbac ?\+ ?2\b|\bgrado superior\b|\bt[ée]cnico superior\b|\bstaatlich geprüfte/i,
  ],
  [
    'diploma',
    /\bausbildung (?:zum|zur|als)\b|\bfachinformatiker|\bberufsausbildung\b|\blehre als\b|\bciclo formativo\b|\bapprenticeship\b|\bihk\b(?!.*zertifikat)|\bcap\b(?= \p{Ll})/iu,
  ],
  [
    'highschool',
    /\babitur\b|\bhigh ?school\b|\bbaccalaur[ée]at\b|\bbachillerato\b|\bmatura\b|\ba[- ]levels?\b|\bfachhochschulreife\b|\bsecondary school\b|\bgcses?\b/i,
  ],
];

/** Studies that did not end, or not yet. */
const UNFINISHED =
  /\b(?:abgebrochen|ohne abschluss|not completed|unfinished|incomplete|dropped out|expected|voraussichtlich|anticipated|inachevée?|non obtenu|sin terminar|no finalizad[oa]|no completad[oa])\b/i;

/** The degree and the line that says so; null where none is named. @param now in months since the year 0 */
export function highestDegree(
  text: string,
  lines: readonly ResumeLine[],
  now: number,
): { readonly degree: Degree; readonly line: ResumeLine; readonly start: number; readonly end: number } | null {
  const studies = lines.filter(({ section, heading }) => section === 'education' && !heading);
  for (const [degree, pattern] of DEGREES) {
    for (const line of studies) {
      const words = text.slice(line.start, line.end);
      const match = pattern.exec(words);
      if (match === null || UNFINISHED.test(words)) continue;
      if (periodsIn(words, now).some(({ to }) => to > now)) continue;
      return { degree, line, start: line.start + match.index, end: line.start + match.index + match[0].length };
    }
  }
  return null;
}

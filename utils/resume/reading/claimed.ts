/** Which mentions in a résumé are no claims: names of employers, addresses, and the labels over lists. */
import { CONCRETE } from '@/utils/extract/context';
import type { SkillMention } from './mentions';
import type { Timeline } from './positions';
import type { ResumeLine } from './resume-line';

/** What makes a part of a position's head its title, in English, German, French and Spanish. */
const TITLE =
  /(?:engineer|develop|programm|admin|analyst|manager|consult|architect|design|scien|specialist|expert|technician|officer|lead|nurse|teach|research|assist|accountant|controller|marketer|writer|editor|tester|trainer|coach|intern|student|entwickl|ingenieur|berater|leit|techniker|kaufm|kauffrau|buchhalt|referent|fachkraft|meister|pfleg|lehrer|werkstudent|praktik|ingénieur|développ|chef|cheffe|responsable|conseill|technicien|analyste|infirm|comptable|chargée?|intégrat|testeu|stagiaire|concept|ingenier|desarroll|programad|analista|jefe|técnic|enfermer|contable|diseñ|responsable|consultor|becari)/i;

/** The part of a head between these is title, employer or place. */
const PARTS = /[,|•·\t]| [–—-] | (?:at|bei|chez|en) /g;

/** Whether the words at the mention say that the person can do it. */
export function isClaimed(text: string, line: ResumeLine, mention: SkillMention, timeline: Timeline): boolean {
  const words = text.slice(line.start, line.end);
  const at = mention.start - line.start;
  const end = mention.end - line.start;
  // "github.com/somebody", "jo@python.example"
  if (/[\w.-]*[@/]$|\w\.$/.test(words.slice(0, at)) || /^(?:\.\w|@|\/\w+[./])/.test(words.slice(end))) return false;
  if (line.section === 'experience' && timeline.isHead(mention.line)) {
    let from = 0;
    let to = words.length;
    for (const { index, 0: part } of words.matchAll(PARTS)) {
      if (index < at) from = index + part.length;
      else if (index >= end) {
        to = index;
        break;
      }
    }
    return TITLE.test(words.slice(from, to));
  }
  // "Cloud: AWS, Azure": the label sorts what is claimed.
  return !(
    line.section === 'skills' &&
    !CONCRETE.has(mention.skill.category) &&
    /^[^,]{0,30}:\s*\S/.test(words.slice(end))
  );
}

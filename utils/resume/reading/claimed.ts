/** Which mentions in a résumé are no claims: names of employers, addresses, and the labels over lists. */
import { CONCRETE } from '@/utils/extract/context';
import type { SkillMention } from './mentions';
import type { Timeline } from './positions';
import type { ResumeLine } from './resume-line';

/** What makes a part of a position's head its title, in English, German, French and Spanish. */
const TITLE =
  /(?:engineer|develop|programm|admin|analyst|manager|consult|architect|design|scien|specialist|expert|technician|officer|lead|nurse|teach|research|assist|accountant|controller|marketer|writer|editor|tester|trainer|coach|intern|student|entwickl|ingenieur|berater|leit|techniker|kaufm|kauffrau|buchhalt|referent|fachkraft|meister|pfleg|lehrer|werkstudent|praktik|ingénieur|développ|chef|cheffe|responsable|conseill|technicien|analyste|infirm|comptable|chargée?|intégrat|testeu|stagiaire|concept|ingenier|desarroll|programad|analista|jefe|técnic|enfermer|contable|diseñ|responsable|consultor|becari)/i;

/** The part of a head between these is title, employer or place. */
const PARTS = /[,|•·\t]| [–—-] | (?:at|bei|chez|en) /;

/** How far around a mention is looked, in UTF-16 units. */
const REACH = 80;

/** Whether the words at the mention say that the person can do it. */
export function isClaimed(text: string, line: ResumeLine, mention: SkillMention, timeline: Timeline): boolean {
  const lead = text.slice(Math.max(line.start, mention.start - REACH), mention.start);
  const rest = text.slice(mention.end, Math.min(line.end, mention.end + REACH));
  // "github.com/somebody", "jo@python.example"
  if (/[\w.-]*[@/]$|\w\.$/.test(lead) || /^(?:\.\w|@|\/\w+[./])/.test(rest)) return false;
  if (line.section === 'experience' && timeline.isHead(mention.line)) {
    const before = lead.split(PARTS).at(-1) ?? '';
    const behind = rest.split(PARTS)[0] ?? '';
    return TITLE.test(before + text.slice(mention.start, mention.end) + behind);
  }
  // "Cloud: AWS, Azure": the label sorts what is claimed.
  return !(line.section === 'skills' && !CONCRETE.has(mention.skill.category) && /^[^,]{0,30}:\s*\S/.test(rest));
}

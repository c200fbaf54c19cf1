/** Conditions of the job besides skills: security clearance, travel, on-call duty. Each is the sentence that says so. */
import { gated, type GatedPattern } from './gates';
import { saysNotNeeded } from './cues-of-level';
import type { Line } from './line';
import type { Span } from './reading';
import { sentencesOf } from './sentences';
import { SIGN } from './signs';

interface Condition {
  readonly gate: GatedPattern;
  readonly says: GatedPattern;
  readonly not: GatedPattern;
}

const CLEARANCE: Condition = {
  gate: gated(
    /clearance|TS\/SCI|security vetting|sicherheitsüberprüfung|habilitation|habilitación de seguridad|polygraph|security requirements|public trust/i,
  ),
  says: gated(
    /\b(?:security|government|secret|top[- ]secret|dod|sc|dv|active|public trust|nato|baseline|federal) (?:\w+ )?clearance|\bTS\/SCI\b|\bclearance (?:required|level|is|needed|:)|security vetting|public trust|(?:meet|pass) the security requirements|sicherheitsüberprüfung|habilitation (?:secret|défense|confidentiel)|habilitación de seguridad|\bpolygraph/i,
  ),
  not: gated(
    /no clearance|clearance (?:is )?not (?:required|needed)|customs clearance|medical clearance|clearance sale/i,
  ),
};
const TRAVEL: Condition = {
  gate: gated(/travel|reise|déplacement|viaj|desplaza/i),
  says: gated(
    /\btravel(?:l?ing)? (?:is (?:required|expected|a requirement)|required|requirement|expected|up to|of up to|\(?\d|to (?:our|client|customer|site|other|various|the)|within|between|throughout|domestically|internationally|nationally|occasionally|frequently|may be|as (?:needed|required))|\b(?:some|occasional|frequent|regular|minimal|light|moderate|extensive|limited|international|domestic|willing(?:ness)? to|able to|ability to|required to|up to \d{1,3} ?%|\d{1,3} ?%) travel|\breise(?:bereitschaft|tätigkeit|anteil)|dienstreisen|\bdéplacements? (?:à prévoir|occasionnels?|fréquents?|réguliers?|ponctuels?|en|sur|nationaux|possibles?)|disponibilidad para viajar|\bviajes (?:ocasionales|frecuentes|nacionales|internacionales|puntuales)|desplazamientos|travel\s*:\s*(?:yes|up|\d|required|occasional)/i,
  ),
  not: gated(
    /travel (?:insurance|industry|agency|agencies|company|companies|discount|allowance|reimburs|expenses?|budget|tech|team|bookings?|data|benefits?|platform|sector|perks|pass|costs?|to and from work|credit)|time travel|no travel|travel is not|business travel (?:team|management)|personal travel|jobticket/i,
  ),
};
const ON_CALL: Condition = {
  gate: gated(/on[- ]call|pager|rufbereitschaft|bereitschaftsdienst|astreinte|guardias?\b|standby|stand-by/i),
  says: gated(
    /\b(?:on[- ]call (?:rotation|rota|duty|duties|schedule|shift|support|pager|basis|responsib\w+|as|week|coverage|availability)|(?:being|be|go|are|go) on[- ]call|participat\w+ in (?:an |the |our )?on[- ]call|share[sd]? (?:an |the )?on[- ]call|on[- ]call (?:is|one|every|required)|mind being on call|pager duty|carry (?:a|the) pager|on-call pager|rufbereitschaft|bereitschaftsdienst\w*|astreintes?|guardias? (?:rotativas?|una|pagad\w+|de)|hay guardias|stand-?by duty)\b/i,
  ),
  not: gated(
    /no on[- ]call|without on[- ]call|keine (?:rufbereitschaft|bereitschaft)|pas d['’]astreinte|sin guardias|no hay guardias|security guard/i,
  ),
};

const TRAVEL_LABEL = gated(/^(?:travel|reise|déplacements|viajes)/i);

function first(text: string, lines: readonly Line[], condition: Condition, skip: (line: Line) => boolean): Span | null {
  for (const line of lines) {
    if (
      (line.signs & SIGN.condition) === 0 ||
      skip(line) ||
      !condition.gate.test(text.slice(line.start, line.end), line)
    )
      continue;
    for (const sentence of sentencesOf(text, line)) {
      const words = text.slice(sentence.start, sentence.end);
      if (condition.says.test(words, line) && !condition.not.test(words, line) && !saysNotNeeded(words))
        return sentence;
    }
  }
  return null;
}

const perks = (line: Line): boolean => line.section.kind === 'benefits' || line.section.kind === 'unwanted';

/** The sentence that asks for a security clearance; null where none does. */
export const clearanceIn = (text: string, lines: readonly Line[]): Span | null =>
  first(text, lines, CLEARANCE, (line) => line.section.kind === 'unwanted');

/** The sentence that says that the job travels; null where none does. */
export function travelIn(text: string, lines: readonly Line[]): Span | null {
  const said = first(text, lines, TRAVEL, perks);
  if (said !== null) return said;
  // "Travel: up to 20 %" was cut at its colon.
  const at = lines.findIndex(
    (line) => line.heading && line.end - line.start <= 24 && TRAVEL_LABEL.test(text.slice(line.start, line.end), line),
  );
  const answer = at < 0 ? undefined : lines[at + 1];
  return answer !== undefined &&
    !answer.heading &&
    /\d ?%|yes|required|occasional|up to|ja\b|oui|sí/i.test(text.slice(answer.start, answer.start + 60))
    ? { start: answer.start, end: answer.end }
    : null;
}

/** The sentence that says that somebody is on call; null where none does. */
export const onCallIn = (text: string, lines: readonly Line[]): Span | null =>
  first(text, lines, ON_CALL, (line) => line.section.kind === 'unwanted');

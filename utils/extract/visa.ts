/** Whether the employer sponsors a visa. */
import { gated } from './gates';
import type { Line } from './line';
import { matchesOf } from './matches';
import type { VisaFact } from './reading';
import { sentencesOf } from './sentences';
import { SIGN } from './signs';

const GATE = gated(
  /sponsor|h-?1b|visa\b|visas\b|visum|visado|(?:work|employment) (?:permit|pass)|parrain|permis de travail|permiso de trabajo|arbeitserlaubnis/i,
);
/** Sponsoring of something else than people: "proud sponsor of Women in Sales", "executive sponsor". */
const OTHER = gated(
  /sponsors?(?:hip)? (?:of|for) (?:the |our )?(?:[A-Z]\w+ (?:in|for)|women|events?|conference|team|club|stadium|meetup|open source|project|clinical|local|sport)|(?:executive|project|business|program|clinical|event|sport|study|trial) sponsor|sponsored (?:project|research|content|event|training|health|by)|company[- ]sponsored|employer[- ]sponsored|security clearance|sponsor(?:s|ed|ing)? (?:research|training|events?|meetups?|trial)|sponsorship (?:deals?|sales|packages)|linkedin sponsored|visa (?:card|inc|direct|mastercard|payments?)|mastercard/i,
);
const PEOPLE = gated(
  /visa|visum|visado|h-?1b|work (?:permit|authori[sz]ation)|immigration|authori[sz]ed to work|right to work|employment|candidates?|applicants?|roles?|position|graduate|overseas|skilled worker|relocat|international|job|now or in the future|sponsor(?:ship)?[ .!]*(?:is |are )?(?:not )?(?:available|offered|provided|possible)|no sponsorship|not sponsor|sponsor/i,
);
const NO =
  /\b(?:not|no|unable|cannot|can['’]?t|won['’]?t|don['’]?t|doesn['’]?t|isn['’]?t|aren['’]?t|without|never|neither|nor|ineligible|kein\w*|nicht|leider|aucun\w*|pas de|ne [^.]{0,30} pas|sin|tampoco)(?![\p{L}])/iu;
const YES = gated(
  /(?:visa|work permit|h-?1b|immigration|relocation|skilled worker)[^.;]{0,40}(?:sponsor\w*|support\w*|assistance|help|available|offered|provided|covered|unterstütz\w*|hilfe)|sponsor\w*[^.;]{0,40}(?:available|offered|provided|possible|visas?|h-?1b|work permits?|considered|overseas|international|for (?:the right|exceptional|eligible|qualified|this))|(?:we|will|can|do|happy to|able to|willing to|licensed|open to) (?:do |also |gladly )?(?:visa )?(?:sponsor|offer (?:visa )?sponsor)|unterstütz\w*[^.;]{0,40}(?:visum|visa|arbeitserlaubnis)|(?:visum|visa)[^.;]{0,30}(?:unterstütz\w*|hilfe)|prise en charge[^.;]{0,20}visa|(?:aide|accompagnement)[^.;]{0,30}(?:visa|permis de travail)|(?:ayuda|apoyo|patrocin\w*|gestion\w*|tramit\w*)[^.;]{0,30}(?:visado|visa|permiso)|(?:visado|visa)[^.;]{0,20}(?:incluid\w*|patrocin\w*)|(?:helfen|hilfe|unterstützung)[^.;]{0,60}(?:visum|visa\b|arbeitserlaubnis)|h-?1b (?:transfers?|candidates?|holders?)[^.;]{0,20}(?:welcome|fine|accepted|considered|possible|supported)|(?:work|employment|skills) (?:permits?|pass(?:es)?)[^.;]{0,20}(?:supported|sponsored|provided|offered|arranged|covered)/i,
);

const SPEAKS_OF = /sponsor|h-?1b|visa|visum|visado|parrain|(?:work|employment) (?:permit|pass)/gi;
/** Papers that the employer does not get for anybody: "work passes are not available for this role". */
const NO_PAPERS =
  /(?:work|employment) (?:permits?|pass(?:es)?|visas?)\b[^.;]{0,20}\b(?:not|cannot|can['’]t|won['’]t)\b[^.;]{0,20}(?:available|provided|offered|sponsored|supported|considered|applied)/i;
/** Papers among what is offered: "Employment visa, meals, laundry". */
const OFFERED = /(?:^|[,;•·]\s*|\bprovid\w+ (?:an? )?)(?:employment|work|residence|residency) (?:visa|permit)s?\b/i;

/** What the posting says on visa sponsorship; null where it says nothing. A "no" outweighs a "yes". */
export function visaIn(text: string, lines: readonly Line[]): VisaFact | null {
  let yes: VisaFact | null = null;
  for (const line of lines) {
    if ((line.signs & SIGN.visa) === 0 || !GATE.mayBeIn(line)) continue;
    for (const sentence of sentencesOf(text, line)) {
      const said = text.slice(sentence.start, sentence.end);
      if (!GATE.test(said, line) || OTHER.test(said, line) || !PEOPLE.test(said, line)) continue;
      const named = matchesOf(SPEAKS_OF, said);
      if (named.length === 0) continue;
      if (NO_PAPERS.test(said)) return { visa: 'no-sponsorship', ...sentence };
      // A "not" stands near what it denies: "We do sponsor visas, but not for contractors" is a yes.
      if (
        named.some(({ index }) => NO.test(said.slice(Math.max(0, index - 70), index + 60))) &&
        /sponsor|parrain|patrocin|unterstütz|visum|visado|visa (?:support|assistance)/i.test(said)
      )
        return { visa: 'no-sponsorship', ...sentence };
      if (yes === null && (YES.test(said, line) || (line.section.kind === 'benefits' && OFFERED.test(said))))
        yes = { visa: 'sponsorship', ...sentence };
    }
  }
  return yes;
}

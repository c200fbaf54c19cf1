/** What is known of a line before its hits are judged, and of how a name is written. */
import type { Hit } from './find';
import { charactersOf, isSpace } from './characters';
import { gated } from './gates';
import type { Line, SectionKind } from './line';

export const SKILL_SECTIONS: ReadonlySet<SectionKind> = new Set([
  'required',
  'preferred',
  'skills',
  'stack',
  'niche',
  'education',
]);

/** Sections that hold no demand of the job. */
export const COLD_SECTIONS: ReadonlySet<SectionKind> = new Set(['company', 'benefits', 'legal', 'apply']);

/** Kinds of skills whose presence says that the line speaks of technology. */
export const CONCRETE: ReadonlySet<string> = new Set([
  'language',
  'framework',
  'library',
  'database',
  'cloud',
  'platform',
  'tool',
  'protocol',
  'format',
]);

/** Whether a form is a name and not a phrase of everyday prose: it has a capital. */
export const isName = (form: Hit['form']) => form.parts.some((part, i) => part !== form.lowerParts[i]);

const BEFORE_OPENING = charactersOf('"“\'(');
const OPENERS = charactersOf('.!?:•;–—|');

/** Whether a sentence or fragment begins at `start` in its line. */
export function opens(text: string, line: Line, start: number): boolean {
  let at = start - 1;
  while (at >= line.start && (isSpace(text.charCodeAt(at)) || BEFORE_OPENING(text.charCodeAt(at)))) at--;
  return at < line.start || OPENERS(text.charCodeAt(at));
}

const CAPITAL = /^\p{Lu}/u;

export const isCapital = (unit: number) =>
  unit < 128 ? unit >= 65 && unit <= 90 : CAPITAL.test(String.fromCharCode(unit));

/** Whether the word begins with a capital. */
export function isCapitalised(word: string): boolean {
  const unit = word.charCodeAt(0);
  return unit < 128 ? unit >= 65 && unit <= 90 : CAPITAL.test(word);
}

const ACRONYM = /^[\p{Lu}\d&/.+#-]{2,}s?$/u;

/** What is asked of names of the taxonomy again and again. */
export function remembered(asked: (name: string) => boolean): (name: string) => boolean {
  const answers = new Map<string, boolean>();
  return (name) => {
    let answer = answers.get(name);
    if (answer === undefined) answers.set(name, (answer = asked(name)));
    return answer;
  };
}

export const isAcronym = remembered((name) => ACRONYM.test(name));

function isAllCaps(text: string): boolean {
  if (text.length <= 12) return false;
  // A small letter is met soon in nearly every line.
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code >= 97 && code <= 122) return false;
  }
  return text === text.toUpperCase() && text !== text.toLowerCase();
}

export interface Context {
  readonly text: string;
  readonly line: Line;
  readonly allCaps: boolean;
  /** Whether the line may name companies, and say how to apply: asked once, so that most hits need no closer look. */
  readonly mayCompare: boolean;
  readonly mayApply: boolean;
  readonly mayCall: boolean;
  /** Whether words of programming stand in it. */
  readonly software: boolean;
}

const MAY_COMPARE = gated(
  /compan|client|customer|brand|partner|startup|firm|business|investor|founder|leader|employer|competitor|alumni|veteran|engineers|people|team|colleague|hires|members|folks|unternehmen|kunden|entreprise|empresa| by /i,
);

const MAY_APPLY = gated(
  /conversation|\bcalls?\b|chat|gespräch|entretien|entrevista|portal|portail|careers|reference|format only|apply|cv\b|r[ée]sum[ée]|application|cover letter|interview|to write your|bewerb|unterlagen|candidat|curr[ií]cul|portfolio|recruit|hiring|talent|people team|hr team|envía|mándanos|responding/i,
);

const MAY_CALL = gated(/call|named|hei[sß]|hie[sß]|genannt|namens|appelle|nomm|bapt|llama/i);

/** What is said of programs and hardly of anything else. */
const SOFTWARE = gated(
  /\b(?:servers?|front[- ]?end|back[- ]?end|APIs?|SDKs?|code ?base|deploy(?:ed|ing|s|ments?)|clusters|micro-?services?|web apps?|databases?|repos(?:itories)?|scripts|data pipelines|CI|unit tests?|in production|middleware|routers|components|web framework|plug-?ins?)\b/,
);

/** Looks at a line once for all its hits. */
export function contextOf(text: string, line: Line): Context {
  const words = text.slice(line.start, line.end);
  return {
    text,
    line,
    allCaps: isAllCaps(words),
    mayCompare: MAY_COMPARE.test(words, line),
    mayApply: MAY_APPLY.test(words, line),
    mayCall: MAY_CALL.test(words, line),
    software: SOFTWARE.test(words, line),
  };
}

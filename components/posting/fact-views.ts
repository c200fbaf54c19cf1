/** The facts of a reading as label and words, in the order people look for them. */
import type { MessageKey, Speech } from '@/components/i18n/translator';
import type { Education, Experience, Facts, HumanLanguage, Salary, Span } from '@/utils/extract/reading';
import type { Gate, GateState } from '@/utils/match/gates';
import { languageName } from './language-name';
import {
  CONTRACT_WORD,
  DEGREE_WORD,
  MASTERED_LANGUAGE,
  PERIOD_WORD,
  SENIORITY_WORD,
  VISA_WORD,
  WORK_MODE_WORD,
} from './words';

export interface FactView {
  readonly label: MessageKey;
  readonly words: string;
  /** Where the posting says so. */
  readonly span: Span;
  /** How the user stands to it; `unknown` also where nothing is to be compared. */
  readonly state: GateState;
  /** What the profile says; null where it says nothing. */
  readonly own: string | null;
}

/** All that is said; nothing for what is not said. */
export function factViews(facts: Facts, gates: readonly Gate[], speech: Speech): FactView[] {
  const { t } = speech;
  const fact = (label: MessageKey, words: string, span: Span): FactView => {
    const gate = gates.find((one) => one.span.start === span.start && one.span.end === span.end);
    return { label, words, span, state: gate?.state ?? 'unknown', own: gate ? ownWords(gate, speech) : null };
  };

  return [
    ...facts.experience.slice(0, 1).map((one) => fact('factExperience', experienceWords(one, speech), one)),
    ...facts.education.slice(0, 2).map((one) => fact('factDegree', educationWords(one, speech), one)),
    ...facts.languages.map((one) => fact('factLanguage', languageWords(one, speech), one)),
    ...facts.workMode.map((one) => fact('factWorkMode', t(WORK_MODE_WORD[one.mode]), one)),
    ...(facts.salary ? [fact('factSalary', payWords(facts.salary, speech), facts.salary)] : []),
    ...(facts.visa ? [fact('factVisa', t(VISA_WORD[facts.visa.visa]), facts.visa)] : []),
    ...(facts.seniority ? [fact('factSeniority', t(SENIORITY_WORD[facts.seniority.value]), facts.seniority)] : []),
    ...facts.contract.map((one) => fact('factContract', t(CONTRACT_WORD[one.value]), one)),
    ...(facts.clearance ? [fact('factClearance', t('factAsked'), facts.clearance)] : []),
    ...(facts.travel ? [fact('factTravel', t('factAsked'), facts.travel)] : []),
    ...(facts.onCall ? [fact('factOnCall', t('factAsked'), facts.onCall)] : []),
  ];
}

function ownWords(gate: Gate, speech: Speech): string | null {
  const { t, plural, list } = speech;
  switch (gate.kind) {
    case 'language':
      return gate.have === null ? t('languageNone') : gate.have === 'native' ? t('languageNative') : gate.have;
    case 'degree':
      return gate.have && t(DEGREE_WORD[gate.have]);
    case 'experience':
      return gate.have === null ? null : plural('years', gate.have);
    case 'work-mode':
      return (
        gate.have &&
        list(
          gate.have.map((mode) => t(WORK_MODE_WORD[mode])),
          'disjunction',
        )
      );
    case 'visa':
      return gate.have && t(gate.have === 'needed' ? 'visaNeeded' : 'visaNotNeeded');
    case 'salary':
      return gate.have && t('salaryOwn', payWords({ min: gate.have.amount, max: null, ...gate.have }, speech));
  }
}

function experienceWords({ min, max }: Experience, { t, plural, number }: Speech): string {
  if (min !== null && max !== null && max !== min) return t('yearsBetween', number(min), number(max));
  if (min !== null) return plural('yearsAtLeast', min);
  return max === null ? t('factAsked') : plural('yearsAtMost', max);
}

function educationWords({ degree, level, orEquivalent }: Education, { t }: Speech): string {
  const words = [t(DEGREE_WORD[degree])];
  if (orEquivalent) words.push(t('degreeOrEquivalent'));
  if (level === 'preferred') words.push(t('isPlus'));
  return words.join(', ');
}

function languageWords({ name, proficiency, level }: HumanLanguage, { t, locale }: Speech): string {
  const word = proficiency === null ? undefined : MASTERED_LANGUAGE.get(proficiency.toLowerCase());
  const grade = word ? t(word) : proficiency;
  const named = languageName(name, locale);
  const words = grade === null ? [named] : [`${named} ${grade}`];
  if (level === 'preferred') words.push(t('isPlus'));
  return words.join(', ');
}

function payWords({ min, max, currency, period }: Omit<Salary, keyof Span>, { t, locale }: Speech): string {
  let money: Intl.NumberFormat;
  try {
    money = new Intl.NumberFormat(locale, {
      style: 'currency',
      currency,
      maximumFractionDigits: min % 1 === 0 ? 0 : 2,
    });
  } catch {
    // The posting's currency is no ISO code: the figure is still worth showing.
    money = new Intl.NumberFormat(locale);
  }
  const amount = max === null || max === min ? money.format(min) : money.formatRange(min, max);
  return t('salaryPer', amount, t(PERIOD_WORD[period]));
}

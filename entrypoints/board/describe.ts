/** What the card says of a mark: the skill, what is asked of it and in which words. */
import { LEVEL_WORD, MASTERY_WORD, PROFICIENCY_WORD } from '@/components/posting/words';
import type { Reading, Span } from '@/utils/extract/reading';
import type { Mastery } from '@/utils/match/profile';
import type { CardContent, CardLine } from '@/utils/page/card-content';
import type { SkillId } from '@/utils/taxonomy/skill';
import type { Mark } from './marks';
import { t, yearsAtLeast } from './words';

/** A posting with what its skills are called. */
export interface Named {
  readonly text: string;
  readonly reading: Reading;
  readonly names: Readonly<Record<SkillId, string>>;
}

const LONGEST_QUOTE = 140;

/** All but actions and notice. */
export function describe(
  { demand }: Mark,
  posting: Named,
  own: Mastery | null,
): Omit<CardContent, 'actions' | 'notice'> {
  return {
    lang: t('lang'),
    quoteLang: posting.reading.language,
    title: nameIn(posting, demand.skill),
    lines: [level(demand, posting), ...asked(demand, posting), ...oneOf(demand, posting)],
    own: own === null ? t('cardOwnNot') : t('cardOwn', t(MASTERY_WORD[own])),
    close: t('close'),
  };
}

function level({ level: wanted, levelSpan }: Mark['demand'], { text }: Named): CardLine {
  return { label: '', text: t(LEVEL_WORD[wanted]), ...quote(text, levelSpan) };
}

function asked(
  { years, yearsSpan, proficiency, proficiencySpan, levelSpan }: Mark['demand'],
  { text }: Named,
): CardLine[] {
  const words = [
    ...(years === null ? [] : [yearsAtLeast(years)]),
    ...(proficiency === 'unstated' ? [] : [t(PROFICIENCY_WORD[proficiency])]),
  ];
  if (words.length === 0) return [];
  const said = yearsSpan ?? proficiencySpan;
  const again = said !== null && levelSpan !== null && said.start >= levelSpan.start && said.end <= levelSpan.end;
  return [{ label: t('demandsAsked'), text: words.join(' · '), ...quote(text, again ? null : said) }];
}

function oneOf({ oneOf: group }: Mark['demand'], posting: Named): CardLine[] {
  const members = group === null ? [] : (posting.reading.oneOf[group] ?? []);
  const skills = members.flatMap((index) => posting.reading.demands[index]?.skill ?? []);
  if (skills.length < 2) return [];
  return [{ label: t('oneOf'), text: skills.map((skill) => nameIn(posting, skill)).join(t('listGap')) }];
}

function quote(text: string, span: Span | null): { readonly quote?: string } {
  if (span === null) return {};
  const words = text.slice(span.start, span.end).replace(/\s+/g, ' ').trim();
  if (words === '') return {};
  return { quote: words.length > LONGEST_QUOTE ? `${words.slice(0, LONGEST_QUOTE)}…` : words };
}

function nameIn({ names }: Named, skill: SkillId): string {
  return (Object.hasOwn(names, skill) ? names[skill] : undefined) ?? skill;
}

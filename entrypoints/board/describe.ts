/** What the card says of a mark: the skill, what is asked of it and in which words, and what only the user may know. */
import { LEVEL_WORD, MASTERY_WORD, PROFICIENCY_WORD } from '@/components/posting/words';
import type { Span } from '@/utils/extract/reading';
import type { About } from '@/utils/messages';
import type { CardContent, CardLine } from '@/utils/page/card-content';
import { count, t, yearsAtLeast } from './words';

const LONGEST_QUOTE = 140;

/** All but actions and notice; `text` is the posting's. */
export function describe(about: About, text: string): Omit<CardContent, 'asking' | 'actions' | 'notice'> {
  const { name, language, own, asked } = about;
  return {
    lang: t('lang'),
    quoteLang: language,
    title: name,
    lines: [level(about, text), ...wanted(about, text), ...oneOf(about)],
    own: [own === null ? t('cardOwnNot') : t('cardOwn', t(MASTERY_WORD[own])), history(asked)],
    close: t('close'),
  };
}

function history(asked: About['asked']): string {
  if (asked === null) return t('cardAskedUnknown');
  return asked.postings < 2 ? t('cardAskedFirst') : t('cardAsked', count(asked.postings), count(asked.of));
}

function level({ demand }: About, text: string): CardLine {
  return { label: '', text: t(LEVEL_WORD[demand.level]), ...quote(text, demand.levelSpan) };
}

function wanted({ demand }: About, text: string): CardLine[] {
  const { years, yearsSpan, proficiency, proficiencySpan, levelSpan } = demand;
  const words = [
    ...(years === null ? [] : [yearsAtLeast(years)]),
    ...(proficiency === 'unstated' ? [] : [t(PROFICIENCY_WORD[proficiency])]),
  ];
  if (words.length === 0) return [];
  const said = yearsSpan ?? proficiencySpan;
  const again = said !== null && levelSpan !== null && said.start >= levelSpan.start && said.end <= levelSpan.end;
  return [{ label: t('demandsAsked'), text: words.join(' · '), ...quote(text, again ? null : said) }];
}

function oneOf({ oneOf: names }: About): CardLine[] {
  return names.length < 2 ? [] : [{ label: t('oneOf'), text: names.join(t('listGap')) }];
}

function quote(text: string, span: Span | null): { readonly quote?: string } {
  if (span === null) return {};
  const words = text.slice(span.start, span.end).replace(/\s+/g, ' ').trim();
  if (words === '') return {};
  return { quote: words.length > LONGEST_QUOTE ? `${words.slice(0, LONGEST_QUOTE)}…` : words };
}

/** The piece of a posting that holds the words searched for, with the place marked. */
import { useSpeech, type MessageKey } from '@/components/i18n/translator';
import type { Hit } from './find';

const FIELD_WORD: Readonly<Record<Hit['field'], MessageKey>> = {
  title: 'columnTitle',
  company: 'columnCompany',
  location: 'columnPlace',
  note: 'noteLabel',
  tags: 'tagsLabel',
  skill: 'demandsSkill',
  text: 'detailText',
};

/** Characters before the place that are shown with it: more would push it out of a narrow row. */
const BEFORE = 16;

export function HitLine({ hit: { field, excerpt, start, end } }: { readonly hit: Hit }) {
  const { t } = useSpeech();
  const before = excerpt.slice(0, start);
  const space = before.length > BEFORE ? before.indexOf(' ', before.length - BEFORE) : -1;
  const from = before.length <= BEFORE ? 0 : space === -1 ? before.length - BEFORE : space + 1;
  return (
    <span className="hit">
      <span className="visually-hidden">{t('hitIn', t(FIELD_WORD[field]))} </span>
      {from > 0 && '… '}
      {before.slice(from)}
      <mark>{excerpt.slice(start, end)}</mark>
      {excerpt.slice(end)}
    </span>
  );
}

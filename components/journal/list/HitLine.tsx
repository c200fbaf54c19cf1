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

export function HitLine({ hit: { field, excerpt, start, end } }: { readonly hit: Hit }) {
  const { t } = useSpeech();
  return (
    <span className="hit">
      <span className="visually-hidden">{t('hitIn', t(FIELD_WORD[field]))} </span>
      {excerpt.slice(0, start)}
      <mark>{excerpt.slice(start, end)}</mark>
      {excerpt.slice(end)}
    </span>
  );
}

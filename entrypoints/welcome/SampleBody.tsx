/** Reads the sample posting with the engine itself and matches it with the profile, each time the profile changes. */
import { taxonomy } from 'virtual:taxonomy';
import { useMemo } from 'react';
import { useSpeech } from '@/components/i18n/translator';
import { SamplePosting } from '@/components/welcome/SamplePosting';
import { kinship, nameOf } from '@/entrypoints/screen/knowledge';
import { useLocalItem } from '@/entrypoints/screen/use-local-item';
import { extract } from '@/utils/extract/extract';
import { match } from '@/utils/match/match';
import { profile } from '@/utils/store/profile';
import { weights } from '@/utils/store/weights';

export function SampleBody() {
  const { t } = useSpeech();
  const [own] = useLocalItem(profile);
  const [weighing] = useLocalItem(weights);
  const text = t('welcomeSample');
  const reading = useMemo(() => extract(text, taxonomy), [text]);
  if (!own || !weighing) return null;
  return (
    <SamplePosting
      text={text}
      reading={reading}
      match={match(reading, own, kinship, weighing)}
      nameOf={nameOf}
      optionsHref="#resume"
    />
  );
}

/** How a posting would look with the marks as they are chosen, on a light page and on a dark one. */
import { useSpeech, type MessageKey } from '@/components/i18n/translator';
import type { Level } from '@/utils/extract/reading';
import { partsOf } from '@/utils/page/look';
import type { KindView } from './MarksSection';

interface Props {
  readonly kinds: readonly KindView[];
  readonly on: boolean;
  readonly showOwn: boolean;
}

/** Lines of a made-up posting; the words in brackets are the skills, and the first is one the reader has. */
const SAMPLE: readonly (readonly [Level, MessageKey])[] = [
  ['required', 'sampleRequired'],
  ['preferred', 'samplePreferred'],
  ['mentioned', 'sampleMentioned'],
];

export function MarkPreview({ kinds, on, showOwn }: Props) {
  const { t } = useSpeech();
  return (
    <figure className="mark-preview" role="group" aria-label={t('marksPreview')}>
      {['light', 'dark'].map((page) => (
        <ul key={page} className={page} aria-hidden={page === 'dark'}>
          {SAMPLE.map(([level, key]) => {
            const kind = kinds.find((one) => one.level === level);
            return (
              <li key={level}>
                <Sample text={t(key)} look={on && kind?.on === true ? kind.look : null} showOwn={showOwn} />
              </li>
            );
          })}
        </ul>
      ))}
    </figure>
  );
}

interface SampleProps {
  readonly text: string;
  readonly look: KindView['look'] | null;
  readonly showOwn: boolean;
}

function Sample({ text, look, showOwn }: SampleProps) {
  const { line, tint } = look === null ? { line: '', tint: '' } : partsOf(look);
  return text.split(/[[\]]/).map((part, index) => {
    if (index % 2 === 0 || look === null) return part;
    const own = showOwn && index === 1;
    return (
      <span key={part} className={`look ${line} ${tint}${own ? ' own' : ''}`}>
        {part}
      </span>
    );
  });
}

/** What a reader should be warned of: places that contradict each other, skills and demands that hold nothing we know. */
import { Fold } from '@/components/controls/Fold';
import { useSpeech } from '@/components/i18n/translator';
import type { Reading, Span } from '@/utils/extract/reading';
import { unlistedNames } from '@/utils/extract/unlisted-names';
import type { SkillId } from '@/utils/taxonomy/skill';
import { Quote } from './Quote';
import { CONTRADICTION_WORD, LEVEL_WORD } from './words';

interface Props {
  readonly reading: Pick<Reading, 'contradictions' | 'coverage' | 'unknown'>;
  /** The posting's text. */
  readonly text: string;
  readonly nameOf: (id: SkillId) => string;
  readonly onShow?: ((span: Span) => void) | undefined;
}

/** Nothing where there is nothing to doubt. */
export function Doubts({ reading, text, nameOf, onShow }: Props) {
  const { t, plural } = useSpeech();
  const { contradictions, coverage } = reading;
  const unlisted = unlistedNames(reading, text);
  return (
    <>
      {contradictions.length > 0 && (
        <Fold className="doubts" heading={plural('contradictionsCount', contradictions.length)}>
          <ul>
            {contradictions.map(({ kind, skill, spans }) => (
              <li key={`${kind} ${spans[0].start} ${spans[1].start}`}>
                <p>
                  {skill !== null && <b>{nameOf(skill)} </b>}
                  {t(CONTRADICTION_WORD[kind])}
                </p>
                {spans.map((span) => (
                  <Quote key={span.start} text={text} span={span} onShow={onShow} />
                ))}
              </li>
            ))}
          </ul>
        </Fold>
      )}
      {unlisted.length > 0 && (
        <Fold className="doubts" heading={plural('unlistedSkills', unlisted.length)}>
          <ul>
            {unlisted.map(({ name, mentions: [{ sentence, level }] }) => (
              <li key={name}>
                <p>
                  <b>{name}</b> <small>{t(LEVEL_WORD[level])}</small>
                </p>
                <Quote text={text} span={sentence} onShow={onShow} />
              </li>
            ))}
          </ul>
        </Fold>
      )}
      {coverage.unread.length > 0 && (
        <Fold className="doubts" heading={plural('coverageUnread', coverage.unread.length)}>
          <ul>
            {coverage.unread.map((span) => (
              <li key={span.start}>
                <Quote text={text} span={span} onShow={onShow} />
              </li>
            ))}
          </ul>
        </Fold>
      )}
    </>
  );
}

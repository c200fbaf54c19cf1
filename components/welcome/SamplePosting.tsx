/** A posting of our own, marked as on a board's page, with the score of the profile as it is now. */
import { MarkedText } from '@/components/journal/detail/MarkedText';
import { ScoreCard } from '@/components/posting/ScoreCard';
import type { ComponentProps } from 'react';

type Score = ComponentProps<typeof ScoreCard>;
type Text = ComponentProps<typeof MarkedText>;

export function SamplePosting({ text, reading, ...score }: Score & Pick<Text, 'text' | 'reading'>) {
  return (
    <>
      <div className="sample-text">
        <MarkedText text={text} reading={reading} nameOf={score.nameOf} shown={null} />
      </div>
      <ScoreCard {...score} />
    </>
  );
}

/** The sentence behind a part of the score is the one that asks, not the first that names the skill. */
import { expect, test } from 'vitest';
import { askingMention } from '@/components/posting/asking';
import { sentenceOf } from '@/components/posting/sentence';
import { extract } from '@/utils/extract/extract';
import { shippedTaxonomy } from '../extract/read';

function asked(text: string, skill: string): string {
  const demand = extract(text, shippedTaxonomy()).demands.find((one) => one.skill === skill);
  const mention = demand && askingMention(text, demand);
  return mention ? sentenceOf(text, mention) : '';
}

test.each([
  [
    'under the heading that says so',
    'About us\nOur platform runs on Python.\n\nRequirements\n- Solid Python\n- Go',
    'Solid Python',
  ],
  [
    'beside the words that say so',
    'What we use\n- Python\n- Go\n\nYou\nYou must have Python, really.',
    'You must have Python, really.',
  ],
  [
    'where the years are',
    'Requirements\n- Python\n- Go\n- 5+ years of experience with Python',
    '5+ years of experience with Python',
  ],
  ['where it is named at all', 'We use Python here.', 'We use Python here.'],
])('%s', (_, text, sentence) => {
  expect(asked(text, 'python')).toBe(sentence);
});

import { expect, test } from 'vitest';
import { impliedSkills } from '@/utils/match/implied';
import { kinship, profileOf } from './samples';

test.each([
  ['nothing of nothing', [], []],
  ['what one brings', ['django'], [{ skill: 'python', by: ['django'] }]],
  [
    'over any number of steps',
    ['nextjs'],
    [
      { skill: 'javascript', by: ['nextjs'] },
      { skill: 'react', by: ['nextjs'] },
    ],
  ],
  ['by whom, when several bring it', ['react', 'nextjs'], [{ skill: 'javascript', by: ['nextjs', 'react'] }]],
  ['not what is there itself', ['django', 'python'], []],
])('%s', (_name, skills, implied) => {
  expect(impliedSkills(profileOf(...skills).skills, kinship)).toEqual(implied);
});

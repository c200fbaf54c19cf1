// @vitest-environment happy-dom
import { cleanup, fireEvent, screen, within } from '@testing-library/react';
import { useState } from 'react';
import { afterEach, expect, test } from 'vitest';
import type { PreviewPosting } from '@/components/options/WeightsPreview';
import { WeightsSection } from '@/components/options/WeightsSection';
import { match } from '@/utils/match/match';
import { EMPTY_PROFILE, type Profile } from '@/utils/match/profile';
import { WEIGHTS } from '@/utils/match/weights';
import { nameOf, PROFILE, READING, show } from './stage';

afterEach(cleanup);

const kinship = () => undefined;
const posting = (key: string, demands: PreviewPosting['demands'] = READING.demands): PreviewPosting => ({
  key,
  title: `Posting ${key}`,
  company: 'Example Works',
  demands,
});

function Stage({ profile, postings }: { readonly profile: Profile; readonly postings: readonly PreviewPosting[] }) {
  const [weights, setWeights] = useState(WEIGHTS);
  return (
    <WeightsSection
      {...{ profile, postings, kinship, nameOf, weights }}
      change={(_words, make) => {
        setWeights(make);
      }}
    />
  );
}

const stage = (profile = PROFILE, postings = [posting('a')]) => show(<Stage profile={profile} postings={postings} />);
const slide = (name: string, value: number) =>
  fireEvent.change(screen.getByRole('slider', { name }), { target: { value: String(value) } });
const shown = () => Number(screen.getByRole('meter').getAttribute('aria-valuenow'));
const scoreWith = (part: Partial<typeof WEIGHTS>): number => {
  const result = match(READING, PROFILE, kinship, { ...WEIGHTS, ...part });
  return 'none' in result ? -1 : result.score;
};

test('the preview follows the sliders, with the same score that every screen shows', () => {
  stage();
  expect(shown()).toBe(scoreWith({}));
  slide('Weight of a good-to-have', 3);
  expect(shown()).toBe(scoreWith({ preferred: 3 }));
  expect(shown()).not.toBe(scoreWith({}));
  expect(screen.getByText(`${shown()} now, ${scoreWith({})} with the weights as they come.`)).toBeTruthy();
  fireEvent.click(screen.getByRole('button', { name: 'Reset the weights' }));
  expect(shown()).toBe(scoreWith({}));
  expect(screen.getByRole('button', { name: 'Reset the weights' })).toHaveProperty('disabled', true);
});

test('says percentages as such', () => {
  stage();
  slide('For a related skill', 60);
  const slider = screen.getByRole('slider', { name: 'For a related skill' });
  expect(slider.getAttribute('aria-valuetext')).toBe('60%');
});

test('a wish never weighs more than a must-have', () => {
  stage();
  slide('Weight of a good-to-have', 9);
  expect(screen.getByRole('slider', { name: 'Weight of a good-to-have' })).toHaveProperty('value', '3');
  slide('Weight of a must-have', 1);
  expect(screen.getByRole('slider', { name: 'Weight of a good-to-have' })).toHaveProperty('value', '1');
});

test('begins with the first posting that gives a number, and shows any other on request', () => {
  stage(PROFILE, [posting('few', READING.demands.slice(0, 2)), posting('a')]);
  const choice = screen.getByRole('combobox', { name: 'Posting to try the weights on' });
  expect(choice).toHaveProperty('value', 'a');
  expect(
    within(choice)
      .getAllByRole('option')
      .map((option) => option.textContent),
  ).toEqual(['Posting few, Example Works', 'Posting a, Example Works', 'A made-up posting for a back-end developer']);
  fireEvent.change(choice, { target: { value: 'few' } });
  expect(screen.queryByRole('meter')).toBeNull();
  expect(screen.getByText('Too few demands for a number')).toBeTruthy();
});

test('without a history there is the made-up posting, without a profile the reason why not', () => {
  stage(PROFILE, []);
  expect(screen.getByRole('meter')).toBeTruthy();
  cleanup();
  stage(EMPTY_PROFILE, []);
  expect(screen.getByText(/Add the skills you have/)).toBeTruthy();
  expect(screen.queryByRole('meter')).toBeNull();
});

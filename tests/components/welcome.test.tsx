// @vitest-environment happy-dom
import { cleanup, fireEvent, screen, within } from '@testing-library/react';
import { afterEach, expect, test, vi } from 'vitest';
import { SamplePosting } from '@/components/welcome/SamplePosting';
import { WelcomeScreen } from '@/components/welcome/WelcomeScreen';
import { EMPTY_PROFILE } from '@/utils/match/profile';
import { nameOf, posting, PROFILE, READING, show, speak, TEXT } from './stage';

afterEach(cleanup);

function welcome(marksOn = true, language: 'en' | 'de' = 'en') {
  const onMarks = vi.fn();
  show(
    <WelcomeScreen
      {...{ marksOn, onMarks, optionsHref: '/options.html', journalHref: '/journal.html' }}
      {...{ boards: 'the boards', resume: 'the résumé', skills: 'the skills', sample: 'the sample' }}
    />,
    language,
  );
  return onMarks;
}

test.each(['en', 'de'] as const)('has a part for each of the first steps, in order (%s)', (language) => {
  welcome(true, language);
  const { t } = speak(language);
  expect(screen.getAllByRole('heading', { level: 1 }).map(({ textContent }) => textContent)).toEqual([
    t('welcomeHeading'),
  ]);
  const parts = screen.getAllByRole('region');
  expect(parts.map((part) => within(part).getByRole('heading', { level: 2 }).textContent)).toEqual(
    (
      [
        'welcomeSeeTitle',
        'welcomeSampleTitle',
        'resumeTitle',
        'skillsTitle',
        'boardsTitle',
        'welcomeReadyTitle',
      ] as const
    ).map((key) => t(key)),
  );
  for (const [place, words] of [
    [1, 'the sample'],
    [2, 'the résumé'],
    [3, 'the skills'],
    [4, 'the boards'],
  ] as const) {
    expect(parts[place]?.textContent).toContain(words);
  }
});

test('says that nothing leaves the machine, and forces nothing', () => {
  welcome();
  expect(screen.getByText(/Nothing leaves this machine/)).toBeTruthy();
  expect(screen.queryAllByRole('dialog')).toEqual([]);
  for (const [name, href] of [
    ['Journal', '/journal.html'],
    ['Options', '/options.html'],
  ] as const) {
    expect(screen.getAllByRole('link', { name }).every((link) => link.getAttribute('href') === href)).toBe(true);
  }
});

test.each([true, false])('the marks are switched where it says what a page can see (on: %s)', (on) => {
  const onMarks = welcome(on);
  const part = screen.getByRole('region', { name: 'What a page can see' });
  const marks = within(part).getByRole<HTMLInputElement>('switch', { name: /Mark skills/ });
  expect(marks.checked).toBe(on);
  fireEvent.click(marks);
  expect(onMarks).toHaveBeenCalledExactlyOnceWith(!on);
});

test('the sample is marked as a posting is, and scored with the profile there is', () => {
  const sample = (profile = PROFILE) => {
    const { match } = posting(profile);
    const { container } = show(
      <SamplePosting {...{ text: TEXT, reading: READING, match, nameOf, optionsHref: '#resume' }} />,
    );
    return { container, match };
  };
  const { container, match } = sample();
  const marks = new Set([...container.querySelectorAll('mark')].map(({ textContent }) => textContent));
  for (const name of ['Python', 'PostgreSQL', 'Docker', 'Terraform']) expect(marks).toContain(name);
  if (!('score' in match)) throw new Error('The profile gives no score.');
  expect(container.querySelector('.ring')?.textContent).toContain(String(match.score));
  cleanup();
  const empty = sample(EMPTY_PROFILE);
  expect(empty.container.querySelector('.ring')).toBeNull();
  expect(screen.getByRole('heading', { name: 'No profile yet' })).toBeTruthy();
  // The way to the profile stays on this page.
  expect(screen.getByRole('link', { name: 'Add my skills' }).getAttribute('target')).toBe('_self');
});

// @vitest-environment happy-dom
import { cleanup, fireEvent, screen } from '@testing-library/react';
import { afterEach, expect, test, vi } from 'vitest';
import { ROLE_WORD } from '@/components/options/role-words';
import { TemplatePicker } from '@/components/options/TemplatePicker';
import { ROLE_TEMPLATES, templateFor } from '@/utils/match/templates';
import { show, speak } from './stage';

afterEach(cleanup);

const python = templateFor('Python developer')!;
const picker = (has: (id: string) => boolean = () => false, onTake = vi.fn()) => {
  show(<TemplatePicker first={python} has={has} nameOf={(id) => id} onTake={onTake} />);
  return onTake;
};
const tick = (name: string) => fireEvent.click(screen.getByRole('checkbox', { name }));
const press = (name: string | RegExp) => fireEvent.click(screen.getByRole('button', { name }));

test('offers every role, each with a name of its own in both languages', () => {
  for (const language of ['en', 'de'] as const) {
    const { t } = speak(language);
    expect(new Set(ROLE_TEMPLATES.map(({ id }) => t(ROLE_WORD[id]))).size).toBe(ROLE_TEMPLATES.length);
  }
  show(<TemplatePicker has={() => false} nameOf={(id) => id} onTake={vi.fn()} />);
  expect(screen.getAllByRole('option')).toHaveLength(ROLE_TEMPLATES.length + 1);
  expect(screen.queryAllByRole('checkbox')).toEqual([]);
  fireEvent.change(screen.getByRole('combobox', { name: 'Role' }), { target: { value: 'nurse' } });
  expect(screen.getByRole('checkbox', { name: 'wound-care' })).toBeTruthy();
});

test('shows every skill of the role once, by area', () => {
  picker();
  expect(screen.getAllByRole('checkbox')).toHaveLength(python.skills.length);
  expect(screen.getByRole('group', { name: 'Programming languages' }).textContent).toContain('python');
});

test('takes over what was ticked and nothing else', () => {
  const onTake = picker();
  expect(screen.getByRole('button', { name: 'Tick the skills you have' })).toHaveProperty('disabled', true);
  tick('django');
  tick('redis');
  tick('flask');
  tick('redis');
  press('Add 2 skills');
  const [skills, role] = onTake.mock.lastCall as [unknown[], string];
  expect(new Set(skills)).toEqual(
    new Set(['django', 'flask'].map((skill) => ({ skill, level: 'working', years: null }))),
  );
  expect(role).toBe('Back end, Python');
});

test('what is in the profile is ticked for good and not taken again', () => {
  const onTake = picker((id) => id === 'python');
  const own = screen.getByRole('checkbox', { name: 'python' });
  expect([own.hasAttribute('disabled'), (own as HTMLInputElement).checked]).toEqual([true, true]);
  expect(screen.getByText('1 is in your profile already.')).toBeTruthy();
  press('Tick all that most postings ask for');
  press(/^Add \d+ skills$/);
  const [skills] = onTake.mock.lastCall as [{ skill: string }[]];
  const core = python.skills.filter(({ level, skill }) => level === 'required' && skill !== 'python');
  expect(new Set(skills.map(({ skill }) => skill))).toEqual(new Set(core.map(({ skill }) => skill)));
});

test('what was ticked in one role stays ticked in the next', () => {
  const onTake = picker();
  tick('redis');
  fireEvent.change(screen.getByRole('combobox', { name: 'Role' }), { target: { value: 'backend-java' } });
  press('Add 1 skill');
  expect(onTake).toHaveBeenCalledWith([{ skill: 'redis', level: 'working', years: null }], 'Back end, Java');
  tick('kotlin');
  press('Untick all');
  expect(screen.queryByRole('button', { name: /^Add/ })).toBeNull();
});

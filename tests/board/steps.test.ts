/** From mark to mark, and what a lesson about one says. */
import { describe, expect, test } from 'vitest';
import { notASkill } from '@/entrypoints/board/lessons';
import { nextStop } from '@/entrypoints/board/steps';
import { LIMITS, parsePageRequest, type Lesson } from '@/utils/messages';

const marks = [10, 20, 30].map((start) => ({ span: { start, end: start + 5 } }));
const all = (): boolean => true;
const none = (): boolean => false;

describe('stepping', () => {
  test.each([
    ['next', null, 10],
    ['next', 10, 20],
    ['next', 30, 10],
    ['next', 15, 20],
    ['previous', null, 30],
    ['previous', 20, 10],
    ['previous', 10, 30],
    ['previous', 15, 10],
  ] as const)('%s from %s: %s', (direction, last, to) => {
    expect(nextStop(marks, last, direction, all)?.span.start).toBe(to);
  });

  test('leaves out what is folded away, and goes nowhere where all is', () => {
    expect(nextStop(marks, 10, 'next', ({ span }) => span.start !== 20)?.span.start).toBe(30);
    expect(nextStop(marks, 10, 'next', none)).toBeUndefined();
    expect(nextStop(marks.slice(3), null, 'next', all)).toBeUndefined();
  });
});

describe('“not a skill here”', () => {
  const lesson = (text: string, form: string): Lesson => {
    const start = text.indexOf(form);
    return notASkill('go', text, { start, end: start + form.length });
  };

  test('takes the nearest words of its line and none of another', () => {
    const text = 'We write Python.\nYou will Go to market with our partners\nReact is a plus';
    expect(lesson(text, 'Go')).toEqual({
      kind: 'no-skill',
      skill: 'go',
      form: 'Go',
      context: ['will', 'market', 'with', 'partners'],
    });
  });

  test('a line that is the form alone has no words: then it is none anywhere', () => {
    expect(lesson('Python\nGo\nRust', 'Go')).toMatchObject({ context: [] });
  });

  test('words of the form itself do not count', () => {
    expect(lesson('project management for project teams', 'project management')).toMatchObject({ context: ['teams'] });
  });

  test('is let in by the background, however long the words are', () => {
    const long = 'x'.repeat(300);
    const made = lesson(`${long} ${long}y Go`, 'Go');
    expect(parsePageRequest({ type: 'teach', key: 'linkedin:1', lesson: made })).toMatchObject({ lesson: made });
    expect(LIMITS.form).toBeLessThan(300);
  });
});

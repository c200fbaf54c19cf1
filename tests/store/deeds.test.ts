/** What is taught from a page: written once, taken back by its own tab alone. */
import { beforeEach, describe, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Lesson } from '@/utils/messages';
import { corrections } from '@/utils/store/corrections';
import { teach, unteach } from '@/utils/store/deeds';
import { forgetTab } from '@/utils/store/page-states';
import { profile } from '@/utils/store/profile';

const ADD: Lesson = { kind: 'mine', skill: 'react' };
const LESSONS: readonly Lesson[] = [
  ADD,
  { kind: 'no-skill', skill: 'go', form: 'Go', context: ['market'] },
  { kind: 'same-as', skill: 'spring', form: 'Spring', as: 'spring-boot' },
  { kind: 'always-optional', skill: 'docker' },
];

const all = async (): Promise<unknown> => [await profile.get(), await corrections.get()];

beforeEach(() => {
  fakeBrowser.reset();
});

describe.each(LESSONS)('$kind', (lesson) => {
  test('is written, and taken back without a trace', async () => {
    const before = await all();
    const id = await teach(1, lesson);
    expect(await all()).not.toEqual(before);
    await unteach(1, id);
    expect(await all()).toEqual(before);
    expect(await fakeBrowser.storage.session.get(null)).toEqual({});
  });

  test('what was known before is neither written twice nor taken back', async () => {
    await teach(1, lesson);
    const before = await all();
    const id = await teach(2, lesson);
    expect(await all()).toEqual(before);
    await unteach(2, id);
    expect(await all()).toEqual(before);
  });

  test('is taken back by no other tab, nor after its page is gone', async () => {
    const id = await teach(1, lesson);
    const taught = await all();
    await unteach(2, id);
    expect(await all()).toEqual(taught);
    await forgetTab(1);
    await unteach(1, id);
    expect(await all()).toEqual(taught);
  });
});

test('what the user changed of an added skill since stays', async () => {
  const id = await teach(1, ADD);
  await profile.update((mine) => ({ ...mine, skills: [{ skill: 'react', level: 'expert', years: 4 }] }));
  await unteach(1, id);
  expect((await profile.get()).skills).toEqual([{ skill: 'react', level: 'expert', years: 4 }]);
});

// @vitest-environment happy-dom
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { createForgetting } from '@/entrypoints/journal/forgetting';

describe('forgetting', () => {
  const forget = vi.fn<(key: string) => Promise<void>>();
  const forgetting = createForgetting({ forget }, localStorage);

  beforeEach(() => {
    localStorage.clear();
    forget.mockReset().mockResolvedValue(undefined);
  });

  test('waits until it is over', async () => {
    await forgetting.begin('a:1', 0);
    expect(forget).not.toHaveBeenCalled();
    await forgetting.finish();
    expect(forget).toHaveBeenCalledExactlyOnceWith('a:1');
    await forgetting.finish();
    expect(forget).toHaveBeenCalledOnce();
  });

  test('undone, it never happens', async () => {
    await forgetting.begin('a:1', 0);
    forgetting.undo();
    await forgetting.finish();
    expect(forget).not.toHaveBeenCalled();
  });

  test('a second one ends the time of the first', async () => {
    await forgetting.begin('a:1', 0);
    await forgetting.begin('a:2', 1);
    expect(forget).toHaveBeenCalledExactlyOnceWith('a:1');
    forgetting.undo();
    await forgetting.finish();
    expect(forget).toHaveBeenCalledOnce();
  });

  test('what a closed page left behind is forgotten, what another tab may undo is not', async () => {
    await forgetting.begin('a:1', 1_000);
    await forgetting.finishLeft(2_000);
    expect(forget).not.toHaveBeenCalled();
    await forgetting.finishLeft(70_000);
    expect(forget).toHaveBeenCalledExactlyOnceWith('a:1');
  });

  test('a failure is tried again', async () => {
    await forgetting.begin('a:1', 0);
    forget.mockRejectedValueOnce(new Error('blocked'));
    await expect(forgetting.finish()).rejects.toThrow('blocked');
    await forgetting.finish();
    expect(forget).toHaveBeenCalledTimes(2);
  });
});

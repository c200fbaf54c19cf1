// @vitest-environment happy-dom
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { createForgetting } from '@/entrypoints/journal/forgetting';

describe('forgetting', () => {
  const forgetMany = vi.fn<(keys: readonly string[]) => Promise<number>>();
  const forgetting = createForgetting({ forgetMany }, localStorage);

  beforeEach(() => {
    localStorage.clear();
    forgetMany.mockReset().mockResolvedValue(1);
  });

  test('waits until it is over', async () => {
    await forgetting.begin(['a:1'], 0);
    expect(forgetMany).not.toHaveBeenCalled();
    await forgetting.finish();
    expect(forgetMany).toHaveBeenCalledExactlyOnceWith(['a:1']);
    await forgetting.finish();
    expect(forgetMany).toHaveBeenCalledOnce();
  });

  test('undone, it never happens', async () => {
    await forgetting.begin(['a:1'], 0);
    forgetting.undo();
    await forgetting.finish();
    expect(forgetMany).not.toHaveBeenCalled();
  });

  test('a second one ends the time of the first', async () => {
    await forgetting.begin(['a:1'], 0);
    await forgetting.begin(['a:2'], 1);
    expect(forgetMany).toHaveBeenCalledExactlyOnceWith(['a:1']);
    forgetting.undo();
    await forgetting.finish();
    expect(forgetMany).toHaveBeenCalledOnce();
  });

  test('what a closed page left behind is forgotten, what another tab may undo is not', async () => {
    await forgetting.begin(['a:1'], 1_000);
    await forgetting.finishLeft(2_000);
    expect(forgetMany).not.toHaveBeenCalled();
    await forgetting.finishLeft(70_000);
    expect(forgetMany).toHaveBeenCalledExactlyOnceWith(['a:1']);
  });

  test('a failure is tried again', async () => {
    await forgetting.begin(['a:1'], 0);
    forgetMany.mockRejectedValueOnce(new Error('blocked'));
    await expect(forgetting.finish()).rejects.toThrow('blocked');
    await forgetting.finish();
    expect(forgetMany).toHaveBeenCalledTimes(2);
  });

  test('several at once, and one of them again', async () => {
    await forgetting.begin(['a:1', 'a:2'], 0);
    await forgetting.begin(['a:2', 'a:3'], 1);
    expect(forgetMany).toHaveBeenCalledExactlyOnceWith(['a:1']);
    await forgetting.finish();
    expect(forgetMany).toHaveBeenLastCalledWith(['a:2', 'a:3']);
  });

  test('what an older Skillight left behind is forgotten too', async () => {
    localStorage.setItem('skillight.forgetting', '1000 a:7 "x"');
    await forgetting.finishLeft(70_000);
    expect(forgetMany).toHaveBeenCalledExactlyOnceWith(['a:7 "x"']);
  });
});

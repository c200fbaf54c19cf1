// @vitest-environment happy-dom
/** Asking for boards and giving them back: the browser is asked while the click is being handled. */
import { act, cleanup, renderHook, waitFor } from '@testing-library/react';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { useBoardPermissions } from '@/entrypoints/options/use-board-permissions';
import { grantNothing, type Granting } from '../background/granting';
import './patience';

const LEVER = ['*://jobs.lever.co/*', '*://jobs.eu.lever.co/*'];
let browser: Granting;
const request = vi.fn<(asked: { origins: string[] }) => Promise<boolean>>();
const remove = vi.fn<(given: { origins: string[] }) => Promise<boolean>>();

beforeEach(() => {
  fakeBrowser.reset();
  browser = grantNothing();
  Object.assign(fakeBrowser.permissions, { request, remove });
  request.mockReset();
  remove.mockReset();
});
afterEach(cleanup);

async function permissions() {
  const { result } = renderHook(() => useBoardPermissions());
  await waitFor(() => {
    expect(result.current).toBeDefined();
  });
  return result;
}

test('a board is asked for within the click, by its hosts', async () => {
  request.mockResolvedValue(true);
  const shown = await permissions();
  await act(async () => {
    const answer = shown.current?.change('lever', true);
    expect(request).toHaveBeenCalledExactlyOnceWith({ origins: LEVER });
    expect(await answer).toBe(true);
  });
  act(() => {
    browser.grant(...LEVER);
  });
  await waitFor(() => {
    expect(shown.current?.granted.has('lever')).toBe(true);
  });
});

test('a refusal is told, until something else is asked for', async () => {
  request.mockResolvedValue(false);
  const shown = await permissions();
  await act(async () => {
    expect(await shown.current?.change('lever', true)).toBe(false);
  });
  expect(shown.current?.refused).toBe('lever');
  await act(async () => {
    remove.mockResolvedValue(true);
    await shown.current?.change('ashby', false);
  });
  expect(shown.current?.refused).toBeNull();
  expect(remove).toHaveBeenCalledExactlyOnceWith({ origins: ['*://jobs.ashbyhq.com/*'] });
});

test('what the browser takes back by itself is seen', async () => {
  browser.grant(...LEVER);
  const shown = await permissions();
  expect([...(shown.current?.granted ?? [])]).toEqual(['lever']);
  act(() => {
    browser.revoke('*://jobs.lever.co/*');
  });
  await waitFor(() => {
    expect(shown.current?.granted.size).toBe(0);
  });
});

test('boards that are granted at install are never asked for', async () => {
  const shown = await permissions();
  await act(async () => {
    expect(await shown.current?.change('linkedin', true)).toBe(true);
  });
  expect(request).not.toHaveBeenCalled();
});

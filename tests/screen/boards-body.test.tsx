// @vitest-environment happy-dom
/** Boards switched on and off in the options, and taken back: what the browser is asked for is asked for again. */
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { SpeechProvider } from '@/components/i18n/translator';
import { UndoButton, UndoProvider } from '@/components/options/undo';
import { BoardsBody } from '@/entrypoints/options/BoardsBody';
import { boardIsOn, settings } from '@/utils/store/settings';
import { grantNothing } from '../background/granting';
import { speak } from '../components/stage';

const LEVER = ['*://jobs.lever.co/*', '*://jobs.eu.lever.co/*'];
const request = vi.fn<(asked: { origins: string[] }) => Promise<boolean>>();
const remove = vi.fn<(given: { origins: string[] }) => Promise<boolean>>();

beforeEach(() => {
  fakeBrowser.reset();
  const browser = grantNothing();
  request.mockReset().mockImplementation(({ origins }) => {
    browser.grant(...origins);
    return Promise.resolve(true);
  });
  remove.mockReset().mockResolvedValue(true);
  Object.assign(fakeBrowser.permissions, { request, remove });
  render(
    <SpeechProvider value={speak()}>
      <UndoProvider>
        <UndoButton />
        <BoardsBody />
      </UndoProvider>
    </SpeechProvider>,
  );
});
afterEach(cleanup);

const isOn = async (board: string): Promise<boolean> => boardIsOn(await settings.get(), board);
const undo = async (): Promise<void> => {
  const button = screen.getByRole('button', { name: 'Undo' });
  await waitFor(() => {
    expect(button).toHaveProperty('disabled', false);
  });
  fireEvent.click(button);
};

test('a board that is ours from the start', async () => {
  fireEvent.click(await screen.findByRole('switch', { name: 'Indeed' }));
  await waitFor(async () => {
    expect(await isOn('indeed')).toBe(false);
  });
  expect(screen.getByRole('button', { name: 'Undo' }).title).toBe('Undo: Indeed switched.');
  await undo();
  await waitFor(async () => {
    expect(await isOn('indeed')).toBe(true);
  });
  expect(request).not.toHaveBeenCalled();
});

test('a board that the browser is asked for: within the click, as the switch does it', async () => {
  fireEvent.click(await screen.findByRole('switch', { name: /Lever/ }));
  expect(request).toHaveBeenCalledExactlyOnceWith({ origins: LEVER });
  await undo();
  expect(remove).toHaveBeenCalledExactlyOnceWith({ origins: LEVER });
  await waitFor(async () => {
    expect(await isOn('lever')).toBe(false);
  });
});

test('one that was refused is nothing to take back', async () => {
  request.mockReset().mockResolvedValue(false);
  fireEvent.click(await screen.findByRole('switch', { name: /Lever/ }));
  await screen.findByText(/did not let Skillight read Lever/);
  expect(screen.getByRole('button', { name: 'Undo' })).toHaveProperty('disabled', true);
});

test('on and off in a row is taken back step by step, last one first', async () => {
  const lever = await screen.findByRole('switch', { name: /Lever/ });
  fireEvent.click(lever);
  await waitFor(() => {
    expect(lever).toHaveProperty('checked', true);
  });
  fireEvent.click(lever);
  await waitFor(() => {
    expect(lever).toHaveProperty('checked', false);
  });
  await undo();
  await waitFor(async () => {
    expect(await isOn('lever')).toBe(true);
  });
  expect(lever).toHaveProperty('checked', true);
  await undo();
  await waitFor(async () => {
    expect(await isOn('lever')).toBe(false);
  });
  expect(screen.getByRole('button', { name: 'Undo' })).toHaveProperty('disabled', true);
});

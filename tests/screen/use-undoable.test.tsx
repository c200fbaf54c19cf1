// @vitest-environment happy-dom
import { act, cleanup, renderHook, screen, waitFor } from '@testing-library/react';
import type { ReactNode } from 'react';
import { afterEach, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { SpeechProvider } from '@/components/i18n/translator';
import { UndoButton, UndoProvider } from '@/components/options/undo';
import { useUndoable } from '@/entrypoints/options/use-undoable';
import { WEIGHTS } from '@/utils/match/weights';
import { weights } from '@/utils/store/weights';
import { speak } from '../components/stage';
import './patience';

afterEach(() => {
  cleanup();
  fakeBrowser.reset();
});

function Screen({ children }: { readonly children: ReactNode }) {
  return (
    <SpeechProvider value={speak()}>
      <UndoProvider>
        <UndoButton />
        {children}
      </UndoProvider>
    </SpeechProvider>
  );
}

test('a change is stored, and undone without what others stored meanwhile', async () => {
  const { result } = renderHook(() => useUndoable(weights), { wrapper: Screen });
  await waitFor(() => {
    expect(result.current[0]).toEqual(WEIGHTS);
  });
  act(() => {
    result.current[1]('Related changed.', (now) => ({ ...now, related: 70 }));
  });
  await waitFor(async () => {
    expect(await weights.get()).toEqual({ ...WEIGHTS, related: 70 });
  });
  await weights.update((now) => ({ ...now, implied: 60 }));
  act(() => {
    screen.getByRole('button', { name: 'Undo' }).click();
  });
  await waitFor(async () => {
    expect(await weights.get()).toEqual({ ...WEIGHTS, implied: 60 });
  });
});

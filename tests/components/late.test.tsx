// @vitest-environment happy-dom
import { cleanup, screen } from '@testing-library/react';
import { afterEach, expect, test, vi } from 'vitest';
import { ErrorBoundary } from '@/components/controls/ErrorBoundary';
import { late } from '@/components/controls/Late';
import { show } from './stage';

afterEach(cleanup);

const Content = ({ word }: { readonly word: string }) => <p>{word}</p>;

test('shows a skeleton until it is here, and stands there at once the next time', async () => {
  const load = vi.fn(() => Promise.resolve(Content));
  const Late = late(load);
  const first = show(<Late word="Rust" />);
  expect(first.container.querySelector('.skeleton')).not.toBeNull();
  await screen.findByText('Rust');
  first.unmount();
  expect(show(<Late word="Go" />).container.textContent).toBe('Go');
  expect(load).toHaveBeenCalledTimes(1);
});

test('what keeps it from loading reaches the error boundary', async () => {
  const told = vi.spyOn(console, 'error').mockImplementation(() => undefined);
  const Late = late<{ word: string }>(() => Promise.reject(new Error('The file is gone.')));
  show(
    <ErrorBoundary onReload={() => undefined}>
      <Late word="Rust" />
    </ErrorBoundary>,
  );
  expect((await screen.findByRole('alert')).textContent).toContain('The file is gone.');
  told.mockRestore();
});

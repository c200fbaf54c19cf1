/** Shows what went wrong, in words that can be copied, instead of an empty page. */
import { Component, type ReactNode } from 'react';
import { useSpeech } from '@/components/i18n/translator';

interface Props {
  readonly children: ReactNode;
  readonly onReload: () => void;
}

interface State {
  readonly error: unknown;
  readonly failed: boolean;
}

export class ErrorBoundary extends Component<Props, State> {
  override state: State = { error: null, failed: false };

  static getDerivedStateFromError(error: unknown): State {
    return { error, failed: true };
  }

  override render(): ReactNode {
    const { children, onReload } = this.props;
    return this.state.failed ? <Failure error={this.state.error} onReload={onReload} /> : children;
  }
}

function Failure({ error, onReload }: { readonly error: unknown; readonly onReload: () => void }) {
  const { t } = useSpeech();
  return (
    <main className="empty" role="alert">
      <h1>{t('errorTitle')}</h1>
      <p>{t('errorText')}</p>
      <button type="button" className="button primary" onClick={onReload}>
        {t('errorReload')}
      </button>
      <pre className="report">{error instanceof Error ? (error.stack ?? error.message) : String(error)}</pre>
    </main>
  );
}

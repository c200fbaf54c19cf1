/** How each page of ours starts: title and language of the document, the styles, the screen inside its error boundary. */
import '@/components/styles/tokens.css';
import '@/components/styles/looks.css';
import '@/components/styles/base.css';
import '@/components/styles/controls.css';
import '@/components/styles/posting.css';
import { StrictMode, type ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import { ErrorBoundary } from '@/components/controls/ErrorBoundary';
import { speech, SpeechProvider, type MessageKey } from '@/components/i18n/translator';
import { browserTranslator } from './browser-translator';
import { followMarkLooks } from './mark-looks';

/** Renders the screen into `#root`. */
export function mount(title: MessageKey, screen: ReactNode): void {
  const root = document.getElementById('root');
  if (!root) throw new Error('The page has no #root.');
  const speaking = speech(browserTranslator());
  followMarkLooks(document.documentElement);
  document.title = speaking.t(title);
  document.documentElement.lang = speaking.locale;
  createRoot(root).render(
    <StrictMode>
      <SpeechProvider value={speaking}>
        <ErrorBoundary
          onReload={() => {
            location.reload();
          }}
        >
          {screen}
        </ErrorBoundary>
      </SpeechProvider>
    </StrictMode>,
  );
}

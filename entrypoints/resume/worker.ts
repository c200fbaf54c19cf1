/** The worker in which a résumé is read: hostile bytes are parsed here and nowhere else, and it is ended after each file. */
import { taxonomy } from 'virtual:taxonomy';
import { propose } from '@/utils/resume/propose';
import { readFile } from '@/utils/resume/read-file';
import { RefusedFile } from '@/utils/resume/refusal';
import type { ResumeOrder, ResumeReport } from '@/utils/resume/session';

addEventListener(
  'message',
  ({ data }: MessageEvent<ResumeOrder>) => {
    const { bytes, corrections, now, port } = data;
    const report = (message: ResumeReport): void => {
      port.postMessage(message);
    };
    readFile(bytes, (page, of) => {
      report({ page, of });
    })
      .then((text) => {
        report({ proposal: propose(text, { taxonomy, corrections, now }) });
      })
      .catch((error: unknown) => {
        report({ refusal: error instanceof RefusedFile ? error.refusal : 'crashed' });
      });
  },
  { once: true },
);

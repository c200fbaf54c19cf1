/** Reads one résumé in a worker of its own, which is ended with the answer, at the time limit or when it is no longer wanted. */
import * as v from 'valibot';
import type { Corrections } from '@/utils/extract/corrections';
import { MOST_BYTES, MOST_TIME } from './limits';
import { proposalSchema } from './proposal-schema';
import type { ResumeProposal } from './proposal';
import { REFUSALS, type Refusal } from './refusal';

/** What the worker is told. */
export interface ResumeOrder {
  readonly bytes: Uint8Array;
  readonly corrections: Corrections;
  /** Ms since 1970. */
  readonly now: number;
  /** Where to answer: pdf.js speaks on the worker's own channel as soon as it is loaded. */
  readonly port: MessagePort;
}

/** What it says: pages as they are read, then one answer. */
export type ResumeReport =
  | { readonly page: number; readonly of: number }
  | { readonly proposal: ResumeProposal }
  | { readonly refusal: Refusal };

export type ResumeAnswer = Exclude<ResumeReport, { readonly page: number }>;

export interface SessionOptions {
  readonly startWorker: () => Worker;
  readonly corrections: Corrections;
  readonly now: number;
  readonly signal: AbortSignal;
  readonly onPage: (page: number, of: number) => void;
  /** Ms; a test shortens it. */
  readonly limit?: number;
}

/** The worker parses hostile bytes: its words are parsed as any stranger's. */
const report = v.union([
  v.object({ page: v.number(), of: v.number() }),
  v.object({ proposal: proposalSchema }),
  v.object({ refusal: v.picklist(REFUSALS) }),
]);

/**
 * Reads a file. Never rejects but for an abort: what goes wrong is a refusal with its reason.
 * @throws the signal's reason when it is aborted
 */
export async function readResume(file: Blob, options: SessionOptions): Promise<ResumeAnswer> {
  const { startWorker, corrections, now, signal, onPage, limit = MOST_TIME } = options;
  signal.throwIfAborted();
  if (file.size > MOST_BYTES) return { refusal: 'too-large' };
  let bytes: Uint8Array;
  try {
    bytes = new Uint8Array(await file.arrayBuffer());
  } catch {
    // A folder, or a file that went away meanwhile.
    return { refusal: 'unreadable' };
  }
  signal.throwIfAborted();
  const worker = startWorker();
  const { port1, port2 } = new MessageChannel();
  try {
    return await new Promise<ResumeAnswer>((resolve, reject) => {
      const timer = setTimeout(() => {
        resolve({ refusal: 'timed-out' });
      }, limit);
      const end = (): void => {
        clearTimeout(timer);
        reject(signal.reason as Error);
      };
      signal.addEventListener('abort', end, { once: true });
      port1.onmessage = ({ data }: MessageEvent<unknown>) => {
        const parsed = v.safeParse(report, data);
        if (parsed.success && 'page' in parsed.output) {
          onPage(parsed.output.page, parsed.output.of);
          return;
        }
        clearTimeout(timer);
        signal.removeEventListener('abort', end);
        resolve(parsed.success ? (parsed.output as ResumeAnswer) : { refusal: 'crashed' });
      };
      worker.onerror = (event) => {
        event.preventDefault();
        clearTimeout(timer);
        resolve({ refusal: 'crashed' });
      };
      const order: ResumeOrder = { bytes, corrections, now, port: port2 };
      worker.postMessage(order, [bytes.buffer as ArrayBuffer, port2]);
    });
  } finally {
    port1.close();
    worker.terminate();
  }
}

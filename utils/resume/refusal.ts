/** Why a file is not read. Each reason has a message that says what to do (components/resume/refusal-words.ts). */

export const REFUSALS = [
  'empty',
  'too-large',
  'unknown-kind',
  'old-word',
  'open-document',
  'unknown-archive',
  'broken',
  'locked',
  'scanned',
  'no-text',
  'inflates',
  'too-many-parts',
  'too-long',
  'unreadable',
  'timed-out',
  'crashed',
] as const;
export type Refusal = (typeof REFUSALS)[number];

/** A file that is not read, with the reason. */
export class RefusedFile extends Error {
  override readonly name = 'RefusedFile';
  readonly refusal: Refusal;
  constructor(refusal: Refusal, options?: ErrorOptions) {
    super(`The file is refused: ${refusal}.`, options);
    this.refusal = refusal;
  }
}

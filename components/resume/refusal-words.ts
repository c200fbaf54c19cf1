/** Why a file is not read and what to do: a message for each reason. */
import type { MessageKey } from '@/components/i18n/translator';
import type { Refusal } from '@/utils/resume/refusal';

export const REFUSAL_WORD: Readonly<Record<Refusal, MessageKey>> = {
  empty: 'resumeEmpty',
  'too-large': 'resumeTooLarge',
  'unknown-kind': 'resumeUnknownKind',
  'old-word': 'resumeOldWord',
  'open-document': 'resumeOpenDocument',
  'unknown-archive': 'resumeUnknownArchive',
  broken: 'resumeBroken',
  locked: 'resumeLocked',
  scanned: 'resumeScanned',
  'no-text': 'resumeNoText',
  inflates: 'resumeInflates',
  'too-many-parts': 'resumeTooManyParts',
  'too-long': 'resumeTooLong',
  unreadable: 'resumeUnreadable',
  'timed-out': 'resumeTimedOut',
  crashed: 'resumeCrashed',
};

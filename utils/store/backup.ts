/** When and where the history was saved last, and whether the user wants to be reminded. */
import * as v from 'valibot';
import { localItem } from './local-item';

const number = v.pipe(v.number(), v.finite());

const fileSchema = v.object({
  /** Of the folder, as the browser calls it. */
  folder: v.string(),
  name: v.string(),
  /** ms since 1970. */
  at: number,
  bytes: number,
  postings: number,
  /** What the history was like then (utils/archive/backup-file.ts). */
  print: number,
  /** ms. */
  took: number,
});

/** The file in a folder of the user's choice, as it was written last. */
export type BackupFile = Readonly<v.InferOutput<typeof fileSchema>>;

export const backup = localItem<{
  /** ms since 1970; null: never. */
  readonly savedAt: number | null;
  readonly remind: boolean;
  /** null: none was written yet. */
  readonly file: BackupFile | null;
}>({
  key: 'backup',
  schema: v.object({
    savedAt: v.fallback(v.nullable(number), null),
    remind: v.fallback(v.boolean(), true),
    file: v.fallback(v.nullable(fileSchema), null),
  }),
  fallback: { savedAt: null, remind: true, file: null },
});

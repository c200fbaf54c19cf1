/** The committed set of postings, read as the extension reads them. All employers and texts are our own inventions. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { extract } from '@/utils/extract/extract';
import { summaryOf } from '@/utils/extract/summary';
import type { Entry } from '@/utils/market/entry';
import type { Knowledge } from '@/utils/market/skill-lines';
import { compileTaxonomy } from '@/utils/taxonomy/compile';
import { readTaxonomyFiles } from '@/utils/taxonomy/files';

interface Posting {
  readonly id: string;
  readonly title: string;
  readonly company: string;
  readonly location: string;
  readonly board: string;
  readonly date: number;
  readonly text: string;
}

const file = fileURLToPath(new URL('./postings.jsonl', import.meta.url));
const taxonomy = compileTaxonomy(readTaxonomyFiles());

export const POSTINGS: readonly Posting[] = readFileSync(file, 'utf8')
  .split('\n')
  .filter((line) => line !== '')
  .map((line) => JSON.parse(line) as Posting);

/** Their entries, each under its own key and alone. */
export const SIXTY: readonly Entry[] = POSTINGS.map(({ id, title, company, location, board, date, text }) => ({
  ...{ key: id, title, company, location, board, firstSeenAt: date, status: null, job: null },
  summary: summaryOf(extract(text, taxonomy), text),
}));

export const KNOWLEDGE: Knowledge = {
  nameOf: (id) => taxonomy.byId.get(id)?.name ?? id,
  categoryOf: (id) => taxonomy.byId.get(id)?.category,
};

/**
 * The engine's figures on labelled postings, with floors that only rise: raise a floor in the change that earns it. The
 * corpus of this repository always runs; the postings that may not be copied run where they are.
 */
import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { figuresOf, readLabelled } from '@/tests/corpus/score';
import { compileTaxonomy } from '@/utils/taxonomy/compile';
import { readTaxonomyFiles } from '@/utils/taxonomy/files';

const FLOORS: readonly (readonly [file: string, floors: Readonly<Record<string, number>>])[] = [
  [
    '../corpus/synthetic.jsonl',
    {
      'skill precision': 0.95,
      'skill recall': 0.98,
      'decoys left alone': 0.98,
      'level accuracy': 0.97,
      'years F1': 0.93,
      'soft skills F1': 0.92,
      'responsibilities F1': 0.98,
      'experience F1': 0.99,
      'education F1': 0.99,
      'languages F1': 0.95,
      'workMode F1': 0.97,
      'salary F1': 0.97,
      'visa F1': 0.97,
    },
  ],
  ['../corpus/ambiguous.jsonl', { 'skill precision': 0.95, 'skill recall': 0.97, 'decoys left alone': 0.97 }],
  [
    '../corpus/postings.jsonl',
    {
      'skill precision': 0.98,
      'skill recall': 0.91,
      'decoys left alone': 0.9,
      'level accuracy': 0.98,
      'years F1': 0.91,
      'soft skills F1': 0.95,
      'responsibilities F1': 0.98,
      'experience F1': 0.96,
      'education F1': 0.95,
      'languages F1': 0.98,
      'workMode F1': 0.95,
      'salary F1': 0.97,
      'visa F1': 1,
    },
  ],
  [
    '../corpus/unseen.jsonl',
    {
      'skill precision': 0.95,
      'skill recall': 0.83,
      'decoys left alone': 0.95,
      'level accuracy': 0.97,
      'years F1': 0.9,
      'soft skills F1': 0.88,
      'responsibilities F1': 0.95,
      'experience F1': 0.98,
      'education F1': 0.9,
      'languages F1': 0.98,
      'workMode F1': 0.95,
      'salary F1': 0.98,
      'visa F1': 0.99,
    },
  ],
  [
    '../corpus/lines.jsonl',
    {
      'skill precision': 0.98,
      'skill recall': 0.92,
      'decoys left alone': 0.98,
      'level accuracy': 0.99,
      'years F1': 0.92,
    },
  ],
  [
    '../../../shared/gold/real.dev.jsonl',
    {
      'skill precision': 0.98,
      'skill recall': 0.95,
      'decoys left alone': 0.96,
      'level accuracy': 0.95,
      'years F1': 0.93,
      'soft skills F1': 0.9,
      'responsibilities F1': 0.98,
      'experience F1': 0.93,
      'education F1': 0.97,
    },
  ],
  ['../../../shared/gold/seeds.jsonl', { 'skill precision': 0.97, 'skill recall': 1 }],
];

const taxonomy = compileTaxonomy(readTaxonomyFiles());

for (const [file, floors] of FLOORS) {
  const url = new URL(file, import.meta.url);
  describe.skipIf(!existsSync(url))(`on ${file.split('/').at(-1) ?? file}`, () => {
    const figures = existsSync(url) ? figuresOf(readLabelled(url), taxonomy) : {};
    it.each(Object.entries(floors))('%s is at least %d', (figure, floor) => {
      expect(figures[figure]).toBeGreaterThanOrEqual(floor);
    });
  });
}

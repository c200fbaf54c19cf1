/** Résumés made by real tools are read as the issue asks: skills, their years, languages, degree, experience. */
import { expect, it } from 'vitest';
import { figuresOf, scoreAll } from './score';

it('finds skills and years in résumés of nine layouts, four languages, PDF and DOCX', async () => {
  const scored = await scoreAll();
  expect(scored.length).toBeGreaterThanOrEqual(20);
  expect(new Set(scored.map(({ person }) => person.layout)).size).toBeGreaterThanOrEqual(9);
  expect(new Set(scored.map(({ person }) => person.language)).size).toBeGreaterThanOrEqual(4);
  const { precision, recall, years, facts } = figuresOf(scored);
  expect(precision).toBeGreaterThanOrEqual(0.95);
  expect(recall).toBeGreaterThanOrEqual(0.92);
  expect(years).toBeGreaterThanOrEqual(0.85);
  expect(facts).toBeGreaterThanOrEqual(0.9);
});

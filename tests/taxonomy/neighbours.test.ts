import { describe, expect, test } from 'vitest';
import { compileSkills } from '@/utils/taxonomy/compile';
import { readTaxonomyFiles } from '@/utils/taxonomy/files';
import { neighbours } from '@/utils/taxonomy/neighbours';
import { makeTaxonomy } from '@/utils/taxonomy/taxonomy';

const taxonomy = makeTaxonomy(compileSkills(readTaxonomyFiles()));
const ids = (id: string, beside: readonly string[] = [], most = 24): string[] =>
  neighbours(taxonomy, id, beside, most).map((skill) => skill.id);

describe('what a word may mean instead', () => {
  test.each([
    ['spring', 'spring-boot'],
    ['react', 'react-native'],
    ['postgresql', 'mysql'],
    ['javascript', 'typescript'],
    ['java', 'javascript'],
  ])('%s: %s is among the first', (id, other) => {
    expect(ids(id, [], 12)).toContain(other);
  });

  test('never itself, never a personal quality, never more than asked, none twice', () => {
    for (const { id } of taxonomy.skills.filter((_, index) => index % 40 === 0)) {
      const all = neighbours(taxonomy, id, ['python', 'communication'], 24);
      expect(all.length).toBeLessThanOrEqual(24);
      expect(new Set(all).size).toBe(all.length);
      expect(all.some((skill) => skill.id === id || skill.category === 'soft')).toBe(false);
    }
  });

  test('what the posting names too comes before what only sounds alike', () => {
    const alone = ids('go');
    const beside = ids('go', ['kubernetes']);
    expect(beside).toContain('kubernetes');
    expect(alone.indexOf('kubernetes')).not.toBe(0);
  });

  test('of a skill that the user added: those of the posting', () => {
    expect(ids('own-quux', ['own-quux', 'python', 'nowhere'])).toEqual(['python']);
  });
});

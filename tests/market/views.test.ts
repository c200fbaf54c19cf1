/** Slices, employers, boilerplate, the baseline. */
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { extract } from '@/utils/extract/extract';
import { againstBaseline, beyondBaseline } from '@/utils/market/baseline';
import { learnBoilerplate } from '@/utils/market/boilerplate';
import { askedBy, companiesOf } from '@/utils/market/companies';
import { DOCUMENT_SKILLS, DOCUMENT_SOFT_SKILLS, DOCUMENTS, SAID_TO_PAY } from '@/utils/market/documents';
import { employerOf } from '@/utils/market/emerging';
import { remember } from '@/utils/market/remembered';
import { reportOf } from '@/utils/market/report';
import { isWhole, WHOLE, within, type Slice } from '@/utils/market/slice';
import { add, emptySums, sumsOf } from '@/utils/market/sums';
import { ROLE_TEMPLATES } from '@/utils/match/templates';
import { doingsIn } from '@/utils/market/topics';
import { compileTaxonomy } from '@/utils/taxonomy/compile';
import { readTaxonomyFiles } from '@/utils/taxonomy/files';
import { entry } from './entries';
import { KNOWLEDGE, POSTINGS, SIXTY } from './sixty';

const LABELLED = new URL('../../../shared/gold/seeds.jsonl', import.meta.url);
const taxonomy = compileTaxonomy(readTaxonomyFiles());

describe('a slice', () => {
  const keys = (slice: Partial<Slice>) => within({ ...WHOLE, ...slice }, SIXTY).map(({ key }) => key);
  const where = (test: (one: (typeof SIXTY)[number]) => boolean) => SIXTY.filter(test).map(({ key }) => key);

  it.each<[string, Partial<Slice>, string[]]>([
    ['all', {}, where(() => true)],
    [
      'a family',
      { families: ['data-engineering'] },
      where(({ title }) => /Data Engineer|Analytics Engineer/.test(title)),
    ],
    ['a region', { regions: ['US'] }, where(({ location }) => location === 'Austin, TX')],
    ['no country named', { regions: ['-'] }, where(({ location }) => location === 'Remote')],
    ['two boards', { boards: ['indeed', 'greenhouse'] }, where(({ board }) => board !== 'linkedin')],
    [
      'a stack',
      { stacks: ['Java'] },
      where(({ summary }) =>
        summary.demands.some(
          ({ skill, level }) => level !== 'mentioned' && ['java', 'spring-boot', 'hibernate'].includes(skill),
        ),
      ),
    ],
    ['a time', { from: SIXTY[10]!.firstSeenAt, to: SIXTY[20]!.firstSeenAt }, SIXTY.slice(10, 20).map(({ key }) => key)],
    [
      'an employer and a region',
      { company: 'Kestrel Maps', regions: ['DE'] },
      where(({ company, location }) => company === 'Kestrel Maps' && /German|Deutsch/.test(location ?? '')),
    ],
    ['a selection', { keys: ['m03', 'm05', 'gone'] }, ['m03', 'm05']],
    ['a status', { statuses: ['applied'] }, []],
    ['no status', { statuses: ['none'] }, where(() => true)],
  ])('%s', (_, slice, wanted) => {
    expect(keys(slice)).toEqual(wanted);
    expect(wanted.length > 0 || slice.statuses !== undefined).toBe(true);
  });

  it('is the whole only where nothing is asked; sums of it are those of adding up', () => {
    expect(isWhole(WHOLE)).toBe(true);
    expect(isWhole({ ...WHOLE, boards: ['indeed'] })).toBe(false);
    const { features, doings } = remember();
    const part = within({ ...WHOLE, boards: ['indeed'] }, SIXTY, features);
    expect(sumsOf(part, features)).toEqual(part.reduce(add, emptySums()));
    expect(features(part[0]!)).toBe(features(part[0]!));
    expect(doings(part[0]!)).toEqual(doingsIn(part[0]!));
  });
});

describe('employers', () => {
  it('are one whatever their legal form; what the newest ask and the others did not', () => {
    const asks = (company: string, at: number, ...skills: string[]) =>
      entry({
        company,
        firstSeenAt: at,
        summary: {
          demands: skills.map((skill) => ({
            skill,
            level: 'required',
            years: null,
            proficiency: 'unstated',
            oneOf: null,
          })),
        },
      });
    const [acme, other] = companiesOf(
      [
        asks('ACME', 4, 'go'),
        asks('Acme GmbH', 1, 'java'),
        asks('Acme Inc.', 2, 'java', 'sql'),
        asks('Acme', 3, 'sql', 'go'),
        asks('B', 1),
        entry({ company: null }),
      ],
      employerOf,
    );
    expect(acme).toMatchObject({ name: 'ACME', newest: 2, added: ['go'], gone: ['java'] });
    expect(askedBy(acme!).map(({ skill, n, of }) => [skill, n, of])).toEqual([
      ['go', 2, 4],
      ['java', 2, 4],
      ['sql', 2, 4],
    ]);
    expect(other).toMatchObject({ name: 'B', added: [], gone: [] });
    // Of forty postings two that happen not to name what every second one does say nothing.
    const many = Array.from({ length: 40 }, (_, i) =>
      asks('Many', 10 + i, 'sql', ...(i % 2 === 0 && i < 38 ? ['java'] : [])),
    );
    expect(companiesOf(many, employerOf)[0]).toMatchObject({ newest: 10, added: [], gone: [] });
  });
});

describe('boilerplate', () => {
  it('is what comes back and asks for nothing; a list of requirements never is, however often it comes back', () => {
    const told = POSTINGS.filter(({ company }) => company === 'Harborline').map(({ id, text }) => ({
      key: id,
      text,
      reading: extract(text, taxonomy),
    }));
    const { paragraphs, only } = learnBoilerplate(told);
    expect(paragraphs.map(({ text, keys }) => [text.slice(0, 21), keys.length])).toEqual([
      ['We move parcels throu', told.length],
    ]);
    // Their platform runs on Go; only where a posting asks for it does it count.
    const asked = told.filter(({ reading }) =>
      reading.demands.some(({ skill, level }) => skill === 'go' && level !== 'mentioned'),
    );
    for (const { key } of told) expect(only.get(key)?.has('go') ?? false).toBe(!asked.some((one) => one.key === key));
    const [harborline] = companiesOf(
      SIXTY.filter(({ company }) => company === 'Harborline'),
      employerOf,
    );
    const go = (leftOut = only) => askedBy(harborline!, leftOut).find(({ skill }) => skill === 'go');
    expect(go()?.keys ?? []).toEqual(asked.map(({ key }) => key));
    expect(go(new Map())?.n).toBe(told.length);
  });

  it('is nothing in one posting alone', () => {
    const [{ id, text }] = POSTINGS as [(typeof POSTINGS)[number]];
    const { paragraphs, only } = learnBoilerplate([{ key: id, text, reading: extract(text, taxonomy) }]);
    expect([paragraphs, only.size]).toEqual([[], 0]);
  });
});

describe('the five documents', () => {
  it('name skills of the taxonomy, each once, and are no postings', () => {
    const named = [...DOCUMENT_SKILLS, ...DOCUMENT_SOFT_SKILLS].map(({ skill }) => skill);
    expect([...named, ...SAID_TO_PAY].filter((skill) => !taxonomy.byId.has(skill))).toEqual([]);
    expect(new Set(named).size).toBe(named.length);
    expect(DOCUMENT_SOFT_SKILLS.every(({ skill }) => taxonomy.byId.get(skill)?.category === 'soft')).toBe(true);
    const of = (skill: string) => DOCUMENT_SKILLS.find((one) => one.skill === skill);
    expect(of('python')).toEqual({ skill: 'python', level: 'required', n: 5 });
    expect(of('go')).toEqual({ skill: 'go', level: 'preferred', n: 4 });
    expect(of('odoo')).toEqual({ skill: 'odoo', level: 'mentioned', n: 1 });
  });

  // Where the documents are at hand: what is listed here is what they are labelled with.
  it.skipIf(!existsSync(LABELLED))('are as they are labelled', () => {
    const ids = new Map(
      taxonomy.skills.flatMap(({ id, name, forms }) =>
        [name, ...forms.map(({ text }) => text)].map((text) => [text.toLowerCase(), id]),
      ),
    );
    const documents = readFileSync(LABELLED, 'utf8')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as { skills: { name: string }[] });
    expect(documents).toHaveLength(DOCUMENTS);
    for (const { skill, n } of DOCUMENT_SKILLS) {
      const naming = documents.filter(({ skills }) => skills.some(({ name }) => ids.get(name.toLowerCase()) === skill));
      expect([skill, naming.length]).toEqual([skill, n]);
    }
  });
});

describe('the baseline', () => {
  it('stands beside the own figures and never in them', () => {
    const template = ROLE_TEMPLATES.find(({ id }) => id === 'backend')!;
    expect(againstBaseline(template.skills, []).every(({ own, differs }) => own === null && differs === null)).toBe(
      true,
    );
    const { skills } = reportOf(sumsOf(SIXTY), SIXTY, KNOWLEDGE);
    const lines = againstBaseline(template.skills, skills);
    const line = (skill: string) => lines.find((one) => one.skill === skill);
    expect(line('kubernetes')).toMatchObject({ usual: 'preferred', differs: 'more', own: { n: 41 } });
    expect(line('docker')).toMatchObject({ usual: 'required', differs: null });
    expect(beyondBaseline(template.skills, skills).every(({ rank }) => rank !== 'niche')).toBe(true);
  });
});

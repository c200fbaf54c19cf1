// @vitest-environment happy-dom
/** The market's screen: figures with their links, slices, notices, the first day. */
import { cleanup, fireEvent, screen, waitFor } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { MarketScreen } from '@/components/market/MarketScreen';
import type { MarketProps } from '@/components/market/market-props';
import { entry } from '@/tests/market/entries';
import { extract } from '@/utils/extract/extract';
import { summaryOf } from '@/utils/extract/summary';
import type { Knowledge } from '@/utils/market/skill-lines';
import { CUTOFFS } from '@/utils/market/cutoffs';
import { sumsOf } from '@/utils/market/sums';
import { EMPTY_PROFILE } from '@/utils/match/profile';
import { WEIGHTS } from '@/utils/match/weights';
import { taxonomy } from 'virtual:taxonomy';
import { show } from './stage';

afterEach(cleanup);

const NAMES: Readonly<Record<string, string>> = { python: 'Python', go: 'Go', terraform: 'Terraform' };
const KNOWLEDGE: Knowledge = { nameOf: (id) => NAMES[id] ?? id, categoryOf: () => 'language' };

/** Twenty-four postings: Python in most, Go in every third, Terraform in every fourth, an unknown name at four employers. */
const POSTINGS = Array.from({ length: 24 }, (_, i) =>
  entry({
    company: `Employer ${String(i % 8)}`,
    summary: {
      demands: [
        ...(i % 5 === 0 ? [] : ['python']),
        ...(i % 3 === 0 ? ['go'] : []),
        ...(i % 4 === 0 ? ['terraform'] : []),
      ].map((skill) => ({ skill, level: 'required', years: null, proficiency: 'unstated', oneOf: null })),
      unknown: i < 4 ? ['Quillbase'] : [],
    },
  }),
);
const asking = (...skills: string[]) =>
  POSTINGS.filter(({ summary }) => skills.every((skill) => summary.demands.some((demand) => demand.skill === skill)));

function market(more: Partial<MarketProps> = {}): MarketProps {
  return {
    view: 'report',
    hrefFor: (view) => `#market/${view}`,
    failed: false,
    sums: sumsOf(POSTINGS),
    entries: POSTINGS,
    now: POSTINGS[23]!.firstSeenAt,
    knowledge: KNOWLEDGE,
    boardName: (id) => id,
    profile: EMPTY_PROFILE,
    weights: WEIGHTS,
    kinship: () => undefined,
    choices: { cutoffs: CUTOFFS, threshold: 60, mastery: 'working', pace: 'month', silenced: [], badge: false },
    onChoose: vi.fn(),
    searches: [],
    hrefForKeys: (keys) => `#list?keys=${keys.join(',')}`,
    tellOf: () => Promise.resolve([]),
    onAddSkill: vi.fn(),
    onCopy: vi.fn(() => Promise.resolve()),
    onSave: vi.fn(),
    onPrint: vi.fn(),
    ...more,
  };
}

describe('the market', () => {
  it('links each figure with exactly its postings, of the slice that is chosen', async () => {
    show(<MarketScreen {...market()} />);
    const link = () => screen.getByRole('link', { name: /^Terraform: / });
    await screen.findByRole('link', { name: /^Terraform: / });
    fireEvent.focus(link());
    const terraform = asking('terraform');
    expect(link().getAttribute('href')).toBe(`#list?keys=${terraform.map(({ key }) => key).join(',')}`);
    fireEvent.change(screen.getByLabelText('Stack'), { target: { value: 'Go' } });
    expect(link().textContent).toContain(
      `${String(asking('terraform', 'go').length)} of ${String(asking('go').length)}`,
    );
    // The address that was prepared was that of the whole history.
    expect(link().getAttribute('href')).not.toContain('keys');
    fireEvent.click(link());
    expect(location.hash).toBe(
      `#list?keys=${asking('terraform', 'go')
        .map(({ key }) => key)
        .join(',')}`,
    );
  });

  it('opens from the sums before the postings are here: figures without links', () => {
    show(<MarketScreen {...market({ entries: null })} />);
    expect(screen.getByText('Common skills')).toBeTruthy();
    expect(screen.queryByRole('link', { name: /^Terraform: / })).toBeNull();
  });

  it('tells of a new name, adds it, and is silent when told so', async () => {
    const props = market();
    show(<MarketScreen {...props} />);
    fireEvent.click(await screen.findByRole('button', { name: 'Add it' }));
    expect(props.onAddSkill).toHaveBeenCalledWith('Quillbase');
    fireEvent.click(screen.getAllByRole('button', { name: 'Tell no more' }).at(-1)!);
    expect(props.onChoose).toHaveBeenCalledWith({ silenced: ['emerging/quillbase'] });
    cleanup();
    const silenced = [...market().choices.silenced, 'emerging/quillbase'];
    show(<MarketScreen {...market({ choices: { ...props.choices, silenced } })} />);
    await screen.findByRole('button', { name: /silenced/ });
    expect(screen.queryByRole('button', { name: 'Add it' })).toBeNull();
  });

  it('saves what it shows, once all of it is there', async () => {
    const props = market();
    show(<MarketScreen {...props} />);
    const save = screen.getByRole<HTMLButtonElement>('button', { name: 'Save CSV' });
    expect(save.disabled).toBe(true);
    await waitFor(() => {
      expect(save.disabled).toBe(false);
    });
    fireEvent.click(save);
    expect(props.onSave).toHaveBeenCalledWith(
      'market.csv',
      'text/csv',
      expect.stringContaining(`Python,postings,${String(asking('python').length)},24`),
    );
  });

  it('says how many it takes where there are too few, and leads to the baseline until then', () => {
    const few = POSTINGS.slice(0, 5);
    show(<MarketScreen {...market({ sums: sumsOf(few), entries: few })} />);
    expect(screen.getByText('Too few to say: 5 of the 8 it takes.')).toBeTruthy();
    expect(screen.getByRole('link', { name: /^Until then/ }).getAttribute('href')).toBe('#market/baseline');
    cleanup();
    show(<MarketScreen {...market()} />);
    expect(screen.queryByRole('link', { name: /^Until then/ })).toBeNull();
  });

  it('shows the labelled baseline on the first day, in German too', () => {
    show(<MarketScreen {...market({ sums: { n: 0, counts: {} }, entries: [] })} />, 'de');
    expect(screen.getByRole('heading', { name: 'Richtwerte' })).toBeTruthy();
    expect(screen.getByText(/^Nicht Ihre Anzeigen/)).toBeTruthy();
  });

  it('counts for an employer what its postings ask, without what only its repeated paragraphs name, and says so', async () => {
    const about = 'We move parcels through small harbours, and our own platform runs on Go.';
    const texts = ['Python', 'Python\n- Go', 'Terraform'].map((asked) => `${about}\n\nRequirements\n- ${asked}`);
    const readings = texts.map((text) => extract(text, taxonomy));
    const entries = readings.map((reading, i) =>
      entry({ company: 'Harborline', summary: summaryOf(reading, texts[i] ?? '') }),
    );
    const told = entries.map(({ key }, i) => ({ key, text: texts[i] ?? '', reading: readings[i]! }));
    const props = { view: 'employers', entries, sums: sumsOf(entries), tellOf: () => Promise.resolve(told) } as const;
    show(<MarketScreen {...market(props)} />);
    expect(await screen.findByText('Left out for that: Go 2.')).toBeTruthy();
    expect(screen.getByText(about, { exact: false })).toBeTruthy();
    expect(screen.getByRole('link', { name: /^Go: / }).textContent).toContain('1 of 3');
    expect(screen.getByRole('link', { name: /^Python: / }).textContent).toContain('2 of 3');
  });

  it('compares the two stacks most asked for until others are chosen', async () => {
    const asks = (skill: string) => (one: (typeof POSTINGS)[number]) =>
      one.summary.demands.some((demand) => demand.skill === skill);
    show(<MarketScreen {...market({ view: 'compare' })} />);
    await waitFor(() => {
      expect(screen.getByLabelText<HTMLSelectElement>('One side').value).toBe('stack/Python');
    });
    expect(screen.getByLabelText<HTMLSelectElement>('Other side').value).toBe('stack/Go');
    const head = screen.getAllByRole('columnheader').map(({ textContent }) => textContent);
    expect(head).toContain(`Python (${String(POSTINGS.filter(asks('python')).length)})`);
  });

  it('says that it cannot be read', () => {
    show(<MarketScreen {...market({ failed: true })} />);
    expect(screen.getByRole('heading')).toBeTruthy();
  });
});

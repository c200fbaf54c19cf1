/** The facts of postings side by side, as words; a posting that says nothing of one has an empty cell. */
import type { MessageKey, Speech } from '@/components/i18n/translator';
import { factViews } from '@/components/posting/fact-views';
import type { Facts, Span } from '@/utils/extract/reading';
import type { Summary } from '@/utils/extract/summary';

export interface FactRow {
  readonly label: MessageKey;
  /** One for each posting; what a posting says several times of one thing stands in one cell. */
  readonly cells: readonly string[];
}

/** Only facts that at least one posting names, in the order people look for them. */
export function compareFacts(summaries: readonly Summary[], speech: Speech): FactRow[] {
  const all = summaries.map((summary) => factViews(factsOf(summary), [], speech));
  const labels = new Set(all.flatMap((views) => views.map(({ label }) => label)));
  // The order of the posting that says most is that of all.
  const order = [...all].sort((a, b) => b.length - a.length).flatMap((views) => views.map(({ label }) => label));
  return [...labels]
    .sort((a, b) => order.indexOf(a) - order.indexOf(b))
    .map((label) => ({
      label,
      cells: all.map((views) =>
        views
          .filter((view) => view.label === label)
          .map(({ words }) => words)
          .join(speech.t('listGap')),
      ),
    }));
}

/** A summary keeps no places. */
const NOWHERE: Span = { start: 0, end: 0 };

function factsOf(summary: Summary): Facts {
  const { experience, education, languages, workModes, salary, visa, seniority, contract } = summary;
  return {
    experience: experience ? [{ ...experience, ...NOWHERE }] : [],
    education: education.map((one) => ({
      ...{ ...one, ...NOWHERE, accepted: [], fields: [], orRelated: false, orEquivalent: false },
    })),
    languages: languages.map((one) => ({ ...one, ...NOWHERE })),
    workMode: workModes.map((mode) => ({ mode, ...NOWHERE })),
    salary: salary && { ...salary, ...NOWHERE },
    visa: visa && { visa, ...NOWHERE },
    seniority: seniority && { value: seniority, ...NOWHERE },
    contract: contract.map((value) => ({ value, ...NOWHERE })),
    clearance: null,
    travel: null,
    onCall: null,
  };
}

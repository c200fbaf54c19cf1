/** Groups of skills of which one is enough: "AWS, GCP or Azure", "at least one framework (Django, Flask)". */
import type { Clause } from './clauses';
import { gated } from './gates';
import type { Verdict } from './judge';

/** Whether another "or" follows in the list that the verdict at `from` stands in. */
function goesOn({ verdicts }: Clause, from: number): boolean {
  for (const { gap } of verdicts.slice(from + 1)) {
    if (gap === 'none') return false;
    if (gap === 'or') return true;
  }
  return false;
}

const EXAMPLE = gated(
  /(?:\(|,|\bor |:)?\s*(?:e\.\s?g\.?|eg\.?|z\.\s?B\.|p\. ?ex\.|p\. ?ej\.|such as|for example|for instance)[,:]?\s*$/i,
);

/** The groups of a clause, each of two members or more, in text order. */
export function alternativesIn(text: string, clause: Clause): (readonly Verdict[])[] {
  if (!clause.verdicts.some(({ gap }, i) => i > 0 && gap !== 'none')) return [];
  const runs: Verdict[][] = [];
  for (const [i, verdict] of clause.verdicts.entries()) {
    const last = runs.at(-1);
    if (last && verdict.gap !== 'none' && last.at(-1)?.hit.end !== undefined) {
      // A bracket opens a run of its own: "web framework (Django, Flask)".
      const gap = text.slice(last.at(-1)?.hit.end, verdict.hit.start);
      // "Accounting or finance, CPA preferred": the "or" stands before the last of them.
      const closed = verdict.gap === 'list' && last.slice(1).some((other) => other.gap === 'or') && !goesOn(clause, i);
      if (gap.includes('(') || verdict.gap === 'examples' || closed) runs.push([verdict]);
      else last.push(verdict);
    } else runs.push([verdict]);
  }
  const oneOf = clause.cues.find((cue) => cue.kind === 'one-of');
  return runs.filter((run) => {
    const first = run[0];
    if (!first || run.length < 2 || new Set(run.map(({ skill }) => skill.id)).size < 2) return false;
    const inner = run.slice(1);
    if (inner.some(({ gap }) => gap === 'or')) return true;
    if (oneOf && oneOf.end <= first.hit.start && first.hit.start - oneOf.end < 60) return true;
    return EXAMPLE.closes(text, Math.max(clause.start, first.hit.start - 16), first.hit.start);
  });
}

/** How many years are asked of each skill of a clause. */
import type { Clause } from './clauses';
import type { Verdict } from './judge';
import type { Span } from './reading';
import { yearsIn } from './years';

/** Years asked of one mention. */
export interface SkillYears extends Span {
  readonly years: number;
}

/** "2 of them with Django": a number that counts years named before. */
const OF_THEM = /(\d{1,2}|one|two|three|four|five)\s+(?:of (?:them|which|those|it)|davon|dont)\b/gi;
const NUMBERS: Readonly<Record<string, number>> = { one: 1, two: 2, three: 3, four: 4, five: 5 };

/** Words before a run of skills that put it beside the demand, not into it: "5 years of C++ on Linux". */
const BESIDE = /(?:\bon|\bat|\bfor|\bwithin|\bunder|\bauf|\bunter|\bsur|\bsous|\bsobre|\bin an?|\bplus|\bas well as)\s*$/i;

/** The years that the clause asks of its skills. */
export function skillYearsIn(text: string, clause: Clause): Map<Verdict, SkillYears> {
  const found = new Map<Verdict, SkillYears>();
  const raw = text.slice(clause.start, clause.end);
  if (clause.verdicts.length === 0 || !/\d|\b(?:one|two|three|four|five|six|seven|eight|ten)\b|jahr|année|\baños?\b/i.test(raw)) return found;
  const durations = [
    ...yearsIn(text, clause).flatMap(({ min, start, end }) => (min === null ? [] : [{ years: min, start, end }])),
    ...[...raw.matchAll(OF_THEM)].map((match) => {
      const start = clause.start + match.index;
      const number = (match[1] ?? '').toLowerCase();
      return { years: NUMBERS[number] ?? Number(number), start, end: start + match[0].length };
    }),
  ].sort((a, b) => a.start - b.start);

  durations.forEach((duration, i) => {
    const until = durations[i + 1]?.start ?? clause.end;
    const after = clause.verdicts.filter(({ hit }) => hit.start >= duration.end && hit.start < until);
    const before = clause.verdicts.filter(({ hit }) => hit.end <= duration.start && hit.start >= (durations[i - 1]?.end ?? clause.start));
    // "Python: 3 years", "React (5+ years)", "Java, C# or C++, 3+ years": the skill stands before, and nothing ties the years to what follows.
    const lead = text.slice(before.at(-1)?.hit.end ?? clause.start, duration.start);
    const tail = text.slice(duration.end, after[0]?.hit.start ?? clause.end);
    const backward = before.length > 0 && (after.length === 0 || (/^\s*[:(,–-]?\s*\(?\s*$/.test(lead) && !/\b(?:of|with|in|using|mit|avec|de|con|en|von|as)\b/i.test(tail)));
    if (backward) {
      let at = duration.start;
      for (const verdict of [...before].reverse()) {
        const gap = text.slice(verdict.hit.end, at);
        if (at !== duration.start && verdict.hit.end < at && !before.some((other) => other.hit.start === at && other.gap !== 'none')) break;
        if (gap.length > 60) break;
        found.set(verdict, duration);
        at = verdict.hit.start;
      }
      return;
    }
    let at = duration.end;
    for (const verdict of after) {
      const gap = text.slice(at, verdict.hit.start);
      if (at === duration.end ? gap.length > 90 : verdict.gap === 'none' && BESIDE.test(gap)) break;
      if (!found.has(verdict)) found.set(verdict, duration);
      at = verdict.hit.end;
    }
  });
  return found;
}

/** How often the history asks for each skill. */
import type { History } from '@/utils/store/history';
import type { SkillId } from '@/utils/taxonomy/skill';
import type { Tally } from './about';

interface Counted {
  readonly of: number;
  readonly postings: ReadonlyMap<SkillId, number>;
}

/** Counts when it is first asked, and again after the history changed; postings that are one job count once. */
export function tallyOf(history: Pick<History, 'rows' | 'watch'>): Tally {
  let known: Promise<Counted> | null = null;
  history.watch(() => {
    known = null;
  });
  return async (skill) => {
    const { of, postings } = await (known ??= count(history));
    return { of, postings: postings.get(skill) ?? 0 };
  };
}

async function count(history: Pick<History, 'rows'>): Promise<Counted> {
  const jobs = new Map<string, Set<SkillId>>();
  for (const { key, job, summary } of await history.rows()) {
    const skills = jobs.get(job ?? key) ?? new Set();
    for (const { skill } of summary.demands) skills.add(skill);
    jobs.set(job ?? key, skills);
  }
  const postings = new Map<SkillId, number>();
  for (const skills of jobs.values()) for (const skill of skills) postings.set(skill, (postings.get(skill) ?? 0) + 1);
  return { of: jobs.size, postings };
}

/** What a made-up posting asks for: the preview of the weights, as long as no posting was read. */
import type { Level, Proficiency } from '@/utils/extract/reading';
import type { Asked } from '@/utils/match/grounds';
import type { SkillId } from '@/utils/taxonomy/skill';

function asks(
  skill: SkillId,
  level: Level = 'required',
  {
    years = null,
    proficiency = 'unstated',
    oneOf = null,
  }: Partial<Pick<Asked, 'years' | 'oneOf'>> & {
    readonly proficiency?: Proficiency;
  } = {},
): Asked {
  return { skill, level, years, proficiency, oneOf };
}

export const SAMPLE_DEMANDS: readonly Asked[] = [
  asks('python', 'required', { years: 5, proficiency: 'strong' }),
  asks('django', 'required', { oneOf: 0 }),
  asks('flask', 'required', { oneOf: 0 }),
  asks('fastapi', 'required', { oneOf: 0 }),
  asks('postgresql', 'required', { proficiency: 'expertise' }),
  asks('docker', 'required', { proficiency: 'experience' }),
  asks('kubernetes', 'required', { proficiency: 'understanding' }),
  asks('git'),
  asks('rest'),
  asks('apache-kafka', 'preferred', { proficiency: 'familiarity' }),
  asks('aws', 'preferred'),
  asks('terraform', 'preferred'),
  asks('graphql', 'preferred'),
  asks('redis', 'mentioned'),
];

/** Stacks: what a posting builds on. A posting may ask for several. */
import type { SkillId } from '@/utils/taxonomy/skill';
import type { Entry } from './entry';

/** A stack's name and the skills of which one demand says that it is used. */
export const STACKS: readonly (readonly [name: string, skills: readonly SkillId[]])[] = [
  ['Java', ['java', 'spring', 'spring-boot', 'hibernate']],
  ['Python', ['python', 'django', 'flask', 'fastapi']],
  ['Node.js', ['node-js', 'express', 'nestjs']],
  ['Go', ['go', 'gin']],
  ['.NET', ['csharp', 'dotnet', 'asp-net', 'asp-net-core', 'asp-net-mvc']],
  ['PHP', ['php', 'laravel', 'symfony']],
  ['Ruby', ['ruby', 'ruby-on-rails']],
  ['Rust', ['rust']],
  ['C and C++', ['c', 'cpp']],
  ['Kotlin', ['kotlin']],
  ['Scala', ['scala']],
  ['Elixir', ['elixir']],
  ['Swift', ['swift']],
  ['React', ['react']],
  ['Angular', ['angular']],
  ['Vue', ['vue-js']],
];

const stackOf = new Map(STACKS.flatMap(([name, skills]) => skills.map((skill) => [skill, name] as const)));

/** The stacks that a posting asks for; what it only mentions is none. */
export function stacksOf({ summary }: Pick<Entry, 'summary'>): string[] {
  const found = new Set<string>();
  for (const { skill, level } of summary.demands) {
    const stack = level === 'mentioned' ? undefined : stackOf.get(skill);
    if (stack !== undefined) found.add(stack);
  }
  return [...found];
}

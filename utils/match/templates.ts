/**
 * Role templates: what postings of a role usually ask for, by area. A user begins with one and ticks what they have; the
 * market holds its own picture against one as long as there is little history. Skills are those of the taxonomy (a test).
 */
import { BACKEND_ROLES } from './roles/backend';
import { DATA_ROLES } from './roles/data';
import { OTHER_ROLES } from './roles/elsewhere';
import { readRole, type RoleTemplate as Template, type RoleText } from './roles/role';
import { SOFTWARE_ROLES } from './roles/software';

export { AREAS, type Area, type TemplateSkill } from './roles/role';

const TEXTS = { backend: BACKEND_ROLES, software: SOFTWARE_ROLES, data: DATA_ROLES, other: OTHER_ROLES };

export type RoleGroup = keyof typeof TEXTS;
export type RoleId = (typeof TEXTS)[RoleGroup][number]['id'];
export type RoleTemplate = Template<RoleId>;

const read = (texts: readonly RoleText<RoleId>[]): readonly RoleTemplate[] => texts.map(readRole);

export const ROLE_GROUPS: Readonly<Record<RoleGroup, readonly RoleTemplate[]>> = {
  backend: read(TEXTS.backend),
  software: read(TEXTS.software),
  data: read(TEXTS.data),
  other: read(TEXTS.other),
};

/** All templates, back end first, roles outside software last. */
export const ROLE_TEMPLATES: readonly RoleTemplate[] = Object.values(ROLE_GROUPS).flat();

/**
 * The template for a role as a user or a posting names it ("Senior Python Developer (m/w/d)"), or null where none is meant
 * clearly: every word of one of its names begins a word of the role. The name with the most letters wins.
 */
export function templateFor(role: string): RoleTemplate | null {
  const words = wordsOf(role);
  // "Front-end" is "frontend" too.
  const whole = [...words, ...words.slice(1).map((word, before) => `${words[before] ?? ''}${word}`)];
  let best: { readonly template: RoleTemplate; readonly letters: number } | null = null;
  for (const template of ROLE_TEMPLATES) {
    for (const name of template.named) {
      const letters = name.length;
      if (best && letters <= best.letters) continue;
      if (wordsOf(name).every((part) => whole.some((word) => word.startsWith(part)))) best = { template, letters };
    }
  }
  return best?.template ?? null;
}

function wordsOf(text: string): string[] {
  return text
    .toLowerCase()
    .split(/[^\p{L}\p{N}.#+]+/u)
    .filter((word) => word !== '');
}

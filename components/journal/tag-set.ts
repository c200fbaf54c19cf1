/** Tags as people write them. */

const LONGEST = 40;

/** The tags in what was typed: parted by commas, spaces set right, none twice in any case. */
export function tagsIn(typed: string): string[] {
  return withTags(
    [],
    typed
      .split(',')
      .map((tag) => tag.replace(/\s+/g, ' ').trim().slice(0, LONGEST))
      .filter((tag) => tag !== ''),
  );
}

/** The tags with others added; one that is there already, in whatever case, stays as it is. */
export function withTags(tags: readonly string[], added: readonly string[]): string[] {
  const all = new Map(tags.map((tag) => [tag.toLowerCase(), tag]));
  for (const tag of added) if (!all.has(tag.toLowerCase())) all.set(tag.toLowerCase(), tag);
  return [...all.values()];
}

export function withoutTags(tags: readonly string[], removed: readonly string[]): string[] {
  return tags.filter((tag) => !removed.includes(tag));
}

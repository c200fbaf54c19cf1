/** Where the description stands on sites whose pages could not be read, as the user pointed it out. */
import * as v from 'valibot';
import { localItem } from './local-item';

const schema = v.object({
  /** By host name: paths to the element (utils/page/point.ts), the steadiest first. */
  pointed: v.fallback(v.record(v.string(), v.array(v.string())), {}),
});

type SiteRules = Readonly<v.InferOutput<typeof schema>>;

export const siteRules = localItem<SiteRules>({ key: 'sites', schema, fallback: { pointed: {} } });

/** So many sites nobody points things out on; the oldest go first. */
const MOST_SITES = 500;

/** Remembers what was pointed at. */
export async function keepPointed(host: string, paths: readonly string[]): Promise<void> {
  const entry: [string, string[]] = [host, [...paths]];
  await siteRules.update((rules) => {
    const others = Object.entries(rules.pointed).filter(([name]) => name !== host);
    return { ...rules, pointed: Object.fromEntries([...others, entry].slice(-MOST_SITES)) };
  });
}

/** The paths to what was pointed at, the steadiest first; empty where nothing was. */
export async function pointedAt(host: string): Promise<readonly string[]> {
  const { pointed } = await siteRules.get();
  return Object.hasOwn(pointed, host) ? (pointed[host] ?? []) : [];
}

export async function forgetPointed(host: string): Promise<void> {
  await siteRules.update((rules) => ({
    ...rules,
    pointed: Object.fromEntries(Object.entries(rules.pointed).filter(([name]) => name !== host)),
  }));
}

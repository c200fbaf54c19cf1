/** What a duty acts on, short enough to be counted: "robust server-side applications and their tests" → "server-side applications". */
import type { Entry } from './entry';
import type { Feature } from './features';

/** Words with which an object ends: what follows says of what, with what, for whom. */
const ENDS =
  /\s+(?:for|of|using|with|in|on|to|from|by|at|across|within|into|through|that|which|who|as|via|based|including|such|e\.g\.|für|von|mit|im|in der|zur|zum|unter|auf|nach|sowie|und|and|or|oder|et|y|o|ou|pour|avec|dans|para|con|en|de|del|des|du|der|des)\s.*$|[,;:(/–—&].*$/u;
/** Words before the thing itself that say only how good, whose or how many. */
const LOOSE = new Set(
  `a an the our your their its all new existing various multiple several different other own high-quality quality high low robust reliable scalable scaleable
maintainable clean efficient effective innovative modern complex advanced state-of-the-art cutting-edge world-class performant high-performance
high-performing secure fast elegant excellent great best strong large large-scale small daily ongoing current key core critical important
well-designed well-tested well-documented reusable testable extensible distributed-and highly more some any each every this these those
das die der den dem des ein eine einen einem einer unsere unserer unseren unser neue neuen neuer bestehende bestehenden skalierbare skalierbaren robuste
le la les l' un une nos notre votre des nouveaux nouvelles el los las una unos nuestros nuestra nuevas nuevos`.split(
    /\s+/,
  ),
);
/** Longest topic in words: what stands last is what it is. */
const WORDS = 3;

/** The topic of a duty's object; null where nothing is left of it. */
export function topicOf(object: string | null): string | null {
  return counted(topicWords(object));
}

/** As written: without what only praises, and cut to its last words. */
function topicWords(object: string | null): string[] {
  if (object === null) return [];
  const words = object.replace(ENDS, '').trim().split(/\s+/);
  while (words[0] !== undefined && (LOOSE.has(words[0]) || /^\d/.test(words[0]) || words[0].endsWith('ly')))
    words.shift();
  return words
    .slice(-WORDS)
    .map((word) => word.replace(/^[^\p{L}\d]+|[^\p{L}\d+#]+$/gu, ''))
    .filter((word) => word !== '');
}

/** One spelling for singular and plural. */
function counted(words: readonly string[]): string | null {
  const topic = words.map((word, i) => (i === words.length - 1 ? singular(word) : word)).join(' ');
  return topic.length >= 3 ? topic : null;
}

/** English plurals only: other languages' endings are left as they are. */
function singular(word: string): string {
  if (/(?:ss|us|[^p]is|ics|ws)$/.test(word) || word.length < 4) return word;
  if (/ies$/.test(word)) return `${word.slice(0, -3)}y`;
  if (/(?:ches|shes|sses|xes)$/.test(word)) return word.slice(0, -2);
  return word.endsWith('s') ? word.slice(0, -1) : word;
}

/** What a posting says one does: its topic as counted, and as it is written there with its verb. */
export interface Doing {
  /** `topic/<kind>/<topic>` */
  readonly feature: Feature;
  readonly written: string;
}

/** The duties of a posting that have a topic, each topic once. */
export function doingsIn({ summary }: Pick<Entry, 'summary'>): Doing[] {
  const found = new Map<Feature, Doing>();
  for (const { kind, verb, object } of summary.duties) {
    const words = topicWords(object);
    const topic = counted(words);
    if (topic === null) continue;
    const feature = `topic/${kind}/${topic}`;
    if (!found.has(feature))
      found.set(feature, { feature, written: [...(verb === null ? [] : [verb]), ...words].join(' ') });
  }
  return [...found.values()];
}

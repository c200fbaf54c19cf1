/** All the market's screen is given: the sums at once, the rows a moment later. */
import { useCallback, useEffect, useMemo, useState } from 'react';
import { skillNames } from 'virtual:skill-names';
import { VIEWS, type MarketProps, type View } from '@/components/market/market-props';
import { holding } from '@/components/journal/list/condition';
import { createFinder, wordsOf } from '@/components/journal/list/find';
import { readListQuery } from '@/components/journal/list/list-query';
import { useSpeech } from '@/components/i18n/translator';
import { kinship } from '@/entrypoints/screen/knowledge';
import { hrefForKeys, MARKET } from '@/entrypoints/screen/links';
import { boardName } from '@/entrypoints/screen/seen';
import { useLocalItem } from '@/entrypoints/screen/use-local-item';
import type { Told } from '@/utils/market/boilerplate';
import { oncePerJob } from '@/utils/market/entry';
import type { Sums } from '@/utils/market/sums';
import { EMPTY_PROFILE } from '@/utils/match/profile';
import { WEIGHTS } from '@/utils/match/weights';
import { corrections } from '@/utils/store/corrections';
import { marketChoices } from '@/utils/store/market';
import { searches as saved } from '@/utils/store/searches';
import { sumsAhead } from './ahead';
import { history } from '@/entrypoints/screen/history';
import { addOwnSkill } from './own-skill';
import type { Journal } from './use-journal';

/** Postings of one employer whose texts are read, the newest, and how many at once. */
const TOLD = 1_000;
const AT_ONCE = 100;

/** `rest`: what stands behind `#market`. null: the user's choices are not read yet. */
export function useMarket(journal: Journal, rest: string): MarketProps | null {
  const { t } = useSpeech();
  const { rows, whole, now, nameOf, own, weighing, rating, did } = journal;
  const { sums, failed } = useSums();
  const [choices, choose] = useLocalItem(marketChoices);
  const [searches] = useLocalItem(saved);
  const entries = useMemo(() => (whole ? oncePerJob(rows) : null), [rows, whole]);
  const knowledge = useMemo(() => ({ nameOf, categoryOf: (id: string) => skillNames.get(id)?.category }), [nameOf]);
  const found = useMemo(
    () =>
      (searches?.searches ?? []).map(({ name, query }) => ({
        name,
        keys: () => {
          const { words, filter } = readListQuery(query);
          const holds = holding(filter, rating?.scoreOf ?? (() => null));
          const typed = wordsOf(words);
          const finder = createFinder(nameOf);
          return rows.filter((row) => holds(row) && finder.holds(row, typed)).map(({ key }) => key);
        },
      })),
    [searches, rows, rating, nameOf],
  );
  const tellOf = useCallback(async (keys: readonly string[]): Promise<readonly Told[]> => {
    const told: Told[] = [];
    const newest = keys.slice(-TOLD);
    for (let from = 0; from < newest.length; from += AT_ONCE) {
      for (const { row, text, reading } of await history.records(newest.slice(from, from + AT_ONCE))) {
        if (text && reading) told.push({ key: row.key, text: text.text, reading });
      }
    }
    return told;
  }, []);
  if (!choices) return null;
  return {
    view: VIEWS.find((view) => rest === `/${view}`) ?? 'report',
    hrefFor: (view: View) => (view === 'report' ? MARKET : `${MARKET}/${view}`),
    failed: failed || journal.state === 'failed',
    sums,
    entries,
    now,
    knowledge,
    boardName,
    profile: own ?? EMPTY_PROFILE,
    weights: weighing ?? WEIGHTS,
    kinship,
    choices,
    onChoose: (change) => {
      choose((known) => ({ ...known, ...change, silenced: [...(change.silenced ?? known.silenced)] }));
    },
    searches: found,
    hrefForKeys,
    tellOf,
    onAddSkill: (phrase) => {
      const added = addOwnSkill(phrase);
      did({
        words: t('marketAdded', phrase),
        undo: async () => {
          const id = await added;
          await corrections.update((taught) => ({
            ...taught,
            ownSkills: taught.ownSkills.filter((skill) => skill.id !== id),
          }));
        },
      });
    },
    onCopy: (text) => navigator.clipboard.writeText(text),
    onSave: save,
    onPrint: () => {
      window.print();
    },
  };
}

/** Those asked for ahead serve once: later they may be old. */
let first = sumsAhead;

/** The sums of the whole history, again whenever it changed. */
function useSums(): { sums: Sums | null; failed: boolean } {
  const [sums, setSums] = useState<Sums | null>(null);
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    const take = (read: Promise<Sums>): void => {
      read.then(setSums, () => {
        setFailed(true);
      });
    };
    take(first ?? history.sums());
    first = null;
    return history.watch(() => {
      take(history.sums());
    });
  }, []);
  return { sums, failed };
}

function save(name: string, type: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  URL.revokeObjectURL(address);
}

/** Keeps the chips of a result list as the page draws it. */
import { askChips } from '@/entrypoints/board/ask';
import { t } from '@/entrypoints/board/words';
import type { Board } from '@/utils/boards/board';
import { resultCards, type ResultCard } from '@/utils/boards/result-cards';
import { LIMITS, type Chip } from '@/utils/messages';
import { createChips } from '@/utils/page/chip';
import { isDarkAt } from '@/utils/page/ground';
import { wordsOf } from './words-of';

/** Between two looks at the list, and until the first. */
const GAP_MS = 500;

export interface Results {
  /** What the history knows may have changed: all is asked anew. */
  readonly renew: () => void;
}

/** Follows the list until the life ends, and ends it when the switch is off. */
export function followResults(board: Board, life: AbortController): Results {
  const { signal } = life;
  const chips = createChips(window, t('lang'));
  const jobs = new Map<string, string | undefined>();
  let known = new Map<string, Chip | null>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const isOver = (): boolean => signal.aborted;
  const keyOf = ({ id }: ResultCard): string => `${board.id}:${id}`;

  const draw = (cards: readonly ResultCard[]): void => {
    const now = Date.now();
    chips.keepOnly(new Set(cards.map(({ element }) => element)));
    for (const card of cards) {
      const chip = known.get(keyOf(card)) ?? null;
      chips.say(card.element, chip === null ? '' : wordsOf(chip, now), chip !== null && isDarkAt(card.element, window));
    }
    // Of what we drew ourselves we need not hear.
    observer.takeRecords();
  };
  const look = async (): Promise<void> => {
    timer = undefined;
    if (isOver() || document.visibilityState === 'hidden') return;
    const cards = resultCards(document, board, jobs);
    draw(cards);
    const mine = known;
    const unknown = cards.map(keyOf).filter((key) => !mine.has(key));
    if (unknown.length === 0) return;
    const keys = unknown.slice(0, LIMITS.keys);
    const answer = await askChips(keys, signal);
    if (isOver() || mine !== known) return;
    if (!answer.on) {
      life.abort();
      return;
    }
    const found = new Map(answer.chips.map((chip) => [chip.key, chip]));
    for (const key of keys) mine.set(key, found.get(key) ?? null);
    lookSoon(0);
  };
  const lookSoon = (delay = GAP_MS): void => {
    timer ??= setTimeout(() => void look(), delay);
  };
  const observer = new MutationObserver(() => {
    lookSoon();
  });
  observer.observe(document.body, {
    ...{ childList: true, subtree: true },
    attributeFilter: ['href', 'componentkey', 'data-occludable-job-id', 'data-entity-urn', 'data-jk'],
  });
  document.addEventListener(
    'visibilitychange',
    () => {
      lookSoon();
    },
    { signal },
  );
  signal.addEventListener('abort', () => {
    clearTimeout(timer);
    observer.disconnect();
    chips.keepOnly(new Set());
  });
  lookSoon();
  return {
    renew: () => {
      known = new Map();
      lookSoon(0);
    },
  };
}

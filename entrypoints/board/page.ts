/** One page of a board from its first look to its end: follow, ask, paint, reveal. */
import { browser } from 'wxt/browser';
import type { Level, Span } from '@/utils/extract/reading';
import { parseRevealRequest, parseStepRequest, TROUBLES } from '@/utils/messages';
import type { Analysis, Answer, PageState, Revealed, RevealRequest, Trouble } from '@/utils/messages';
import { Follower, type Told } from '@/utils/page/follow';
import { createPainter } from '@/utils/page/paint';
import { reveal } from '@/utils/page/reveal';
import { touches, watch } from '@/utils/page/watch';
import { analyse, isAlive, tellState } from './ask';
import { createInspector } from './inspect';
import { looksOf, marksOf, placeOf } from './marks';
import { look, type Shown, type Site } from './sight';
import { watchStored } from './switches';

export interface Page {
  /** Marks of these levels and no others, at once. */
  mark(levels: readonly Level[]): void;
}

/** Reads the page and follows it until the signal aborts; `die` is called when the extension is gone. */
export function openPage(site: Site, marked: readonly Level[], signal: AbortSignal, die: () => void): Page {
  const painter = createPainter(globalThis);
  const inspector = createInspector(painter, signal);
  const session = crypto.getRandomValues(new Uint32Array(2)).join('-');
  let marking = marked;
  let read: (Analysis & { readonly shown: Shown }) | null = null;
  let told: Told<Shown> = { kind: 'nothing' };
  let lastRevealed: Span | null = null;

  const paint = (): void => {
    if (read === null || marking.length === 0) {
      inspector.cleared();
      painter.clear();
      return;
    }
    const marks = marksOf(read.reading, read.shown.page, marking);
    painter.paint(looksOf(marks));
    if (painter.works) inspector.painted({ ...read, text: read.shown.page.text }, marks);
  };
  const tell = (): void => {
    const state = stateOf(told, site.id, marking.length > 0 && painter.works);
    if (isFitToTell(state)) tellState(state);
  };

  const follower = new Follower<Shown, Analysis>({
    address: site.address,
    look: () => look(site),
    analyse: ({ posting }, visit, abort) => analyse(posting, `${session}-${visit}`, abort),
    paint: (shown, analysis) => {
      read = { ...analysis, shown };
      paint();
    },
    clear: () => {
      read = null;
      lastRevealed = null;
      paint();
    },
    tell: (next) => {
      told = next;
      tell();
    },
    now: () => performance.now(),
    after: (ms, task) => {
      const timer = setTimeout(task, ms);
      return () => {
        clearTimeout(timer);
      };
    },
  });

  const onMessage = (message: unknown, _sender: unknown, respond: (answer: Answer<Revealed>) => void): void => {
    const step = parseStepRequest(message);
    if (step !== undefined && inspector.step(step.direction)) respond({ ok: true, value: 'shown' });
    const request = parseRevealRequest(message);
    // Other frames of the page may have what is asked for.
    if (request === undefined || request.key !== read?.shown.posting.key) return;
    respond({ ok: true, value: show(request, read) });
  };
  const show = ({ at }: RevealRequest, { shown, reading }: NonNullable<typeof read>): Revealed => {
    const place = placeOf(at, reading, lastRevealed);
    const range = place && shown.page.rangeFor(place.start, place.end);
    if (place === undefined || range === null || range === undefined) return 'absent';
    lastRevealed = place;
    return reveal(range, painter, signal) ? 'shown' : 'collapsed';
  };

  browser.runtime.onMessage.addListener(onMessage);
  watchStored('corrections', signal, () => {
    follower.again();
  });
  signal.addEventListener('abort', () => {
    follower.stop();
    try {
      browser.runtime.onMessage.removeListener(onMessage);
    } catch {
      // Gone with the extension.
    }
  });
  watch(
    window,
    {
      moved: () => {
        follower.moved();
      },
      changed: (records) => {
        follower.changed(() => read === null || isTouched(records, read.shown.found.elements));
      },
      hidden: () => {
        follower.hidden();
      },
      shown: () => {
        follower.shown();
      },
      returned: () => {
        follower.start();
      },
      alive: () => {
        if (!isAlive()) die();
        return !signal.aborted;
      },
    },
    signal,
  );
  follower.start();

  return {
    mark: (levels) => {
      if (levels.join() === marking.join()) return;
      marking = levels;
      paint();
      if (told.kind === 'read') tell();
    },
  };
}

/** A description that stands in the page's data only may be drawn any time: a look a second, not at every change. */
function isTouched(records: readonly MutationRecord[], elements: readonly Element[]): boolean {
  if (elements.some((element) => element.ownerDocument === document)) return touches(records, elements);
  const now = performance.now();
  if (now - lastDetachedLook < DETACHED_GAP_MS) return false;
  lastDetachedLook = now;
  return true;
}

const DETACHED_GAP_MS = 1_000;
let lastDetachedLook = 0;

let toldOnce = window === window.top;

/** A frame speaks only once it has a posting: what the top frame says is not to be drowned by frames with nothing. */
function isFitToTell(state: PageState): boolean {
  toldOnce ||= state.state === 'read';
  return toldOnce;
}

function stateOf(told: Told<Shown>, board: string, marked: boolean): PageState {
  switch (told.kind) {
    case 'nothing':
      return { state: 'none' };
    case 'reading':
      return { state: 'reading', board, key: told.key };
    case 'read': {
      const { posting, found, page } = told.value;
      return { state: 'read', board, key: posting.key, layer: found.layer, marked, truncated: page.truncated };
    }
    case 'trouble': {
      const trouble: Trouble = TROUBLES.find((name) => name === told.trouble) ?? 'failed';
      return { state: trouble, board, reason: told.reason };
    }
  }
}

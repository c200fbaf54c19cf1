/** One page of a board from its first look to its end: follow, ask, paint, reveal. */
import { browser } from 'wxt/browser';
import type { Found } from '@/utils/boards/board';
import type { Span } from '@/utils/extract/reading';
import { parseQuietRequest, parseRevealRequest, parseStepRequest, TROUBLES } from '@/utils/messages';
import type { Analysis, Answer, Looks, PageState, Revealed, RevealRequest, Switches, Trouble } from '@/utils/messages';
import { Follower, type Told } from '@/utils/page/follow';
import { createPainter } from '@/utils/page/paint';
import { reveal } from '@/utils/page/reveal';
import { inSlices, soon } from '@/utils/page/tasks';
import { touches, watch } from '@/utils/page/watch';
import { analyse, isAlive, prepare, tellState } from './ask';
import { createInspector } from './inspect';
import { groupsOf, marksOf, placeOf } from './marks';
import { look, type Shown, type Site } from './sight';
import { onRenewal } from './switches';

export interface Page {
  /** Does as the user switched, at once. Until the first call nothing is asked, painted or told. */
  obey(switches: Switches): void;
}

/** What is painted: of which text, and where that stands now. */
interface Read {
  readonly analysis: Analysis;
  readonly shown: Shown;
  readonly text: string;
}

/** Reads the page and follows it until the signal aborts; `die` is called when the extension is gone. */
export function openPage(site: Site, signal: AbortSignal, die: () => void): Page {
  const painter = createPainter(globalThis);
  const inspector = createInspector(painter, signal);
  const session = crypto.getRandomValues(new Uint32Array(2)).join('-');
  let begin = (): void => undefined;
  const obeying = new Promise<void>((resolve) => {
    begin = resolve;
  });
  let switches: Switches | null = null;
  let quiet = false;
  let looking: Found | null = null;
  let read: Read | null = null;
  let told: Told<Shown> | null = null;
  let lastRevealed: Span | null = null;

  const looks = (): Looks => (quiet || switches === null ? {} : switches.looks);
  const isMarking = (): boolean => painter.works && Object.keys(looks()).length > 0;
  let stopPainting = (): void => undefined;
  const paint = (): void => {
    stopPainting();
    if (read !== null && isMarking()) {
      stopPainting = inSlices(painting(read, looks()));
      return;
    }
    inspector.cleared();
    painter.clear();
  };
  function* painting({ analysis, shown: { page }, text }: Read, as: Looks): Generator<undefined, void> {
    const marks = yield* marksOf(analysis, page, as, text);
    // Before they are seen, so that whoever sees one can ask it.
    inspector.painted({ key: analysis.key, text: page.text }, marks);
    yield* painter.paint(groupsOf(marks, as));
  }
  const tell = (): void => {
    if (told === null || switches === null) return;
    const state = stateOf(told, site.id, isMarking(), quiet);
    if (isFitToTell(state)) tellState(state);
  };

  const follower = new Follower<Shown, Analysis>({
    address: site.address,
    look: () =>
      look(site, switches?.paths ?? [], (found) => {
        looking = found;
      }),
    prepare: ({ page }) => {
      void obeying.then(() => {
        if (!signal.aborted) prepare(page.text);
      });
    },
    analyse: async ({ posting }, visit, abort) => {
      await obeying;
      abort.throwIfAborted();
      return analyse(posting, `${session}-${visit}`, abort);
    },
    paint: (shown, analysis, text) => {
      read = { analysis, shown, text };
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
      if (ms <= 0) return soon(task);
      const timer = setTimeout(task, ms);
      return () => {
        clearTimeout(timer);
      };
    },
  });

  const lookAgain = (): void => {
    follower.changed(() => true);
  };
  const onMessage = (message: unknown, _sender: unknown, respond: (answer: Answer<Revealed>) => void): void => {
    const hush = parseQuietRequest(message);
    if (hush !== undefined) {
      quiet = hush.quiet;
      paint();
      if (told?.kind === 'read') tell();
    }
    const step = parseStepRequest(message);
    if (step !== undefined && inspector.step(step.direction)) respond({ ok: true, value: 'shown' });
    const request = parseRevealRequest(message);
    // Other frames of the page may have what is asked for.
    if (request === undefined || request.key !== read?.shown.posting.key) return;
    respond({ ok: true, value: show(request, read) });
  };
  const show = ({ at }: RevealRequest, { shown, analysis }: Read): Revealed => {
    const place = placeOf(at, analysis, lastRevealed);
    const range = place && shown.page.rangeFor(place.start, place.end);
    if (place === undefined || range === null || range === undefined) return 'absent';
    lastRevealed = place;
    return reveal(range, painter) ? 'shown' : 'collapsed';
  };

  browser.runtime.onMessage.addListener(onMessage);
  onRenewal('answers', signal, () => {
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
  soon(() => {
    if (signal.aborted) return;
    watch(
      window,
      {
        moved: () => {
          follower.moved();
        },
        changed: (records) => {
          follower.changed(() => looking === null || isTouched(records, looking.elements));
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
    site.watch?.(lookAgain, signal);
    follower.start();
  });

  return {
    obey: (next) => {
      const before = switches;
      switches = next;
      begin();
      // The page was looked at before it was known what was pointed at.
      if (next.paths.length > 0) lookAgain();
      if (before !== null && JSON.stringify(before.looks) === JSON.stringify(next.looks)) return;
      paint();
      if (before === null || told?.kind === 'read') tell();
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

function stateOf(told: Told<Shown>, board: string, marked: boolean, quiet: boolean): PageState {
  switch (told.kind) {
    case 'nothing':
      return { state: 'none' };
    case 'reading':
      return { state: 'reading', board, key: told.key };
    case 'read': {
      const { posting, found, page } = told.value;
      const { truncated } = page;
      return { state: 'read', board, key: posting.key, layer: found.layer, marked, ...(quiet && { quiet }), truncated };
    }
    case 'trouble': {
      const trouble: Trouble = TROUBLES.find((name) => name === told.trouble) ?? 'failed';
      return { state: trouble, board, reason: told.reason };
    }
  }
}

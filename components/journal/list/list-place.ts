/** Where the user was in the list, kept while another page is shown. */
import { NOTHING_CHOSEN, type Selection } from './selection';

interface Place {
  readonly selection: Selection;
  /** px scrolled. */
  readonly offset: number;
}

export interface ListPlace {
  readonly get: () => Place;
  readonly keep: (part: Partial<Place>) => void;
}

/** Begins at the top with nothing chosen. */
export function createListPlace(): ListPlace {
  let place: Place = { selection: NOTHING_CHOSEN, offset: 0 };
  return {
    get: () => place,
    keep: (part) => {
      place = { ...place, ...part };
    },
  };
}

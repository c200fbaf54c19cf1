/** How a section asks for a change, so that it can be taken back. */

/**
 * `typed`: one of the letters of a field or of the steps of a slider, which are taken back together. `loud`: something went
 * away or much has changed, so that the way back is offered at once.
 */
export type Manner = 'plain' | 'typed' | 'loud';

/**
 * Changes a stored value.
 * @param words - what was done, for who wants to take it back: "Python removed."
 * @param make - the new value of the present one
 */
export type Change<T> = (words: string, make: (now: T) => T, manner?: Manner) => void;

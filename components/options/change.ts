/** How a section asks for a change, so that it can be taken back. */

/**
 * Changes a stored value.
 * @param words - what was done, for who wants to take it back: "Python removed."
 * @param make - the new value of the present one
 * @param loud - offers at once to take it back
 */
export type Change<T> = (words: string, make: (now: T) => T, loud?: boolean) => void;

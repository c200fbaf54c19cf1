/**
 * What two machines agree on: named values, each with the time it was set and the machine that set it. Of two values the
 * newer one wins, of two of one time the one of the machine whose name comes later, so that everybody chooses alike. Merging
 * is commutative, associative and idempotent: files may come in any order and any number of times.
 */

/** A value as it was set; null: it was taken away. */
export interface Register {
  /** JSON. */
  readonly value: unknown;
  /** ms since 1970, by the clock of the machine that set it. */
  readonly at: number;
  /** The machine. */
  readonly by: string;
}

/** Registers by name. */
export type Registers = ReadonlyMap<string, Register>;

/** Whether one was set after the other, in an order that all machines share. */
function isNewer(one: Register, other: Register): boolean {
  if (one.at !== other.at) return one.at > other.at;
  if (one.by !== other.by) return one.by > other.by;
  // One machine twice in one millisecond: any order does, so it is the same everywhere.
  return JSON.stringify(one.value) > JSON.stringify(other.value);
}

/** What both know. */
export function merge(ours: Registers, theirs: Registers): Registers {
  const merged = new Map(ours);
  for (const [name, theirsNow] of theirs) {
    const known = merged.get(name);
    if (!known || isNewer(theirsNow, known)) merged.set(name, theirsNow);
  }
  return merged;
}

/**
 * The registers after somebody changed values here: what is another value than before is set now, what is gone is taken
 * away. A clock that was moved back must not make what the user did last the older one, so that time never runs back.
 * @param now when it is noticed
 * @param isOurs which registers may be taken away here; those of other machines are theirs
 * @param setAt when it was really set, where that is known
 * @param after nothing is set before or at this time
 */
export function set(
  known: Registers,
  values: ReadonlyMap<string, unknown>,
  {
    now,
    by,
    isOurs = () => true,
    setAt = () => undefined,
    after = 0,
  }: {
    readonly now: number;
    readonly by: string;
    readonly isOurs?: (name: string) => boolean;
    readonly setAt?: (name: string) => number | undefined;
    readonly after?: number;
  },
): Registers {
  const next = new Map(known);
  const put = (name: string, value: unknown): void => {
    const before = known.get(name);
    const said = setAt(name);
    // The same word again is a later word: what another machine said in between must not come up over it.
    const isLater = said !== undefined && said > (before?.at ?? -Infinity);
    if (!isLater && JSON.stringify(before?.value ?? null) === JSON.stringify(value ?? null)) return;
    next.set(name, { value: value ?? null, at: Math.max(said ?? now, after + 1, (before?.at ?? 0) + 1), by });
  };
  for (const [name, value] of values) put(name, value);
  for (const name of known.keys()) if (!values.has(name) && isOurs(name)) put(name, null);
  return next;
}

/** The values that stand. */
export function valuesOf(registers: Registers): Map<string, unknown> {
  return new Map([...registers].flatMap(([name, { value }]) => (value === null ? [] : [[name, value]])));
}

/** What of `ours` the other side does not know yet. */
export function newsFor(theirs: Registers, ours: Registers): Registers {
  return new Map(
    [...ours].filter(([name, register]) => {
      const known = theirs.get(name);
      return !known || isNewer(register, known);
    }),
  );
}

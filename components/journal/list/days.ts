/** Days as a date field holds them ("2026-11-22"), by the clock of this machine. */

/** The day of a time (ms since 1970). */
export function dayIn(time: number): string {
  const date = new Date(time);
  const two = (part: number): string => String(part).padStart(2, '0');
  return `${String(date.getFullYear()).padStart(4, '0')}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}

/** When the day begins; undefined where it is none. */
export function startOf(day: string): number | undefined {
  return timeOf(day, 0);
}

/** When the day is over. Some days have 23 or 25 hours. */
export function dayAfter(day: string): number | undefined {
  return timeOf(day, 1);
}

function timeOf(day: string, later: number): number | undefined {
  const [, year, month, date] = /^(\d{4,})-(\d{2})-(\d{2})$/.exec(day) ?? [];
  if (year === undefined) return undefined;
  return new Date(Number(year), Number(month) - 1, Number(date) + later).getTime();
}

/** Longer than anything was seen: what an open end stands for. */
export const EVER = { from: 0, to: 8_640_000_000_000 } as const;

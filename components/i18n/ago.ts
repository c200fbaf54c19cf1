/** How long ago something was, in words: "3 days ago", "yesterday", and the day itself when it is long past. */

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/**
 * Words for the time between `then` and `now` (both ms since 1970). Beyond four weeks the date is clearer than a count.
 * A clock that was set back gives "now", never the future.
 */
export function ago(then: number, now: number, locale: string): string {
  const age = Math.max(0, now - then);
  const words = relative(locale);
  if (age < MINUTE) return words.format(0, 'second');
  if (age < HOUR) return words.format(-Math.floor(age / MINUTE), 'minute');
  if (age < DAY) return words.format(-Math.floor(age / HOUR), 'hour');
  if (age < 28 * DAY) return words.format(-Math.floor(age / DAY), 'day');
  return day(locale).format(then);
}

/** The full date and time, for a tooltip and the `datetime` reader. */
export function fullDate(then: number, locale: string): string {
  return moment(locale).format(then);
}

// Making a formatter costs more than all that a row of a list shows.
const relative = onePerLocale((locale) => new Intl.RelativeTimeFormat(locale, { numeric: 'auto' }));
const day = onePerLocale((locale) => new Intl.DateTimeFormat(locale, { dateStyle: 'medium' }));
const moment = onePerLocale((locale) => new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeStyle: 'short' }));

function onePerLocale<T>(make: (locale: string) => T): (locale: string) => T {
  const made = new Map<string, T>();
  return (locale) => {
    let one = made.get(locale);
    if (one === undefined) made.set(locale, (one = make(locale)));
    return one;
  };
}

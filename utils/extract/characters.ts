/** Looks at single characters, for which a RegExp costs twenty times as much. Units are those of UTF-16. */

/** Whether the unit is a blank, as `\s` tells. */
export const isSpace = (unit: number): boolean =>
  unit <= 32
    ? unit === 32 || (unit >= 9 && unit <= 13)
    : unit >= 0xa0 && (unit === 0xa0 || RARE_SPACE.test(String.fromCharCode(unit)));
const RARE_SPACE = /\s/;

export const isDigit = (unit: number): boolean => unit >= 48 && unit <= 57;

/** Whether a unit is one of the characters. @param characters none beyond the basic plane */
export function charactersOf(characters: string): (unit: number) => boolean {
  const ascii = new Uint8Array(128);
  const others: number[] = [];
  for (let i = 0; i < characters.length; i++) {
    const unit = characters.charCodeAt(i);
    if (unit < 128) ascii[unit] = 1;
    else others.push(unit);
  }
  return (unit) => (unit < 128 ? ascii[unit] === 1 : others.includes(unit));
}

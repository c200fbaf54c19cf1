/** How much room something takes, in words: "3.2 MB". */

const UNITS = [
  ['kilobyte', 1e3, 1e6],
  ['megabyte', 1e6, 1e9],
  ['gigabyte', 1e9, Infinity],
] as const;

export function byteSize(bytes: number, locale: string): string {
  const [unit, of] = UNITS.find(([, , below]) => bytes < below) ?? UNITS[2];
  return new Intl.NumberFormat(locale, { style: 'unit', unit, maximumFractionDigits: 1 }).format(bytes / of);
}

/** A short sum of a text that finds accidents and changes, not forgeries. */

const FNV_OFFSET = 0x811c9dc5;
const FNV_PRIME = 0x01000193;

/** FNV-1a over the UTF-16 units of the text, 32 bits. */
export function checksum(text: string): number {
  let sum = FNV_OFFSET;
  for (let i = 0; i < text.length; i++) sum = Math.imul(sum ^ text.charCodeAt(i), FNV_PRIME);
  return sum >>> 0;
}

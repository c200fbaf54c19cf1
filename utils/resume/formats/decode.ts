/** Bytes → text. */
import { RefusedFile } from '@/utils/resume/refusal';

/** UTF-8, UTF-16 with its mark, and where neither holds Windows-1252. @throws RefusedFile when it is no text */
export function decode(bytes: Uint8Array): string {
  const [first, second] = bytes;
  const text =
    first === 0xff && second === 0xfe
      ? new TextDecoder('utf-16le').decode(bytes)
      : first === 0xfe && second === 0xff
        ? new TextDecoder('utf-16be').decode(bytes)
        : utf8(bytes);
  if (isBinary(text)) throw new RefusedFile('unknown-kind');
  return text;
}

function utf8(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

/** Control characters that no text holds, in one place of a hundred. */
function isBinary(text: string): boolean {
  const sample = text.slice(0, 10_000);
  let odd = 0;
  for (let i = 0; i < sample.length; i++) {
    const unit = sample.charCodeAt(i);
    if ((unit < 32 && unit !== 9 && unit !== 10 && unit !== 13 && unit !== 12) || unit === 0xfffd) odd++;
  }
  return odd * 100 > sample.length;
}

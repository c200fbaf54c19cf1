/** The filters a PDF packs its streams with (ISO 32000-1, 7.4), as decoders that bytes are pushed through. */
import { Inflate } from 'fflate';

/** Takes the next bytes of a stream. */
export type Sink = (bytes: Uint8Array) => void;

/** Bytes pushed at once: what a decoder makes of so few fits into the memory, whatever they are. */
const STEP = 1 << 14;

/** Pushes bytes a few at a time. */
export function pushInSteps(bytes: Uint8Array, sink: Sink): void {
  for (let at = 0; at < bytes.length; at += STEP) sink(bytes.subarray(at, at + STEP));
}

const DECODERS: Readonly<Record<string, (sink: Sink) => Sink>> = {
  ...{ FlateDecode: inflating, Fl: inflating },
  ...{ LZWDecode: unpackingLzw, LZW: unpackingLzw },
  ...{ RunLengthDecode: repeating, RL: repeating },
  ...{ ASCII85Decode: readingBase85, A85: readingBase85 },
  ...{ ASCIIHexDecode: readingHex, AHx: readingHex },
};

/**
 * What decodes one filter after the other and gives the result to `sink`; the first filter that makes a picture of its bytes
 * ends the chain. Bytes that are not what the filter says end it silently: a parser has to judge them.
 */
export function decoderOf(filters: readonly string[], sink: Sink): Sink {
  const [first = '', ...others] = filters;
  const decoder = Object.hasOwn(DECODERS, first) ? DECODERS[first] : undefined;
  if (!decoder) return sink;
  const next = decoderOf(others, sink);
  return decoder((bytes) => {
    pushInSteps(bytes, next);
  });
}

function inflating(sink: Sink): Sink {
  /** What the sink throws is not the packer's fault. */
  let thrown: unknown;
  let isOver = false;
  let head = 2;
  const inflate = new Inflate((piece) => {
    try {
      sink(piece);
    } catch (error) {
      thrown = error;
      throw error;
    }
  });
  return (bytes) => {
    if (isOver) return;
    // Two bytes of zlib's own head.
    const skipped = Math.min(head, bytes.length);
    head -= skipped;
    try {
      inflate.push(bytes.subarray(skipped), false);
    } catch (error) {
      if (error === thrown) throw error;
      isOver = true;
    }
  };
}

/** Bytes are gathered and given on in pieces. */
function gathering(sink: Sink): { readonly put: (byte: number) => void; readonly flush: () => void } {
  const piece = new Uint8Array(STEP);
  let length = 0;
  const flush = (): void => {
    const full = piece.slice(0, length);
    length = 0;
    if (full.length > 0) sink(full);
  };
  return {
    put: (byte) => {
      piece[length++] = byte;
      if (length === STEP) flush();
    },
    flush,
  };
}

function repeating(sink: Sink): Sink {
  const out = gathering(sink);
  let literal = 0;
  let repeats = 0;
  let isOver = false;
  return (bytes) => {
    for (const byte of bytes) {
      if (isOver) break;
      if (literal > 0) {
        literal--;
        out.put(byte);
      } else if (repeats > 0) {
        for (; repeats > 0; repeats--) out.put(byte);
      } else if (byte < 128) literal = byte + 1;
      else if (byte > 128) repeats = 257 - byte;
      else isOver = true;
    }
    out.flush();
  };
}

function readingHex(sink: Sink): Sink {
  const out = gathering(sink);
  let high = -1;
  let isOver = false;
  return (bytes) => {
    for (const byte of bytes) {
      if (isOver || byte === GREATER) {
        isOver = true;
        break;
      }
      const digit = Number.parseInt(String.fromCharCode(byte), 16);
      if (Number.isNaN(digit)) continue;
      if (high < 0) high = digit;
      else {
        out.put(high * 16 + digit);
        high = -1;
      }
    }
    out.flush();
  };
}

const [GREATER, TILDE, BANG, Z] = [62, 126, 33, 122];

function readingBase85(sink: Sink): Sink {
  const out = gathering(sink);
  let group: number[] = [];
  let isOver = false;
  const end = (wanted: number): void => {
    while (group.length < 5) group.push(84);
    const value = group.reduce((sum, digit) => sum * 85 + digit, 0);
    for (let byte = 0; byte < wanted; byte++) out.put(Math.floor(value / 256 ** (3 - byte)) % 256);
    group = [];
  };
  return (bytes) => {
    for (const byte of bytes) {
      if (isOver) break;
      if (byte === Z && group.length === 0) for (let i = 0; i < 4; i++) out.put(0);
      else if (byte === TILDE) {
        isOver = true;
        if (group.length > 1) end(group.length - 1);
      } else if (byte >= BANG && byte < BANG + 85 && group.push(byte - BANG) === 5) end(4);
    }
    out.flush();
  };
}

const [LZW_CLEAR, LZW_END, LZW_MOST] = [256, 257, 4096];

/** Codes of 9 to 12 bits, each one more byte than the code before it. */
function unpackingLzw(sink: Sink): Sink {
  const out = gathering(sink);
  const before = new Uint16Array(LZW_MOST);
  const last = Uint8Array.from({ length: LZW_MOST }, (_, code) => code);
  const string = new Uint8Array(LZW_MOST);
  let [next, width, held, bits, previous] = [258, 9, 0, 0, -1];
  let isOver = false;
  /** The bytes of a code stand at the end of `string`; from where. */
  const spell = (code: number): number => {
    let at = LZW_MOST;
    for (let rest = code; ; rest = before[rest] ?? 0) {
      string[--at] = last[rest] ?? 0;
      if (rest < LZW_CLEAR || at === 0) return at;
    }
  };
  const take = (code: number): void => {
    if (code === LZW_CLEAR) {
      [next, width, previous] = [258, 9, -1];
      return;
    }
    if (code === LZW_END || code > next || (code === next && previous < 0)) {
      isOver = true;
      return;
    }
    const isNew = code === next;
    const at = spell(isNew ? previous : code);
    const spelled = string.subarray(at);
    const [first = 0] = spelled;
    for (const byte of spelled) out.put(byte);
    if (isNew) out.put(first);
    if (previous >= 0 && next < LZW_MOST) {
      before[next] = previous;
      last[next++] = first;
    }
    width = next + 1 >= 2048 ? 12 : next + 1 >= 1024 ? 11 : next + 1 >= 512 ? 10 : 9;
    previous = code;
  };
  return (bytes) => {
    for (const byte of bytes) {
      held = (held << 8) | byte;
      bits += 8;
      if (bits < width) continue;
      bits -= width;
      const code = held >> bits;
      held &= (1 << bits) - 1;
      take(code);
      if (isOver) break;
    }
    out.flush();
  };
}

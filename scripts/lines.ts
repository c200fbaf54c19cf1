/** Lines in, lines out, for programs that stand in a pipe. */

/** Longest line that is taken, in UTF-16 units: ten times the largest posting ever met, escaped. */
export const LONGEST = 64_000_000;
export const TOO_LONG = Symbol('longer than LONGEST');

/** The lines of a stream as they come. Only \n ends one: JSON may hold U+2028, at which `node:readline` would cut. */
export async function* linesOf(input: NodeJS.ReadStream): AsyncGenerator<string | typeof TOO_LONG> {
  let rest = '';
  let tooLong = false;
  const whole = (end: string) => {
    const line = tooLong || rest.length + end.length > LONGEST ? TOO_LONG : rest + end;
    rest = '';
    tooLong = false;
    return line;
  };
  for await (const chunk of input.setEncoding('utf8') as AsyncIterable<string>) {
    let from = 0;
    for (let at = chunk.indexOf('\n'); at >= 0; at = chunk.indexOf('\n', from)) {
      yield whole(chunk.slice(from, at));
      from = at + 1;
    }
    tooLong ||= rest.length + chunk.length - from > LONGEST;
    rest = tooLong ? '' : rest + chunk.slice(from);
  }
  if (rest !== '' || tooLong) yield whole('');
}

/** Whoever reads the answers may stop before the end, as `head` does. */
export function endWithReader(output: NodeJS.WriteStream): void {
  output.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
    process.exit();
  });
}

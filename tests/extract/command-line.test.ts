/** `npm run extract` as other programs see it: lines in, lines out, in order, as they come, with little memory. */
import { spawn, type ChildProcessWithoutNullStreams } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { afterEach, describe, expect, it, test } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));

type Answer = Readonly<Record<string, unknown>> & { readonly skills?: readonly { readonly name: string }[] };

const running: ChildProcessWithoutNullStreams[] = [];
afterEach(() => {
  for (const child of running.splice(0)) child.kill();
});

/** Starts the program as `scripts/run.mjs` does. */
function start() {
  const child = spawn(process.execPath, ['--import', 'tsx', 'scripts/extract.ts'], {
    cwd: root,
    env: { ...process.env, TSX_TSCONFIG_PATH: `${root}tsconfig.cli.json` },
  });
  running.push(child);
  const errors: string[] = [];
  child.stderr.setEncoding('utf8').on('data', (words: string) => errors.push(words));
  const answers = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  const exit = new Promise<number | null>((resolve) => child.on('close', resolve));
  return {
    child,
    exit,
    errors,
    write: (line: string) => child.stdin.write(`${line}\n`),
    next: async () => {
      const { value, done } = await answers.next();
      return done === true ? null : (JSON.parse(value) as Answer);
    },
  };
}

/** All answers to an input, and the exit status. */
async function run(input: string | Buffer) {
  const program = start();
  program.child.stdin.end(input);
  const answers: Answer[] = [];
  for (let answer = await program.next(); answer !== null; answer = await program.next()) answers.push(answer);
  return { answers, status: await program.exit, errors: program.errors.join('') };
}

const line = (id: unknown, text: unknown) => JSON.stringify({ id, text });
const skills = (answer: Answer | null | undefined) => answer?.skills?.map(({ name }) => name);

// A process is started in each: it compiles the taxonomy first.
const PATIENCE = 60_000;

describe('lines in, lines out', () => {
  it('answers each in order, bad ones with an error, and goes on', { timeout: PATIENCE }, async () => {
    const { answers, status, errors } = await run(
      [
        line('a', 'Requirements\n- Python'),
        '{"id": "b", "text":',
        line('c', undefined),
        JSON.stringify({ text: 'Python' }),
        line(7, 'Docker'),
        line('d', 12),
        '["a", "list"]',
        'null',
        '',
        '   ',
        JSON.stringify({ id: 'e', text: 'Kubernetes', url: 'https://jobs.example', more: { keys: [] } }),
        line('', ''),
        line({ not: 'an id' }, 'Python'),
      ].join('\n'),
    );
    expect(answers.map((answer) => ['id' in answer ? answer['id'] : null, 'error' in answer])).toEqual([
      ['a', false],
      [null, true],
      ['c', true],
      [null, true],
      [7, false],
      ['d', true],
      [null, true],
      [null, true],
      ['e', false],
      ['', false],
      [null, true],
    ]);
    expect([skills(answers[0]), skills(answers[4]), skills(answers[8])]).toEqual([
      ['Python'],
      ['Docker'],
      ['Kubernetes'],
    ]);
    expect(status).toBe(1);
    expect(errors).toBe('');
  });

  test.each<[string, string | Buffer, number]>([
    ['no lines', '', 0],
    ['no line break at the end', line('a', 'Python'), 1],
    ['line ends of Windows', `${line('a', 'Python')}\r\n${line('b', 'Go')}\r\n`, 2],
    ['a byte order mark', `\ufeff${line('a', 'Python')}\n`, 1],
    ['line separators inside a text', '{"id":"a","text":"Python\u2028Docker\u2029SQL"}\n', 1],
    [
      'bytes that are no UTF-8',
      Buffer.concat([Buffer.from('{"id":"a","text":"Python '), Buffer.from([0xff, 0xc3]), Buffer.from('"}\n')]),
      1,
    ],
  ])('%s: exit status 0', { timeout: PATIENCE }, async (_, input, count) => {
    const { answers, status } = await run(input);
    expect(answers.filter((answer) => 'error' in answer)).toEqual([]);
    expect([answers.length, status]).toEqual([count, 0]);
  });

  it('a posting of 5 MB is read as far as postings are', { timeout: PATIENCE }, async () => {
    const { answers, status } = await run(
      `${line('huge', 'Requirements: Python and Docker.\n'.repeat(160_000))}\n${line('next', 'Go, Rust')}\n`,
    );
    expect(answers.map((answer) => answer['id'])).toEqual(['huge', 'next']);
    expect(answers[0]?.['readUpTo']).toBeGreaterThan(0);
    expect(status).toBe(0);
  });
});

describe('as a stream', () => {
  it('answers a line before the next one comes', { timeout: PATIENCE }, async () => {
    const program = start();
    for (const [id, name] of [
      ['first', 'Python'],
      ['second', 'Docker'],
      ['third', 'Kubernetes'],
    ] as const) {
      program.write(line(id, name));
      const answer = await program.next();
      expect([answer?.['id'], skills(answer)]).toEqual([id, [name]]);
    }
    program.child.stdin.end();
    expect(await program.exit).toBe(0);
  });

  it('stops quietly when nobody reads on', { timeout: PATIENCE }, async () => {
    const program = start();
    program.child.stdin.on('error', () => undefined);
    program.write(line('first', 'Python'));
    await program.next();
    program.child.stdout.destroy();
    program.child.stdin.end(`${line('more', 'Docker')}\n`.repeat(2_000));
    expect(await program.exit).toBe(0);
    expect(program.errors.join('')).toBe('');
  });

  const status = (pid: number | undefined) => `/proc/${String(pid)}/status`;
  it.skipIf(!existsSync(status(process.pid)))(
    '20,000 lines take no more memory than 2,000',
    { timeout: 2 * PATIENCE },
    async () => {
      const program = start();
      const peak = () => Number(/VmHWM:\s*(\d+)/.exec(readFileSync(status(program.child.pid), 'utf8'))?.[1]) / 1024;
      const more = 'x'.repeat(2_000);
      let asked = 0;
      const feed = async (count: number) => {
        for (const until = asked + count; asked < until; asked += 500) {
          for (let i = 0; i < 500; i++)
            program.write(JSON.stringify({ id: asked + i, text: `Requirements\n- ${String(i)} years of SQL`, more }));
          for (let i = 0; i < 500; i++) expect((await program.next())?.['id']).toBe(asked + i);
        }
        return peak();
      };
      const early = await feed(2_000);
      const late = await feed(18_000);
      // In MB. What was answered would take more than this if it were kept.
      expect(late - early).toBeLessThan(60);
      expect(late).toBeLessThan(500);
      program.child.stdin.end();
      expect(await program.exit).toBe(0);
    },
  );
});

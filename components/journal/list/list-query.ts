/**
 * What the list is asked for: words, filter and order, as plain data and as the query of an address (`#list?board=xing`).
 * A saved search is such an address with a name; a link from the market is one too.
 */
import { LEVEL_WORD, PERIOD_WORD, STATUS_WORD, VISA_WORD, WORK_MODE_WORD } from '@/components/posting/words';
import { sameCondition, type Condition, type ConditionKind, type ConditionOf } from './condition';
import { COLUMNS, NATURAL, type Order } from './order';

export interface ListQuery {
  /** As typed. */
  readonly words: string;
  readonly filter: readonly Condition[];
  readonly order: Order;
}

export const EVERYTHING: ListQuery = { words: '', filter: [], order: NATURAL };

/** How a condition stands in an address. `read` answers undefined for what it does not know: it is left out. */
interface Parameter<Kind extends ConditionKind> {
  readonly write: (condition: ConditionOf<Kind>) => string;
  readonly read: (text: string) => Omit<ConditionOf<Kind>, 'kind'> | undefined;
}

/** Stands for null. */
const UNSAID = '-';

const PARAMETERS: { readonly [Kind in ConditionKind]: Parameter<Kind> } = {
  board: { write: ({ board }) => board, read: (text) => (text === '' ? undefined : { board: text }) },
  status: {
    write: ({ status }) => status ?? UNSAID,
    read: (text) =>
      orUnsaid(
        text,
        (word) => namedIn(STATUS_WORD, word),
        (status) => ({ status }),
      ),
  },
  score: { write: ({ min, max }) => `${min}..${max}`, read: range },
  skill: {
    write: ({ skill, level }) => (level === null ? skill : `${skill}:${level}`),
    read: (text) => {
      const colon = text.lastIndexOf(':');
      // Ids of skills may hold a colon themselves.
      const level = namedIn(LEVEL_WORD, text.slice(colon + 1)) ?? null;
      const skill = level === null ? text : text.slice(0, Math.max(0, colon));
      return skill === '' ? undefined : { skill, level };
    },
  },
  years: {
    write: ({ range: years }) => (years === null ? UNSAID : `${years.min}..${years.max}`),
    read: (text) => orUnsaid(text, range, (years) => ({ range: years })),
  },
  mode: {
    write: ({ mode }) => mode ?? UNSAID,
    read: (text) =>
      orUnsaid(
        text,
        (word) => namedIn(WORK_MODE_WORD, word),
        (mode) => ({ mode }),
      ),
  },
  salary: {
    write: ({ pay }) => (pay === null ? UNSAID : `${pay.amount}:${pay.currency}:${pay.period}`),
    read: (text) =>
      orUnsaid(
        text,
        (words) => {
          const [, amount, currency = '', word = ''] = /^(\d+(?:\.\d+)?):([A-Z]{3}):(\w+)$/.exec(words) ?? [];
          const period = namedIn(PERIOD_WORD, word);
          return amount === undefined || period === undefined
            ? undefined
            : { amount: Number(amount), currency, period };
        },
        (pay) => ({ pay }),
      ),
  },
  language: {
    write: ({ name }) => name ?? UNSAID,
    read: (text) =>
      orUnsaid(
        text,
        (name) => (name === '' ? undefined : name),
        (name) => ({ name }),
      ),
  },
  visa: {
    write: ({ visa }) => visa ?? UNSAID,
    read: (text) =>
      orUnsaid(
        text,
        (word) => namedIn(VISA_WORD, word),
        (visa) => ({ visa }),
      ),
  },
  seen: {
    write: ({ from, to }) => `${from}..${to}`,
    read: (text) => {
      const times = range(text);
      return times && { from: times.min, to: times.max };
    },
  },
  tag: { write: ({ tag }) => tag, read: (text) => (text === '' ? undefined : { tag: text }) },
  starred: { write: () => '', read: () => ({}) },
  // Keys hold any character, the comma too.
  keys: {
    write: ({ keys }) => keys.map((key) => key.replaceAll('%', '%25').replaceAll(',', '%2C')).join(','),
    read: (text) => ({
      keys: text
        .split(',')
        .filter((key) => key !== '')
        .map((key) => key.replaceAll('%2C', ',').replaceAll('%25', '%')),
    }),
  },
};

/** The query as it stands in an address, without the question mark; empty where everything is listed. */
export function writeListQuery({ words, filter, order }: ListQuery): string {
  const parameters = new URLSearchParams();
  if (words !== '') parameters.set('q', words);
  for (const condition of filter) parameters.append(condition.kind, writeCondition(condition));
  if (order.column !== NATURAL.column || order.reversed) {
    parameters.set('sort', `${order.reversed ? '-' : ''}${order.column}`);
  }
  return parameters.toString();
}

/** Reads such a query; what is not understood is left out, and nothing is asked twice. */
export function readListQuery(text: string): ListQuery {
  const parameters = new URLSearchParams(text);
  const filter: Condition[] = [];
  for (const [kind, value] of parameters) {
    const condition = Object.hasOwn(PARAMETERS, kind) ? readCondition(kind as ConditionKind, value) : undefined;
    if (condition && !filter.some((known) => sameCondition(known, condition))) filter.push(condition);
  }
  return { words: parameters.get('q') ?? '', filter, order: readOrder(parameters.get('sort') ?? '') };
}

function writeCondition<Kind extends ConditionKind>(condition: ConditionOf<Kind>): string {
  const parameter = PARAMETERS[condition.kind];
  return parameter.write(condition);
}

function readCondition(kind: ConditionKind, text: string): Condition | undefined {
  const read = PARAMETERS[kind].read(text);
  return read && ({ kind, ...read } as unknown as Condition);
}

function readOrder(text: string): Order {
  const [, minus, name = ''] = /^(-?)(.*)$/.exec(text) ?? [];
  const column = COLUMNS.find((one) => one === name);
  return column === undefined ? NATURAL : { column, reversed: minus === '-' };
}

/** The word, where the closed list that the table names has it. */
function namedIn<T extends string>(table: Readonly<Record<T, unknown>>, word: string): T | undefined {
  return Object.hasOwn(table, word) ? (word as T) : undefined;
}

function orUnsaid<T, R>(
  text: string,
  read: (text: string) => T | undefined,
  make: (value: T | null) => R,
): R | undefined {
  if (text === UNSAID) return make(null);
  const value = read(text);
  return value === undefined ? undefined : make(value);
}

function range(text: string): { min: number; max: number } | undefined {
  const [, min, max] = /^(-?\d+(?:\.\d+)?)\.\.(-?\d+(?:\.\d+)?)$/.exec(text) ?? [];
  return min === undefined || max === undefined ? undefined : { min: Number(min), max: Number(max) };
}

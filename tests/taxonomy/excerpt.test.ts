import { expect, test } from 'vitest';
import { excerpt, type SkillEntry } from '@/utils/taxonomy/excerpt';

const entry = (name: string, implies: string[] = [], related: string[] = []): SkillEntry => ({
  ...{ name, category: 'tool', implies, related },
});
const KNOWN = new Map([
  ['django', entry('Django', ['python'], ['flask'])],
  ['python', entry('Python', ['scripting'])],
  ['scripting', entry('Scripting', ['python'])],
  ['flask', entry('Flask')],
]);
const entryOf = (id: string) => KNOWN.get(id);

test('holds what was asked for and all that these bring along, round circles too', () => {
  expect(Object.keys(excerpt(['django'], entryOf)).sort()).toEqual(['django', 'python', 'scripting']);
  expect(excerpt(['django'], entryOf)['django']).toEqual(KNOWN.get('django'));
});

test('says of every skill something, also of one that nobody knows', () => {
  expect(excerpt(['own-1'], entryOf)).toEqual({ 'own-1': { ...entry('own-1'), category: 'knowledge' } });
});

test('takes nothing else of an entry with it', () => {
  const more = { ...entry('Flask'), forms: [], since: 2010 };
  expect(excerpt(['flask'], () => more)['flask']).toEqual(entry('Flask'));
});

test('a skill called like something every object has is one like others', () => {
  expect(excerpt(['constructor', 'toString'], entryOf)).toMatchObject({ constructor: { name: 'constructor' } });
});

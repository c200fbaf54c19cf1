import { describe, expect, test } from 'vitest';
import { makeSkillSearch, type Searchable } from '@/utils/taxonomy/suggest';

function skill(name: string, ...aliases: string[]): Searchable {
  return { id: name.toLowerCase(), name, forms: [name, ...aliases].map((text) => ({ text })) };
}

const search = makeSkillSearch([
  skill('Python', 'CPython'),
  skill('PyTorch'),
  skill('MicroPython'),
  skill('Monty Python'),
  skill('Django', 'Python Django'),
  skill('Kubernetes', 'k8s', 'K8'),
  skill('Node.js', 'NodeJS'),
  skill('C'),
  skill('C++', 'CPP'),
  skill('C#', 'C sharp'),
  skill('.NET', 'dotnet'),
  skill('CI/CD', 'continuous integration'),
  skill('Go', 'Golang'),
  skill('Baduk', 'Go'),
  skill('Qualität', 'Qualitätsmanagement'),
  skill('scikit-learn', 'sklearn'),
]);

const names = (typed: string, limit = 20): string[] => search.suggest(typed, limit).map((one) => one.skill.name);

describe('suggest', () => {
  test('exact, then beginnings, then word beginnings, then parts; names before aliases', () => {
    expect(names('python')).toEqual(['Python', 'Django', 'Monty Python', 'MicroPython']);
  });

  test.each([
    ['pyt', 'Python'],
    ['K8S', 'Kubernetes'],
    ['node js', 'Node.js'],
    ['nodejs', 'Node.js'],
    ['c', 'C'],
    ['c+', 'C++'],
    ['c++', 'C++'],
    ['c#', 'C#'],
    ['.net', '.NET'],
    ['ci cd', 'CI/CD'],
    ['cicd', 'CI/CD'],
    ['integ', 'CI/CD'],
    ['go', 'Go'],
    ['qualitat', 'Qualität'],
    ['scikit learn', 'scikit-learn'],
    ['learn', 'scikit-learn'],
    ['  PyTORCH ', 'PyTorch'],
  ])('%s begins with %s', (typed, first) => {
    expect(names(typed)[0]).toBe(first);
  });

  test.each(['', '   ', '-', 'xyz', '🦊'])('nothing for “%s”', (typed) => {
    expect(names(typed)).toEqual([]);
  });

  test('names the form that fits', () => {
    expect(search.suggest('k8s', 1)[0]?.form).toBe('k8s');
    expect(search.suggest('kube', 1)[0]?.form).toBe('Kubernetes');
  });

  test('lists a skill once and not more than asked', () => {
    expect(names('k8')).toEqual(['Kubernetes']);
    expect(names('p', 2)).toHaveLength(2);
  });

  test('one letter is looked for at beginnings only', () => {
    expect(names('y')).toEqual([]);
  });
});

describe('resolve', () => {
  test.each([
    ['PYTHON', 'Python'],
    ['k8s', 'Kubernetes'],
    ['c', 'C'],
    ['C++', 'C++'],
    ['net', undefined],
    ['.net', '.NET'],
    ['pyth', undefined],
    ['', undefined],
    ['scikit learn', 'scikit-learn'],
  ])('%s is %s', (written, name) => {
    expect(search.resolve(written)?.name).toBe(name);
  });

  test('a shared form goes to the skill whose name it is', () => {
    expect(search.resolve('go')?.name).toBe('Go');
    expect(makeSkillSearch([skill('Baduk', 'Go'), skill('Go')]).resolve('go')?.name).toBe('Go');
  });
});

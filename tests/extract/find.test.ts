import { expect, test } from 'vitest';
import { coordinatedForms } from '@/utils/extract/coordination';
import { findForms } from '@/utils/extract/find';
import { parseSkills } from '@/utils/taxonomy/parse';
import { makeTaxonomy } from '@/utils/taxonomy/taxonomy';
import { tokenise } from '@/utils/taxonomy/tokenise';

const taxonomy = makeTaxonomy(
  parseSkills(
    `cpp  C++  language
csharp  C#  language
dotnet  .NET  framework
node-js  Node.js  platform  =Node
spring  Spring  framework
spring-boot  Spring Boot  framework
cicd  CI/CD  method
frontend  front-end development  knowledge  =front-end
jenkins  Jenkins  tool
rest  REST  protocol  =RESTful API
pipelines  data pipelines  method
machine-learning  machine learning  knowledge
deep-learning  deep learning  knowledge
unit-testing  unit testing  method
integration-testing  integration testing  method
regression-testing  regression testing  method
preventive-maintenance  preventive maintenance  method  =maintenance préventive|mantenimiento preventivo
corrective-maintenance  corrective maintenance  method  =maintenance curative|mantenimiento correctivo
month-end-close  month-end close  method  =cierre mensual|clôture mensuelle
year-end-close  year-end close  method  =cierre anual|clôture annuelle`,
    'test',
  ).map(({ skill }) => skill),
);

const found = (text: string) =>
  findForms(text, tokenise(text), taxonomy.index).map(({ form, start, end }) => [
    taxonomy.skills[form.skill]!.id,
    text.slice(start, end),
  ]);
const borrowed = (text: string) => {
  const words = tokenise(text);
  const hits = findForms(text, words, taxonomy.index);
  return coordinatedForms(text, words, taxonomy.index, hits).map(({ form, start, end }) => [
    taxonomy.skills[form.skill]!.id,
    text.slice(start, end),
  ]);
};

test.each([
  [
    'C++/C# on .NET',
    [
      ['cpp', 'C++'],
      ['csharp', 'C#'],
      ['dotnet', '.NET'],
    ],
  ],
  ['our net income', []],
  ['Vitamin C', []],
  [
    'NodeJS, Node.js and node js',
    [
      ['node-js', 'NodeJS'],
      ['node-js', 'Node.js'],
      ['node-js', 'node js'],
    ],
  ],
  [
    'Spring Boot and Spring',
    [
      ['spring-boot', 'Spring Boot'],
      ['spring', 'Spring'],
    ],
  ],
  ['spring-boot', [['spring-boot', 'spring-boot']]],
  ['Spring\nBoot', [['spring', 'Spring']]],
  ['Spring. Boot', [['spring', 'Spring']]],
  ['Spring, Boot', [['spring', 'Spring']]],
  [
    'frontend and front end',
    [
      ['frontend', 'frontend'],
      ['frontend', 'front end'],
    ],
  ],
  ['RESTful APIs', [['rest', 'RESTful APIs']]],
  ['a data pipeline', [['pipelines', 'data pipeline']]],
  ['Jenkin', []],
  ['CI / CD', [['cicd', 'CI / CD']]],
  ['data / pipelines', []],
])('in %j', (text, expected) => {
  expect(found(text)).toEqual(expected);
});

test.each([
  ['machine/deep learning', [['machine-learning', 'machine']]],
  [
    'unit, regression and integration testing',
    [
      ['regression-testing', 'regression'],
      ['unit-testing', 'unit'],
    ],
  ],
  // Where what describes stands behind its noun, the noun is lent.
  ['maintenance préventive et curative des lignes', [['corrective-maintenance', 'curative']]],
  ['mantenimiento correctivo y preventivo', [['preventive-maintenance', 'preventivo']]],
  ['clôture mensuelle ou annuelle', [['year-end-close', 'annuelle']]],
  ['el cierre anual y mensual', [['month-end-close', 'mensual']]],
  ['maintenance préventive et conduite', []],
  ['maintenance préventive. Et curative', []],
  ['machine and integration testing', []],
  ['learning deep learning', []],
])('%j shares its last words, or its first', (text, expected) => {
  expect(borrowed(text)).toEqual(expected);
});

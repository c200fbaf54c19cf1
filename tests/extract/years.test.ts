/** How many years are asked for, and what only looks like it. */
import { describe, expect, test } from 'vitest';
import { experienceIn } from '@/utils/extract/experience';
import { readLines } from '@/utils/extract/lines';
import { yearsIn } from '@/utils/extract/years';

describe('yearsIn', () => {
  test.each<[string, (number | null)[]]>([
    ['5+ years of Go', [5, null]],
    ['5 + years of Go', [5, null]],
    ['3-5 yrs', [3, 5]],
    ['3 – 5 years', [3, 5]],
    ['3 to 5 years', [3, 5]],
    ['between two and four years', [2, 4]],
    ['7 - 10+ years in mobile', [7, null]],
    ['at least five (5) years', [5, null]],
    ['five (5)+ years', [5, null]],
    ['One (1) year recent, related experience', [1, null]],
    ['five or more years of it', [5, null]],
    ['five years or more as head chef', [5, null]],
    ['5 years+', [5, null]],
    ['10 plus years', [10, null]],
    ['2.5 years', [2.5, null]],
    ['0-2 years', [0, 2]],
    ['up to 3 years', [null, 3]],
    ['5 years’ experience', [5, null]],
    ['Ruby (+ 4 years)', [4, null]],
    ['3-year minimum experience', [3, null]],
    ['minimum of 3 full years', [3, null]],
    ['At least 12 months’ experience as a paralegal', [1, null]],
    ['18 months of hands-on experience', [1.5, null]],
    ['minimum 24 months experience in a call centre', [2, null]],
    ['mindestens 12 Monate Berufserfahrung', [1, null]],
    ['12 à 24 mois d’expérience', [1, 2]],
    ['al menos 12 meses de experiencia', [1, null]],
    ['Entre 2 et 5 ans', [2, 5]],
    ['Seven-plus years of product management', [7, null]],
    ['10-plus years', [10, null]],
    ['mindestens 3 Jahre', [3, null]],
    ['mind. 2 Jahre', [2, null]],
    ['2 bis 5 Jahre', [2, 5]],
    ['zwei bis drei Jahre', [2, 3]],
    ['3-jährige Berufserfahrung', [3, null]],
    ['Au moins trois ans', [3, null]],
    ['3 à 5 ans d’expérience', [3, 5]],
    ['1 an d’expérience', [1, null]],
    ['Más de 4 años', [4, null]],
    ['de 3 a 5 años', [3, 5]],
    ['al menos dos años', [2, null]],
  ])('%j', (text, [min, max]) => {
    const [found] = yearsIn(text, { start: 0, end: text.length });
    expect(found).toMatchObject({ min, max });
  });

  test.each([
    'For more than 50 years, NISC has developed software',
    'For over 10 years, we have built pumps',
    'The codebase is nine years old',
    'a six-year-old phone',
    'lived in the UK for the past five years',
    'after five years of service',
    'Equity is four years with a one-year cliff',
    'a 4-year degree',
    'a two-year contract',
    'You must be 18 years of age or older',
    'founded 12 years ago',
    'over the next 3 years',
    'wrong by nine years',
    'mehrjährige Berufserfahrung',
    'eine dreijährige Ausbildung',
    'seit zwei Jahren schreiben wir es neu',
    'vor fünf Jahren gegründet',
    'il y a 10 ans',
    'depuis 20 ans',
    'hace 5 años',
    'ten-year Illustrator veterans',
    'a CDD of 12 mois',
    'versions 3-5',
    '',
  ])('nothing in %j', (text) => {
    expect(yearsIn(text, { start: 0, end: text.length })).toEqual([]);
  });
});

describe('experienceIn', () => {
  const of = (text: string) =>
    experienceIn(text, readLines(text)).map(({ min, max, start, end }) => [min, max, text.slice(start, end)]);

  test.each<[string, (number | null | string)[][]]>([
    [
      'Requirements\n- 5+ years of professional software development experience.',
      [[5, null, '5+ years of professional software development experience.']],
    ],
    ['Years of Experience: 4-6 years', [[4, 6, 'Years of Experience: 4-6 years']]],
    // Where only skills are counted, the longest is the overall demand.
    ['Requirements\n- 2+ years of SQL\n- 4+ years of Java\n- 1 year of Kafka', [[4, null, '4+ years of Java']]],
    // A part of the years is no demand of its own.
    [
      'Requirements\n- 5 to 8 years of HR experience, including at least 3 years in a unionized setting',
      [[5, 8, '5 to 8 years of HR experience, including at least 3 years in a unionized setting']],
    ],
    // A career outweighs a skill, whatever the numbers.
    [
      'Requirements\n- 3+ years of professional experience\n- 5 years of Excel',
      [[3, null, '3+ years of professional experience']],
    ],
    // What is only welcome does not count beside what is required.
    [
      'Minimum qualifications:\n5 years of experience with software development\n\nPreferred qualifications:\n8 years of experience with storage',
      [[5, null, '5 years of experience with software development']],
    ],
    ['Dein Profil\n- Mindestens 3 Jahre Berufserfahrung', [[3, null, 'Mindestens 3 Jahre Berufserfahrung']]],
    [
      'Profil recherché\n- Vous justifiez d’au moins 5 ans d’expérience sur un poste similaire',
      [[5, null, 'Vous justifiez d’au moins 5 ans d’expérience sur un poste similaire']],
    ],
    [
      'Requisitos\n- Experiencia mínima de 2 años en un puesto similar',
      [[2, null, 'Experiencia mínima de 2 años en un puesto similar']],
    ],
    [
      'We ask for five or more years of it in production, ideally in a mix of Django and FastAPI.',
      [[5, null, 'We ask for five or more years of it in production, ideally in a mix of Django and FastAPI.']],
    ],
    // both are kept
    [
      'Years of Experience: 4-6 years\nQualifications\n- 5+ years of professional experience.',
      [
        [4, 6, 'Years of Experience: 4-6 years'],
        [5, null, '5+ years of professional experience.'],
      ],
    ],
  ])('%j', (text, expected) => {
    expect(of(text)).toEqual(expected);
  });

  test.each([
    'About us\nWe have 20 years of experience in pumps.',
    'Our team has 15 years of experience in payments.',
    'Our HR Manager of eleven years is retiring to keep bees.',
    'Benefits\n- Sabbatical after 5 years',
    'What success looks like\nOne year: merchandising sets next season’s buy with your forecast.',
    'Dein Profil\n- Mehrjährige Berufserfahrung',
    'Quarter one. You learn how a building works.',
  ])('nothing in %j', (text) => {
    expect(of(text)).toEqual([]);
  });
});

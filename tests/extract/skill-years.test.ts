/** Years asked of single skills: what the number counts, how far it reaches, and the numbers that count something else. */
import { describe, expect, test } from 'vitest';
import { extract } from '@/utils/extract/extract';
import { demandsBy, taxonomyOf } from './read';

const taxonomy = taxonomyOf(`android  Android  platform
android-development  Android development  knowledge  >android
aws  AWS  cloud
cpp  C++  language
django  Django  framework  >python
docker  Docker  tool
express  Express  framework
fastify  Fastify  framework
java  Java  language
kotlin  Kotlin  language
kubernetes  Kubernetes  platform
linux  Linux  platform
machine-learning  machine learning  knowledge
node-js  Node.js  platform
product-management  product management  method
python  Python  language
sql  SQL  language
symfony  Symfony  framework`);

const years = (text: string): Record<string, number | null> =>
  Object.fromEntries(
    Object.entries(demandsBy(extract(`Requirements\n- ${text}`, taxonomy), taxonomy)).map(([name, demand]) => [
      name,
      demand.years,
    ]),
  );

describe('years of a skill', () => {
  test.each<[string, Record<string, number | null>]>([
    ['5+ years of Python', { Python: 5 }],
    ['3+ years running Kubernetes in production', { Kubernetes: 3 }],
    ['At least a year of Java or Kotlin', { Java: 1, Kotlin: 1 }],
    ['5 years as an engineer, of which two or more in Python', { Python: 2 }],
    ['3-5 years with AWS', { AWS: 3 }],
    ['3 to 5 years of experience in Java', { Java: 3 }],
    ['at least five (5) years of SQL', { SQL: 5 }],
    ['5 years of programming, of which a year or more should be with Symfony', { Symfony: 1 }],
    ['4 years of back ends, including a year with Kotlin', { Kotlin: 1 }],
    ['Kubernetes 1.2x – 5 yrs', { Kubernetes: 5 }],
    ['Python 3 (4 years)', { Python: 4 }],
    ['Java 8/11: 3 years', { Java: 3 }],
    ['Android at heart: 4+ years of native Android development', { Android: 4, 'Android development': 4 }],
    ['Android and Android development', { Android: null, 'Android development': null }],
    ['2 years of Android, 5 years of Android development', { Android: 2, 'Android development': 5 }],
    ['3 years of Java (or Kotlin)', { Java: 3, Kotlin: 3 }],
    ['One year of Symfony (or Express, we are not snobs)', { Symfony: 1, Express: 1 }],
    ['Hands-on AWS experience (2+ years)', { AWS: 2 }],
    ['Docker-Erfahrung (3 Jahre)', { Docker: 3 }],
    ['SQL experience – 4 years', { SQL: 4 }],
    ['Kubernetes experience (at least 2 years) and Java', { Kubernetes: 2, Java: null }],
    ['Java experience, 3 years of Python', { Java: null, Python: 3 }],
    ['Two years of Docker', { Docker: 2 }],
    ['3+ years with Java, 1+ with Kotlin', { Java: 3, Kotlin: 1 }],
    ['4+ years of Java, with 2+ years building Django applications', { Java: 4, Django: 2 }],
    ['3 ans minimum sur Symfony, en environnement Docker', { Symfony: 3, Docker: null }],
    ['Python: 3 years (preferred)', { Python: 3 }],
    ['Python (3+ years)', { Python: 3 }],
    ['Python, five years of it', { Python: 5 }],
    ['Used Docker for at least two years', { Docker: 2 }],
    ['4+ years of Python and SQL', { Python: 4, SQL: 4 }],
    ['3+ years with Java or Kotlin', { Java: 3, Kotlin: 3 }],
    ['5 years of Java and 2 years of AWS', { Java: 5, AWS: 2 }],
    ['Java (5 years), AWS (2 years)', { Java: 5, AWS: 2 }],
    ['5 years of Python, 2 of them with Django', { Python: 5, Django: 2 }],
    [
      '8–10+ years of product management, with at least 2 years owning machine learning',
      { 'product management': 8, 'machine learning': 2 },
    ],
    ['3 Jahre Erfahrung mit Java', { Java: 3 }],
    ['mindestens drei Jahre Python', { Python: 3 }],
    ['5 ans d’expérience en Python, dont deux avec Symfony', { Python: 5, Symfony: 2 }],
    ['3 años de experiencia con SQL', { SQL: 3 }],
    ['5 yrs Python, 3 yrs AWS', { Python: 5, AWS: 3 }],
    ['4+ years on the back end and wrote Python for at least 3 of them', { Python: 3 }],
    ['Two years of Kotlin, or four of Java', { Kotlin: 2, Java: 4 }],
    ['3 años o más con SQL, de ellos 2 programando en Java', { SQL: 3, Java: 2 }],
    ['Trois ans de SQL, dont au moins un en cabinet', { SQL: 3 }],
    ['Python – 5 years, Java – 2 years, SQL', { Python: 5, Java: 2, SQL: null }],
    ['Python experience of at least 3 years', { Python: 3 }],
    ['5 years of professional experience, knowledge of Python', { Python: null }],
    ['5 years of experience and knowledge of Docker', { Docker: null }],
    ['3+ years of experience in a similar role, ideally with Docker', { Docker: null }],
    ['You bring 3+ years of Python, plus Docker', { Python: 3, Docker: null }],
    ['Over 10 years in the market, we build in Python', { Python: null }],
  ])('in %j', (text, expected) => {
    expect(years(text)).toEqual(expected);
  });
});

describe('years that are not those of the skill', () => {
  test.each<[string, Record<string, number | null>]>([
    ['5 years of C++ on Linux', { 'C++': 5, Linux: null }],
    ['3 years with Node.js (Express or Fastify)', { 'Node.js': 3, Express: null, Fastify: null }],
    ['Python, Docker, and 5 years of professional experience', { Python: null, Docker: null }],
    ['5 years of experience; knowledge of Python', { Python: null }],
    ['Python is 35 years old.', { Python: null }],
    ['A 3-year contract for a Python developer', { Python: null }],
    ['Python 3 and Java 8', { Python: null, Java: null }],
    ['Java 8+, SQL', { Java: null, SQL: null }],
    ['24/7 support for Linux', { Linux: null }],
  ])('in %j', (text, expected) => {
    expect(years(text)).toEqual(expected);
  });

  test('the age of a company asks for nothing', () => {
    const reading = extract('For more than 50 years we have written Java.', taxonomy);
    expect(reading.facts.experience).toEqual([]);
    expect(reading.demands.map((demand) => demand.years)).toEqual([null]);
  });
});

test('the smallest of several demands counts, with its own words', () => {
  const text = 'Requirements\n- 5+ years of Python\n- 3 years of Python in production';
  const { Python } = demandsBy(extract(text, taxonomy), taxonomy);
  expect(Python?.years).toBe(3);
  expect(text.slice(Python?.yearsSpan?.start, Python?.yearsSpan?.end)).toMatch(/^3 years/);
});

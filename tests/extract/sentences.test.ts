/** Where sentences end, and in which language they are. */
import { describe, expect, it, test } from 'vitest';
import { languageOf } from '@/utils/extract/language';
import { sentencesOf } from '@/utils/extract/sentences';

describe('sentencesOf', () => {
  test.each<[string, string[]]>([
    ['We use Go. You know it!', ['We use Go.', 'You know it!']],
    ['Node.js, C#, .NET and 3.5 years. Then rest.', ['Node.js, C#, .NET and 3.5 years.', 'Then rest.']],
    ['Frameworks, e.g. Django, i.e. Python.', ['Frameworks, e.g. Django, i.e. Python.']],
    ['Databases etc. 5+ yrs. Python exp. needed', ['Databases etc. 5+ yrs. Python exp. needed']],
    ['Kafka, etc. We like it.', ['Kafka, etc.', 'We like it.']],
    ['Wir nutzen z.B. Kafka. Das ist gut.', ['Wir nutzen z.B. Kafka.', 'Das ist gut.']],
    ['Who are we? A small team. (Six people.) Come!', ['Who are we?', 'A small team.', '(Six people.)', 'Come!']],
    ['in the U.S. and Canada', ['in the U.S. and Canada']],
    ['One. two', ['One. two']],
    ['', []],
    ['   ', []],
  ])('%j', (text, expected) => {
    expect(
      sentencesOf(text, { start: 0, end: text.length, sentences: null }).map(({ start, end }) =>
        text.slice(start, end),
      ),
    ).toEqual(expected);
  });

  it('reads only its span', () => {
    expect(sentencesOf('A b. C d. E f.', { start: 5, end: 9, sentences: null })).toEqual([{ start: 5, end: 9 }]);
  });
});

describe('languageOf', () => {
  test.each([
    ['We are looking for an engineer who will join our team and work with us on the platform.', 'en'],
    ['Wir suchen eine Person, die mit uns im Team an der Plattform arbeitet und sich auf Neues freut.', 'de'],
    ['Nous recherchons une personne pour rejoindre notre équipe et travailler avec nous sur la plateforme.', 'fr'],
    [
      'Buscamos una persona para el equipo de plataforma que trabaje con nosotros en los proyectos de la empresa.',
      'es',
    ],
    [
      'Stiamo cercando una persona precisa e orientata al cliente per il ruolo di addetto con il team della sede.',
      'it',
    ],
    ['Du entwickelst Services in Python mit FastAPI und Docker für unser Team.', 'de'],
    ['Python, Java, SQL, Kubernetes', 'und'],
    ['日本語の求人です', 'und'],
    ['', 'und'],
  ])('%j is %s', (text, expected) => {
    expect(languageOf(text)).toBe(expected);
  });
});

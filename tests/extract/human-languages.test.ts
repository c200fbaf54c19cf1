/** Which human languages are asked for, and at what level. */
import { describe, expect, test } from 'vitest';
import { humanLanguagesIn } from '@/utils/extract/human-languages';
import { readLines } from '@/utils/extract/lines';

const read = (text: string): string[] =>
  humanLanguagesIn(text, readLines(text)).map(
    ({ name, proficiency, level }) => `${name} ${proficiency ?? '-'} ${level}`,
  );

describe('humanLanguagesIn', () => {
  test.each<[string, string[]]>([
    ['Requirements\n- Fluent English', ['English fluent required']],
    ['Requirements\n- Fluent in English and German', ['English fluent required', 'German fluent required']],
    ['Requirements\n- German C1, English B2', ['German C1 required', 'English B2 required']],
    ['Requirements\n- Native German speaker', ['German native required']],
    ['Requirements\n- Bilingual (French/English)', ['French bilingual required', 'English bilingual required']],
    ['Requirements\n- Spanish is a plus', ['Spanish - preferred']],
    ['Knowledge of Excel. Punjabi or Mandarin an asset.', ['Punjabi - preferred', 'Mandarin - preferred']],
    ['Preferred\n- French', ['French - preferred']],
    ['Nice to have\n- French, for our customers in Québec', ['French - preferred']],
    ['Requirements\n- Conversational Mandarin preferred', ['Mandarin conversational preferred']],
    ['English is our working language. German is not necessary', ['English - required']],
    [
      'Dein Profil\n- Verhandlungssicheres Deutsch (C1) und gutes Englisch (B2)',
      ['German C1 required', 'English B2 required'],
    ],
    ['Dein Profil\n- Sehr gute Deutschkenntnisse in Wort und Schrift', ['German advanced required']],
    ['Dein Profil\n- Fließende Englischkenntnisse', ['English fluent required']],
    ['Dein Profil\n- Französisch von Vorteil', ['French - preferred']],
    ['Dein Profil\n- Polnischkenntnisse sind schön, aber kein Muss', ['Polish - preferred']],
    ['Se valora\n- Francés o alemán', ['French - preferred', 'German - preferred']],
    ['Atouts\n- L’italien', ['Italian - preferred']],
    ['Atouts\n- langue des signes (LSF)', ['French Sign Language - preferred']],
    ['Requirements\n- Dutch, although our working language is English', ['Dutch - required', 'English - required']],
    ['Requirements\n- English on at least B2 level (C1 welcome)', ['English B2 required']],
    ['Requirements\n- German B1, higher is a plus', ['German B1 required']],
    ['Requirements\n- English C1 (native preferred)', ['English C1 required']],
    ['Nice to have\n- Polish, for talking with the workshop', ['Polish - preferred']],
    ['Nice to have\n- Danish (our customers will be pleased)', ['Danish - preferred']],
    ['Nice to have\n- Welsh', ['Welsh - preferred']],
    ['Nice to have\n- Dutch – half of the team speaks it', ['Dutch - preferred']],
    ['Profil recherché\n- Anglais professionnel (échanges avec nos filiales)', ['English professional required']],
    ['Profil recherché\n- Anglais opérationnel, pour les réunions', ['English good required']],
    ['Requisitos\n- Inglés profesional (reuniones semanales)', ['English professional required']],
    ['Requisitos\n- Inglés nivel B2; se valorará francés', ['English B2 required', 'French - preferred']],
    ['Requisitos\n- Se valorarán conocimientos de alemán', ['German - preferred']],
    ['Requisitos\n- Se valora italiano', ['Italian - preferred']],
    // Of the kitchen, not of the tongue.
    ['Requirements\n- Dutch, a cook of the old school', []],
    ['Profil recherché\n- Anglais courant', ['English fluent required']],
    ['Profil recherché\nAnglais technique lu.', ['English - required']],
    ['Requisitos deseados:\n• Inglés medio', ['English good preferred']],
    [
      'Profil recherché\n- Maîtrise de l’anglais et de l’espagnol',
      ['English advanced required', 'Spanish advanced required'],
    ],
    ['Les petits plus\n- Anglais lu (documentation)', ['English - preferred']],
    ['Requisitos\n- Nivel alto de inglés', ['English advanced required']],
    [
      'Requisitos\n- Inglés C1; el español ayuda, pero no es obligatorio',
      ['English C1 required', 'Spanish - preferred'],
    ],
    ['Se valorará\n- Inglés B1 o superior', ['English B1 preferred']],
  ])('%j', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  test.each([
    'Requirements\n- No German needed',
    'Requirements\n- German is not required',
    'Dein Profil\n- Deutsch ist nicht erforderlich',
    'Requirements\n- Programming languages: Go, Python',
    'Requirements\n- Experience with the German market',
    'About us\nOur team speaks English, Spanish and Polish.',
    'Benefits\n- Free German classes',
    'We sell shoes to French and Italian customers.',
    'Requirements\n- Polish your slides',
    'Responsibilities\n- Serve the Spanish team and English breakfast',
  ])('nothing in %j', (text) => {
    expect(read(text)).toEqual([]);
  });
});

/** The working years of a posting, in more wordings of four languages, and years that are no demand. */
import { describe, expect, test } from 'vitest';
import { experienceIn } from '@/utils/extract/experience';
import { readLines } from '@/utils/extract/lines';

const least = (text: string): number | null => experienceIn(text, readLines(text))[0]?.min ?? null;

describe('experienceIn', () => {
  test.each<[string, number]>([
    ['You have been paid to write server software for four years or more, and for at least two of those in Elixir.', 4],
    ['Requirements\n- **6+ years** in data engineering or a close cousin; **3+ years** with Spark', 6],
    ['Requirements\n- Three years or more in games', 3],
    ['Requirements\n- One year of critical care, or two of telemetry', 1],
    ['Requirements\n- Two (2) years in a SOC', 2],
    ['Requirements\n- Minimum three years post-qualified experience', 3],
    ['Requirements\n- 5yrs+ in sales', 5],
    ['Requirements\n- 2-4 yrs exp', 2],
    ['Requirements\n- 3+ yrs’ hands-on experience', 3],
    ['Requirements\n- Experience: 4 years', 4],
    ['Requirements\n- Experience level: 3+ years', 3],
    ['Requirements\n- You have spent five years or so in kitchens', 5],
    ['Requirements\n- Around 4 years as a carpenter', 4],
    ['2–5 yrs experience · ₹24,00,000', 2],
    ['We are looking for a nurse with 2 years of acute care experience.', 2],
    ['We’re after an Android developer with 2–4 years under the belt to join a team of five.', 2],
    ['We are hiring a joiner with five years on the tools.', 5],
    ['Our practice is in search of a dentist with three years in general practice.', 3],
    ['A florist with 4 years under their belt would fit in well.', 4],
    ['You have a decade of wards, or at least six years, to your name.', 6],
    ['You should have a degree in civil engineering and between five and eight years in a consultancy.', 5],
    ['To do this well you’ll need 4 to 6 years in marketing.', 4],
    ['You must have three years on a ward.', 3],
    ['You need two years behind a bar.', 2],
    ['You will ideally have seven years in the trade.', 7],
    [
      'The work\n\nYou’ll build things.\n\nYou\n\n- have built for the web for three years or more\n- have a year of Elixir',
      3,
    ],
    ['You bring six years of plumbing.', 6],
    ['Dein Profil\n- Mind. 5 Jahre Praxis in der Softwareentwicklung, davon 3 Jahre Java', 5],
    ['Dein Profil\n- Mehr als 3 Jahre Erfahrung im Verkauf', 3],
    ['Dein Profil\n- Zwei oder mehr Jahre in der Gastronomie', 2],
    ['Dein Profil\n- 3-5 Jahre BE', 3],
    ['Dein Profil\n- Erste Erfahrung (1–2 Jahre) im Controlling', 1],
    ['Dein Profil\n- wenigstens vierjährige Berufspraxis', 4],
    ['Votre profil\n- 3 ans d’expérience au minimum en développement', 3],
    ['Votre profil\n- Expérience de 2 à 5 ans dans un poste similaire', 2],
    ['Votre profil\n- Minimum 4 années en cabinet', 4],
    ['Votre profil\n- Une première expérience (1 an minimum)', 1],
    ['Votre profil\n- Vous justifiez de cinq années de pratique', 5],
    ['Requisitos\n- Entre 2 y 4 años en ventas internacionales', 2],
    ['Requisitos\n- 3 años o más con Salesforce', 3],
    ['Requisitos\n- Mínimo un año de experiencia en hostelería', 1],
    ['Requisitos\n- Al menos 5 años como soldador', 5],
    ['Requisitos\n- Experiencia demostrable de más de tres años', 3],
  ])('%j', (text, expected) => {
    expect(least(text)).toBe(expected);
  });

  test.each([
    'The last spark stayed nineteen years and only left because of his knees.',
    'Maths olympiad medals and ten years of Unity are no use here.',
    'Company history: 51 years in Reno.',
    'Stable company: 51 years.',
    'The platform is 4 years old and 3 years behind.',
    'We have been here for 12 years.',
    'Not one layoff in 86 years.',
    'If your only Ruby was ten years ago we do not mind.',
    'Benefits\n- Four weeks after five years',
    'You will rotate every 2 years.',
    'Apprenticeship of 3 years',
    'Wir suchen für 2 Jahre eine Vertretung.',
    'CDD de 2 ans',
    'Contrato de un año',
    'Notre cabinet existe depuis vingt ans.',
    'Desde hace diez años vendemos café.',
    'A three-year roadmap and five-year plan',
    'We review pay each year.',
  ])('nothing in %j', (text) => {
    expect(least(text)).toBeNull();
  });
});

/** Which degree is asked for, how badly, and what only looks like one. */
import { describe, expect, it, test } from 'vitest';
import { educationIn } from '@/utils/extract/education';
import { readLines } from '@/utils/extract/lines';

const read = (text: string) => educationIn(text, readLines(text));
const first = (text: string): string | null => {
  const [found] = read(text);
  return found ? `${found.degree} ${found.level}` : null;
};

describe('educationIn', () => {
  test.each<[string, string]>([
    ['Requirements\n- Bachelor’s or Master’s degree in Computer Science', 'bachelor required'],
    ['Requirements\n- BS in Electrical Engineering or similar', 'bachelor required'],
    ['Requirements\n- B.Sc. Physics', 'bachelor required'],
    ['Requirements\n- Degree (Level 7 or 8) in microbiology', 'bachelor required'],
    ['Requirements\n- We ask for a 2:1 or above in maths', 'bachelor required'],
    ['Requirements\n- University degree in finance', 'bachelor required'],
    ['Requirements\n- MSc or PhD in Physics', 'master required'],
    ['Requirements\n- MS/PhD in statistics', 'master required'],
    ['Requirements\n- MBA preferred', 'master preferred'],
    ['Requirements\n- PhD in chemistry', 'phd required'],
    ['Requirements\n- Degree or diploma in human resources', 'diploma required'],
    ['Requirements\n- College Diploma', 'diploma required'],
    ['Requirements\n- Associate’s degree in nursing; BSN preferred', 'associate required'],
    ['Requirements\n- High school diploma or GED', 'highschool required'],
    ['Requirements\n- A certificate in office administration', 'certificate required'],
    ['Requirements\n- Bachelor’s required, PhD preferred.', 'bachelor required'],
    ['A bachelor’s degree in computer science is nice but not necessary.', 'bachelor preferred'],
    ['Preferred\n- Degree in construction management', 'bachelor preferred'],
    ['Requirements\n- A degree is not required, but is a plus', 'bachelor preferred'],
    ['Dein Profil\n- Abgeschlossenes Studium der Informatik oder eine vergleichbare Ausbildung', 'bachelor required'],
    ['Dein Profil\n- Abgeschlossene Berufsausbildung als Kaufmann oder ein Studium', 'diploma required'],
    ['Dein Profil\n- Abitur', 'highschool required'],
    ['Dein Profil\n- Masterstudium in Data Science', 'master required'],
    ['Dein Profil\n- Promotion in Physik von Vorteil, abgeschlossene Promotion', 'phd preferred'],
    ['Profil recherché\n- De formation Bac +5 (école d’ingénieur)', 'master required'],
    ['Profil recherché\n- Bac+2 en comptabilité', 'associate required'],
    ['Profil recherché\n- Licence professionnelle', 'bachelor required'],
    ['Les petits plus\n- Diplôme Bac+5, sans que ce soit indispensable', 'master preferred'],
    ['Requisitos\n- Grado en Ingeniería Informática', 'bachelor required'],
    ['Requisitos\n- Bachillerato', 'highschool required'],
    ['Se valorará\n- Ingeniería Informática o similar', 'bachelor preferred'],
    ['Requisitos\n- Titulación universitaria en Enfermería', 'bachelor required'],
    ['Education\nBachelor’s degree', 'bachelor required'],
  ])('%j', (text, expected) => {
    expect(first(text)).toBe(expected);
  });

  test.each([
    'Requirements\n- No degree required',
    'Requirements\n- A high degree of autonomy',
    'Requirements\n- Scrum Master certification',
    'Requirements\n- Master the art of sales',
    'Requirements\n- You can explain the CAP theorem, but also why it rarely helps',
    'Benefits\n- Tuition reimbursement for any bachelor’s degree',
    'What we don’t care about\nDegrees. PhDs.',
    'Requirements\n- 2.1 billion rows do not frighten you',
    'Requirements\n- Some degree of patience',
    'About us\nOur founders hold a PhD in physics.',
    'Dein Profil\n- Freude an Promotion im Einzelhandel',
  ])('nothing in %j', (text) => {
    expect(first(text)).toBeNull();
  });

  it('reads fields, related fields and equivalents', () => {
    const [found] = read(
      'Qualifications\nBachelor’s or Master’s degree in Computer Science, Software Engineering, or a related field',
    );
    expect(found).toMatchObject({
      accepted: ['bachelor', 'master'],
      fields: ['computer science', 'software engineering'],
      orRelated: true,
      orEquivalent: false,
    });
    expect(read('Qualifications\nB.A./B.S. degree in Marketing or equivalent experience')[0]).toMatchObject({
      fields: ['marketing'],
      orEquivalent: true,
    });
  });
});

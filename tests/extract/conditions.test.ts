/** Rank, contract, clearance, travel, on-call duty. */
import { describe, expect, test } from 'vitest';
import { clearanceIn, onCallIn, travelIn } from '@/utils/extract/conditions';
import { contractIn } from '@/utils/extract/contract';
import { readLines } from '@/utils/extract/lines';
import { seniorityIn } from '@/utils/extract/seniority';

describe('seniorityIn', () => {
  test.each<[string, string | null]>([
    ['Senior Backend Engineer (Python)\nLarkfield Health', 'senior'],
    ['Junior Developer', 'entry'],
    ['Graduate Software Engineer – September intake', 'entry'],
    ['Staff AI Core Engineer', 'lead'],
    ['Lead Automation Engineer', 'lead'],
    ['Marketing Intern', 'intern'],
    ['Werkstudent Softwareentwicklung (m/w/d)', 'intern'],
    ['Director of Sales', 'executive'],
    ['Développeur confirmé PHP', 'senior'],
    ['About the role\nWe are looking for a highly skilled Senior Developer to help us.', 'senior'],
    ['Data Analyst\nYou will work with senior developers.', null],
    ['Nurse\nStaff discount and a graduate degree programme.', null],
    ['Backend Engineer\nRequirements\n- Lead by example', null],
  ])('%j', (text, expected) => {
    expect(seniorityIn(text, readLines(text))?.value ?? null).toBe(expected);
  });
});

describe('contractIn', () => {
  test.each<[string, string[]]>([
    ['Job Type: Full-time', ['full-time']],
    ['Vollzeit oder Teilzeit, unbefristet', ['full-time', 'part-time']],
    ['Laboratory Technician (12-month contract)', ['temporary']],
    ['CDD de six mois, temps plein', ['temporary', 'full-time']],
    ['Jornada completa', ['full-time']],
    ['Summer internship, Cork', ['internship']],
    ['Benefits\nFull-time employees are eligible for dental insurance.', []],
    ['Responsibilities\n- Mentor interns', []],
    ['We sign contracts with part suppliers full of time pressure.', []],
  ])('%j', (text, expected) => {
    expect(contractIn(text, readLines(text)).map(({ value }) => value)).toEqual(expected);
  });
});

describe('conditions are the sentence that says so', () => {
  const say = (text: string, read: typeof clearanceIn): string | null => {
    const found = read(text, readLines(text));
    return found && text.slice(found.start, found.end);
  };
  test.each<[string, typeof clearanceIn, string | null]>([
    ['An active TS/SCI clearance is required. Be kind.', clearanceIn, 'An active TS/SCI clearance is required.'],
    [
      'Successful candidates must meet the security requirements.',
      clearanceIn,
      'Successful candidates must meet the security requirements.',
    ],
    ['No clearance needed.', clearanceIn, null],
    ['Experience with customs clearance', clearanceIn, null],
    ['Expect about 10% travel to our buildings.', travelIn, 'Expect about 10% travel to our buildings.'],
    ['Willingness to travel up to 30%', travelIn, 'Willingness to travel up to 30%'],
    ['Travel: up to 20 %', travelIn, 'up to 20 %'],
    ['Reisebereitschaft innerhalb Deutschlands', travelIn, 'Reisebereitschaft innerhalb Deutschlands'],
    ['Disponibilidad para viajar', travelIn, 'Disponibilidad para viajar'],
    ['We build software for the travel industry.', travelIn, null],
    ['Benefits\n- Travel insurance', travelIn, null],
    ['Share an on-call rotation (one week in five)', onCallIn, 'Share an on-call rotation (one week in five)'],
    ['Die Rufbereitschaft wechselt wöchentlich.', onCallIn, 'Die Rufbereitschaft wechselt wöchentlich.'],
    ['Participer à l’astreinte (une semaine sur huit)', onCallIn, 'Participer à l’astreinte (une semaine sur huit)'],
    ['There is no on-call duty here.', onCallIn, null],
    ['Security guard', onCallIn, null],
  ])('%j', (text, read, expected) => {
    expect(say(text, read)).toBe(expected);
  });
});

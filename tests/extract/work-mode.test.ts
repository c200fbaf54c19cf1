/** Where the work is done; a city and a perk say nothing. */
import { describe, expect, test } from 'vitest';
import { readLines } from '@/utils/extract/lines';
import { workModeIn } from '@/utils/extract/work-mode';

const read = (text: string): string | null => workModeIn(text, readLines(text))[0]?.mode ?? null;

describe('workModeIn', () => {
  test.each<[string, string]>([
    ['This is a fully remote position.', 'remote'],
    ['Remote in Columbus, OH', 'remote'],
    ['Work Location: Remote', 'remote'],
    ['Location: 100% Remote Work (applicants must reside in Canada)', 'remote'],
    ['We’re remote within the US, with a loft in Brooklyn for those who like an office.', 'remote'],
    ['Working conditions\nThis is an on-site position with exposure to noise.', 'onsite'],
    ['Working conditions\n- Hybrid role, sitting for long periods', 'hybrid'],
    ['Working conditions\nIn-person work in a warehouse.', 'onsite'],
    ['What you get: 25 days off, dog-friendly office (three days a week) and lunch.', 'hybrid'],
    ['Benefits\nHome office (up to 2 days per week)', 'hybrid'],
    ['Benefits\nTwo home days a week and a laptop', 'hybrid'],
    ['Three office days per week', 'hybrid'],
    ['1–2 WFH days', 'hybrid'],
    ['We do 3 in-office days.', 'hybrid'],
    ["You'll split your week between our Leeds studio and home.", 'hybrid'],
    ['The team splits the days between the workshop and home.', 'hybrid'],
    ['Office attendance: 2-3 days per week', 'hybrid'],
    ['We ask everyone to be in the office at least twice a week.', 'hybrid'],
    ['You come to us and are in our office three times a week.', 'hybrid'],
    ['Two days WFH', 'hybrid'],
    ['This role can be performed from anywhere in the United States.', 'remote'],
    ['You will work from your home office.', 'remote'],
    ['We are a distributed team with no offices.', 'remote'],
    ['The job can be done from home.', 'remote'],
    ['Full télétravail possible partout en France', 'remote'],
    ['100 % télétravail possible', 'remote'],
    ['Télétravail possible', 'hybrid'],
    ['#LI-Remote', 'remote'],
    ['Job Types: Full-time\nWork remotely: No', 'onsite'],
    ['Work remotely: Yes', 'remote'],
    ['Travel: up to 10%\nTelework: None', 'onsite'],
    ['Location: Bengaluru, work from office', 'onsite'],
    ['Wir bieten\n30 Tage Urlaub, zwei Bürotage pro Woche', 'hybrid'],
    ['Working from home is possible one or two days a week.', 'hybrid'],
    ['We work on site four days a week.', 'hybrid'],
    ['We work remotely to give you freedom.', 'remote'],
    ['Remote first and flexible work culture', 'remote'],
    ['Golang-Entwickler, Leipzig oder remote in Deutschland', 'remote'],
    ['Poste en full remote', 'remote'],
    ['100 % teletrabajo', 'remote'],
    ['Boulder, CO – hybrid', 'hybrid'],
    ['Milwaukee, hybrid (3 days in)', 'hybrid'],
    ['We work in the office on Tuesdays and Thursdays.', 'hybrid'],
    ['This position requires three days a week in the office.', 'hybrid'],
    ['You can work from anywhere for up to a month, and in person 3 days a week.', 'hybrid'],
    ['Das bieten wir\n30 Tage Urlaub, zwei Tage Homeoffice pro Woche', 'hybrid'],
    ['deux jours de télétravail par semaine', 'hybrid'],
    ['3 días de teletrabajo', 'hybrid'],
    ['Barcelona, híbrido', 'hybrid'],
    ['Kitchener, ON with Hybrid Model', 'hybrid'],
    ['We are splitting time between home and office.', 'hybrid'],
    ['Fathom Legal · San Francisco, CA · On-site · Full-time', 'onsite'],
    ['On-site, five days a week, in the Loop.', 'onsite'],
    ['We’re on site because the robots are.', 'onsite'],
    ['Die Arbeit findet vor Ort statt.', 'onsite'],
    ['Puesto presencial', 'onsite'],
    ['This is not a remote position.', 'onsite'],
  ])('%j', (text, expected) => {
    expect(read(text)).toBe(expected);
  });

  test.each([
    'Austin, TX',
    'Our office is in Ghent.',
    'Benefits\n- Free gym and on-site parking',
    'Candidates interviewing remotely are expected to be on camera.',
    'eClinical is a winner of the 2025 Top Workplaces USA Award for Remote Work!',
    'You can work from anywhere for up to a month.',
    'Experience with onsite/offshore vendor teams',
    'Working conditions\nReasonable access to the site and a hybrid car.',
    'Benefits\n- 10 remote days a year',
    'You work with a distributed team of testers.',
    'You split the budget between the shop and the site.',
    'Excel, Microsoft Office and remote sensing',
    'Experience with hybrid cloud',
    'The process ends with an on-site interview.',
    'A home office budget and a week together every quarter.',
    'Flexibility in how and where you work',
  ])('nothing in %j', (text) => {
    expect(read(text)).toBeNull();
  });

  test('what does not fit comes after the decided mode', () => {
    const text = 'This is a fully remote role.\nYou will be in the office three days a week.';
    expect(workModeIn(text, readLines(text)).map(({ mode }) => mode)).toEqual(['hybrid', 'remote']);
  });
});

/** Which lines and sentences say what the person will do. */
import { describe, expect, it, test } from 'vitest';
import { dutyForm } from '@/utils/extract/duty-forms';
import { readLines } from '@/utils/extract/lines';
import { responsibilitiesIn } from '@/utils/extract/responsibilities';

const read = (text: string): string[] =>
  responsibilitiesIn(text, readLines(text)).map(({ start, end }) => text.slice(start, end));

describe('under a heading of duties every item counts', () => {
  test.each<[string, string[]]>([
    ['What you’ll do\n- Build APIs\n- Own the pager', ['Build APIs', 'Own the pager']],
    ['Responsibilities\nWrite tests.\nReview code.', ['Write tests.', 'Review code.']],
    [
      'Deine Aufgaben\n• Du entwickelst Microservices\n• Aufbau und Pflege von Tests',
      ['Du entwickelst Microservices', 'Aufbau und Pflege von Tests'],
    ],
    [
      'Vos missions\n• Concevoir notre API\n• Participer aux revues de code',
      ['Concevoir notre API', 'Participer aux revues de code'],
    ],
    [
      '¿Qué harás?\n✅ Desarrollar microservicios\n✅ Guardias rotativas, pagadas',
      ['Desarrollar microservicios', 'Guardias rotativas, pagadas'],
    ],
    ['Key Responsibilities: \n- Lead a team of three\n- Other duties as assigned', ['Lead a team of three']],
    [
      'Responsibilities\n- Write code\n- Bachelor’s degree\n- 5+ years of Go\n- Ability to multitask\n- Strong team player',
      ['Write code'],
    ],
    [
      'Duties\n- Build things\n\nWe value a culture of sharing, so every team shows its work to all others each month.',
      ['Build things'],
    ],
    // one line that lost its breaks
    [
      'Position Responsibilities\nApplication development in C#, SQL and JavaScript Design and code applications in an agile process Create unit and integration tests Work with the systems team on rollouts Write and maintain documentation for them all Participate in sprint planning with the team',
      [
        'Application development in C#, SQL and JavaScript',
        'Design and code applications in an agile process',
        'Create unit and integration tests',
        'Work with the systems team on rollouts',
        'Write and maintain documentation for them all',
        'Participate in sprint planning with the team',
      ],
    ],
  ])('%j', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });
});

describe('outside one, sentences that say the work', () => {
  test.each([
    'In this role, you will build the services that route claims.',
    'As a Staff Engineer, you’ll lead the design of our storage layer.',
    'You will be responsible for the monthly close.',
    'You will be working with designers to bridge the gap.',
    'You’ll spend your time building extensions.',
    'You will play a critical role in modernizing our tests.',
    'In your first month you’d ship a small improvement.',
    'The Project Analyst is responsible for implementing projects.',
    'Reporting to the manager, the Clerk provides clerical support.',
    'The successful candidate will manage a portfolio of accounts.',
    'Provides direct patient care to adults in an outpatient setting.',
    'Develops firmware for the next generation of pumps.',
    'Coordinates the daily schedule of two wards.',
    'Our client is seeking an engineer who will automate the build of mission software.',
    'We are looking for a baker who’ll run the night shift.',
    'The clinic needs a technician who will calibrate our scanners.',
    'Together with two colleagues you’re responsible for demand planning.',
    'With the head of studio you are in charge of the kilns.',
    'You set safety stock, order parts and follow up with suppliers.',
    'You take bookings, prepare rooms and check guests in.',
    'Du wirst unsere Schnittstellen entwickeln.',
    'Vous serez en charge de la paie.',
    'Te encargarás de los pedidos.',
  ])('%j', (text) => {
    expect(read(`About the role\n\n${text}`)).toEqual([text]);
  });

  test.each([
    'You will have a mentor throughout.',
    'You’ll get R&D days each quarter.',
    'You will join a team of seven engineers.',
    'You’d work with nine engineers, two of them in Zürich.',
    'You will be a generalist.',
    'You’ll need to have lived in the UK.',
    'If you will build things, tell us.',
    'Tell us what you will build.',
    'Knowledge of HIPAA is required since you will handle patient data.',
    'Nurses work with therapists and a pharmacist as one team.',
    'Answers always carry the page they came from.',
    'Reports to the head of finance in Cork.',
    'We are looking for a baker who can work at night.',
    'You’d rather ship a plain baseline than polish a paper.',
    'You read, think and ask.',
    'The team builds robots.',
    'The platform provides insights to operators.',
    'We build software for clinics.',
    'You report to the Controller.',
    'Sie sind ein Mensch, der gern lernt.',
  ])('not %j', (text) => {
    expect(read(`About the role\n\n${text}`)).toEqual([]);
  });

  it('neither benefits nor the application say the work', () => {
    expect(read('Benefits\n\nYou will manage your own time.\n\nHow to apply\n\nYou will write a short test.')).toEqual(
      [],
    );
  });

  it('a list without a heading counts when it is made of duties', () => {
    expect(read('Acme, Cork\n\n• Design pumps\n• Create drawings\n• Run tests')).toEqual([
      'Design pumps',
      'Create drawings',
      'Run tests',
    ]);
    expect(
      read(
        'About the role\n• Look after our parent app\n• Make offline sync dull\n• Rewrite screens\n• Publish to the store',
      ),
    ).toHaveLength(4);
    expect(read('About the role\n• Bright spark\n• Full of the joys\n• Kind to the team')).toEqual([]);
    expect(read('Acme, Cork\n\n• Machine Learning\n• Software\n• Fintech')).toEqual([]);
  });
});

describe('verb, object and kind', () => {
  const first = (line: string): [string | null, string | null, string] => {
    const text = `Responsibilities\n- ${line}`;
    const [found] = responsibilitiesIn(text, readLines(text));
    if (!found) throw new Error('nothing found');
    return [found.verb, found.object && text.slice(found.object.start, found.object.end), found.kind];
  };

  test.each<[string, string | null, string | null, string]>([
    ['Design and implement scalable backend systems using Python', 'design', 'scalable backend systems', 'build'],
    ['Develops graphical user interfaces.', 'develop', 'graphical user interfaces', 'build'],
    ['Maintain our BLE stacks', 'maintain', 'BLE stacks', 'operate'],
    ['Mentoring junior developers', 'mentor', 'junior developers', 'teach'],
    ['Lead a team of three', 'lead', 'team of three', 'lead'],
    ['Collaborate with product teams', 'collaborate', 'product teams', 'collaborate'],
    ['Analyze test results, identify root causes', 'analyze', 'test results, identify root causes', 'research'],
    ['Document the solution', 'document', 'solution', 'document'],
    ['Du entwickelst Microservices in Python', 'entwickeln', 'Microservices', 'build'],
    ['Participer aux revues de code', 'participer', 'aux revues de code', 'collaborate'],
    ['Vender seguros', 'vender', 'seguros', 'sell'],
    ['Aufbau und Pflege von Tests', null, null, 'build'],
    ['Aseptic technique', null, null, 'other'],
  ])('%j', (line, verb, object, kind) => {
    expect(first(line)).toEqual([verb, object, kind]);
  });

  test.each([
    ['running', 'run'],
    ['ships', 'ship'],
    ['carries', null],
    ['plans', 'plan'],
    ['analysing', 'analyse'],
    ['writing', 'write'],
    ['classifies', null],
  ])('%s', (word, verb) => {
    expect(dutyForm(word)?.verb ?? null).toBe(verb);
  });
});

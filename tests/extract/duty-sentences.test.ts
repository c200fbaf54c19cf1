/** Sentences of prose: which say the work, and which say a trait, a perk, the process or the company in much the same words. */
import { describe, expect, test } from 'vitest';
import { readLines } from '@/utils/extract/lines';
import { responsibilitiesIn } from '@/utils/extract/responsibilities';

const read = (text: string): string[] =>
  responsibilitiesIn(text, readLines(text)).map(({ start, end }) => text.slice(start, end));

describe('sentences that say the work', () => {
  test.each([
    'You would look after the warehouse database and its nightly jobs.',
    'You’ll tend the vines from pruning to harvest.',
    'Most weeks you would spend two mornings on the phone with suppliers.',
    'You will usually chase late invoices and reconcile the ledger.',
    'You’d be the first point of contact for our tenants.',
    'You will make decisions about stock and returns.',
    'You will take bookings and greet guests at the desk.',
    'You will keep the kitchen clean and ready for inspection.',
    'You’ll help the fitters with cabling and first fix.',
    'The person in this post will chair the weekly review.',
    'The Receptionist answers the telephone and books appointments.',
    'The successful applicant will prepare the quarterly accounts.',
    'The role involves driving a van and unloading parcels.',
    'Your main duties include stock control, cash handling and locking up.',
    'The job is to keep forty servers patched and quiet.',
    'Your days will mostly be about fixing lifts in hospitals.',
    'As a ward sister here you plan the rota and supervise twelve nurses.',
    'Each morning you open the shop and count the till.',
    'In this role you design the circuits and test the prototypes.',
    'Every Thursday you present the numbers to the board.',
    'Als Bäckerin bei uns stellst du Teige her und kontrollierst die Öfen.',
    'Als Projektleiter koordinierst du die Gewerke auf der Baustelle.',
    'In dieser Rolle verantwortest du den Einkauf von Rohstoffen.',
    'Du betreust unsere Kunden vom ersten Anruf bis zur Abnahme.',
    'Du kümmerst dich um die Wartung der Anlagen.',
    'Zu Ihren Aufgaben gehören die Annahme und Prüfung von Waren.',
    'Sie sind verantwortlich für die Lohnabrechnung von 200 Mitarbeitenden.',
    'Deine Aufgabe ist es, die Datenbanken stabil zu halten.',
    'Gemeinsam mit der Produktion planst du die Schichten.',
    'Vous serez chargé(e) de la gestion des stocks.',
    'Vous développez de nouvelles fonctionnalités et corrigez les anomalies.',
    'Au quotidien, vous accueillez les patients et gérez les rendez-vous.',
    'Tu conçois les maquettes avec les développeurs.',
    'Votre mission sera de fiabiliser la paie.',
    'Vous aurez pour mission d’encadrer une équipe de cinq personnes.',
    'Rattaché au directeur, vous pilotez le budget de l’agence.',
    'Tu piloteras les projets de rénovation.',
    'Te ocuparás de la facturación y de los pedidos.',
    'Tu misión será mejorar los tiempos de entrega.',
    'Desarrollarás nuevas funciones para la tienda en línea.',
    'Serás responsable de la caja y del cierre diario.',
    'Tus funciones incluyen la atención al público y el control de caja.',
  ])('%j', (text) => {
    expect(read(`About the role\n\n${text}`)).toEqual([text]);
  });

  test.each([
    // traits
    'You think before you type.',
    'You work well under pressure.',
    'You learn quickly and like people.',
    'You will thrive in a busy kitchen.',
    'You are used to shifts.',
    'Du arbeitest gerne im Team.',
    'Sie arbeiten in einem jungen Team.',
    'Vous aimez le contact.',
    'Vous travaillez en équipe avec plaisir.',
    'Tu as déjà géré une caisse.',
    // perks
    'You will enjoy long summers off.',
    'You manage your own time.',
    'You will own shares after a year.',
    'You will make friends for life.',
    'You would be its fourth member.',
    'You will spend four months in each of three teams.',
    'Vous bénéficierez d’une mutuelle.',
    'Vous pourrez travailler depuis la maison.',
    'Disfrutarás de un horario flexible.',
    'Du bekommst ein Fahrrad.',
    'Ganarás un sueldo fijo.',
    'The role includes a company car.',
    // process
    'You will hear from us within a week.',
    'If you would build something similar, write to us.',
    'You will be asked what you know.',
    'You will meet the team on a second visit.',
    // company
    'The bakery makes two million loaves a week.',
    'We maintain lifts in hospitals.',
    'Our nurses have a pharmacist who answers.',
    'Wir entwickeln Anlagen für die Papierindustrie.',
    'Nous développons des capteurs.',
    'Desarrollamos sensores para el campo.',
    'The system monitors ovens and alerts engineers.',
  ])('not %j', (text) => {
    expect(read(`About the role\n\n${text}`)).toEqual([]);
  });
});

describe('sentences that list the work are taken apart', () => {
  test.each<[string, string[]]>([
    [
      'Day to day: Collect requirements from the dispatchers, write the specification and get it signed, test releases before they go out, train the branch staff on new screens. Candidate must be patient.',
      [
        'Collect requirements from the dispatchers',
        'write the specification and get it signed',
        'test releases before they go out',
        'train the branch staff on new screens.',
      ],
    ],
    [
      'About the role\nThe Technician inspects, tests and repairs lifting gear, calibrates torque tools in the workshop, orders spare parts from suppliers, and records all work in the system. Reports to the foreman. Trains new starters.',
      [
        'The Technician inspects, tests and repairs lifting gear',
        'calibrates torque tools in the workshop',
        'orders spare parts from suppliers',
        'records all work in the system.',
        'Trains new starters.',
      ],
    ],
    [
      'The job: cleaning and servicing of pumps; reading gauges and writing them down; light welding and repairs on the line.',
      [
        'cleaning and servicing of pumps;',
        'reading gauges and writing them down;',
        'light welding and repairs on the line.',
      ],
    ],
    // three things are one sentence
    [
      'About the role\nThe Clerk sorts the mail, answers the phone and files documents for the three partners of the firm in Cork.',
      ['The Clerk sorts the mail, answers the phone and files documents for the three partners of the firm in Cork.'],
    ],
  ])('%j', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });
});

describe('what an unknown heading holds is told by its lines', () => {
  test.each<[string, string[]]>([
    [
      'What you will do\n- Build pumps\n- Test valves\n\nVitamin B\n- 3 years in a workshop\n- Knowledge of hydraulics\n- English B2',
      ['Build pumps', 'Test valves'],
    ],
    [
      'Your profile\n- 3 years in a workshop\n\nThe fun part\n- Design new valves\n- Test them on the rig\n- Train the fitters',
      ['Design new valves', 'Test them on the rig', 'Train the fitters'],
    ],
    [
      'Deine Aufgaben\n- Wartung der Anlagen\n\nFür dich\n- 30 Tage Urlaub\n- Zuschuss zum Jobrad',
      ['Wartung der Anlagen'],
    ],
  ])('%j', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });
});

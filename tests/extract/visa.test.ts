/** Whether a visa is sponsored. */
import { describe, expect, test } from 'vitest';
import { readLines } from '@/utils/extract/lines';
import { visaIn } from '@/utils/extract/visa';

const read = (text: string): string | null => visaIn(text, readLines(text))?.visa ?? null;

describe('visaIn', () => {
  test.each([
    'Sponsorship is available.',
    'Visa sponsorship available.',
    'Relocation and visa sponsorship available.',
    'We do sponsor visas (H-1B transfer, O-1, TN).',
    'Visa sponsorship (H-1B, O-1, green card) offered.',
    'We’re a licensed sponsor for overseas teachers of shortage subjects.',
    '28 days of vacation, visa and relocation support.',
    'Wir unterstützen dich beim Visum und beim Umzug.',
    'H-1B transfers are fine.',
    'H1B transfers welcome',
    'H-1B holders are considered.',
    'Ayuda con el visado y la mudanza.',
    'Wir helfen bei der Anerkennung Ihres Abschlusses und beim Visum.',
    'Critical Skills Employment Permits are supported.',
    'Critical Skills permits sponsored.',
    'Benefits\n- Employment visa, meals on duty, laundry',
    'Prise en charge des démarches de visa.',
  ])('sponsorship: %j', (text) => {
    expect(read(text)).toBe('sponsorship');
  });

  test.each([
    'We do not provide visa sponsorship.',
    'We are unable to consider candidates who require visa sponsorship.',
    'We are unable to sponsor or take over sponsorship of an employment visa at this time.',
    'Sponsorship: candidates must be authorized to work here without the need for current or future employer sponsorship.',
    'Visa status: applicants have to be authorised to work in the UK on a permanent basis and we cannot offer sponsorship.',
    'Sponsorship is something we are unable to offer.',
    'We cannot take on H-1B transfers, sorry, as we do not sponsor.',
    'No sponsorship available.',
    'Work passes are not available for this role.',
    'We can’t sponsor graduate roles.',
    'Applicants must be authorized to work in the United States without sponsorship.',
    'This job is not open to sponsorship under the Skilled Worker route.',
    'Meridian will not sponsor applicants for work visas for this position.',
    'Leider können wir keine Visa-Unterstützung anbieten.',
    'No ofrecemos patrocinio de visado.',
  ])('no sponsorship: %j', (text) => {
    expect(read(text)).toBe('no-sponsorship');
  });

  test.each([
    'You need the right to work in Australia.',
    'Applicants must have current authorization to work in the United States.',
    'Visa is a world leader in payments.',
    'We’re a proud sponsor of Women in Sales Everywhere.',
    'You report to the executive sponsor.',
    'Company-sponsored training.',
    '',
  ])('nothing: %j', (text) => {
    expect(read(text)).toBeNull();
  });
});

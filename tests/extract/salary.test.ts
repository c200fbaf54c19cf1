/** What pay a posting names, and what money is none. */
import { describe, expect, test } from 'vitest';
import { readLines } from '@/utils/extract/lines';
import { salaryIn } from '@/utils/extract/salary';

const read = (text: string): (number | string | null)[] | null => {
  const found = salaryIn(text, readLines(text));
  return found && [found.min, found.max, found.currency, found.period];
};

describe('salaryIn', () => {
  test.each<[string, (number | string | null)[]]>([
    [
      'The base salary range for this position is $155,000 - $180,000 per year plus equity.',
      [155000, 180000, 'USD', 'year'],
    ],
    ['Pay: $95,000.00 - $120,000.00 per year', [95000, 120000, 'USD', 'year']],
    ['Copperline · New York, NY (Remote, US) · $170K/yr – $210K/yr', [170000, 210000, 'USD', 'year']],
    ['Remote within UTC+3. EUR 90k–130k.', [90000, 130000, 'EUR', 'year']],
    ['Java Developer | 4-7 Yrs | Pune | 12-18 LPA', [1200000, 1800000, 'INR', 'year']],
    ['CTC: ₹8 lakh - ₹12 lakh per annum', [800000, 1200000, 'INR', 'year']],
    ['CTC: ₹18,00,000 - ₹30,00,000 per annum', [1800000, 3000000, 'INR', 'year']],
    ['Benefits\nAED 9,000–11,000 per month, tax free', [9000, 11000, 'AED', 'month']],
    ['£48,000–£56,000, permanent, 35 hours a week', [48000, 56000, 'GBP', 'year']],
    ['€70,000–€88,000 including holiday allowance', [70000, 88000, 'EUR', 'year']],
    ['Wir bieten\n64.000 bis 76.000 Euro, 30 Tage Urlaub, zwei Bürotage pro Woche', [64000, 76000, 'EUR', 'year']],
    ['AU$105–120k + super', [105000, 120000, 'AUD', 'year']],
    ['CA$110,000 to CA$140,000', [110000, 140000, 'CAD', 'year']],
    ['Salary $90,000 to $105,000 CAD, defined benefit pension', [90000, 105000, 'CAD', 'year']],
    ['£55k–£65k + car allowance', [55000, 65000, 'GBP', 'year']],
    ['Starting salary £33,000, rising to £36,000 after your first year.', [33000, null, 'GBP', 'year']],
    ['a starting wage of $27.20 increasing to $31.27', [27.2, 31.27, 'USD', 'hour']],
    ['$21–$25 per hour', [21, 25, 'USD', 'hour']],
    ['Wages: $ 65/hr- $70/hr', [65, 70, 'USD', 'hour']],
    ['Das bieten wir\n62.000 bis 75.000 Euro im Jahr, 30 Tage Urlaub', [62000, 75000, 'EUR', 'year']],
    ['55.000–70.000 € je nach Erfahrung', [55000, 70000, 'EUR', 'year']],
    ['Gehalt: 3.500 € brutto im Monat', [3500, null, 'EUR', 'month']],
    ['Stundenlohn: 15,50 € pro Stunde', [15.5, null, 'EUR', 'hour']],
    ['Jahresgehalt zwischen 50.000 und 60.000 Euro', [50000, 60000, 'EUR', 'year']],
    ['Gehalt: CHF 100’000 – 120’000', [100000, 120000, 'CHF', 'year']],
    ['42 à 50 k€ bruts selon expérience', [42000, 50000, 'EUR', 'year']],
    ['Salaire : 2 200 € à 2 600 € bruts par mois', [2200, 2600, 'EUR', 'month']],
    ['38.000–46.000 € brutos anuales', [38000, 46000, 'EUR', 'year']],
    ['Salario: 1.800 € brutos al mes', [1800, null, 'EUR', 'month']],
    ['Pay Range\n$132,000—$165,000 USD', [132000, 165000, 'USD', 'year']],
    ['We are in Toronto.\nSalary: $80,000 - $90,000', [80000, 90000, 'CAD', 'year']],
    ['Remote, US & Canada only · $140K–$165K', [140000, 165000, 'USD', 'year']],
    ['Remote (Canada or the US)\nSalary: $90,000 - $105,000', [90000, 105000, 'USD', 'year']],
    ['Work from anywhere in the US, or from Toronto. Base pay: $120,000 – $140,000', [120000, 140000, 'USD', 'year']],
    ['ABOUT US\nWe are in Calgary.\nSalary: $80,000 - $90,000', [80000, 90000, 'CAD', 'year']],
    ['The salary is R45 000 – R60 000 per month, CTC.', [45000, 60000, 'ZAR', 'month']],
    ['Salary: R550k - R700k per annum', [550000, 700000, 'ZAR', 'year']],
    ['Salary: R25,000 per month', [25000, null, 'ZAR', 'month']],
    ['Our Burnaby office handles sales.\nMonday to Friday; $52,000 to $62,000 a year.', [52000, 62000, 'CAD', 'year']],
    ['Saskatoon\nPay: $31.90 to $41.70 per hour', [31.9, 41.7, 'CAD', 'hour']],
    ['Compensation\n$78,000 to $92,000 with a 10% bonus target.', [78000, 92000, 'USD', 'year']],
  ])('%j', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  test.each([
    'Benefits\n401(k) with a 4% match',
    'Benefits\n- A $1,000 stipend for your home office',
    'Benefits\n- $5,000 sign-on bonus',
    'Benefits\n- tuition reimbursement up to $8,000 a year',
    'Te ofrecemos\n- 1.000 € al año para formación',
    'plus a budget of £1,500 for training.',
    'Experience with R 4 and the R300 series',
    'We raised $50M in funding.',
    'We have secured $123M USD in funding.',
    'Responsibilities\n- Deliver three to five projects at a time (£200k–£2m)',
    '$600 a year for boots',
    'A $350 annual wellness account',
    'We move 41 million claims, 12,000 files and 90k lines.',
    'EUR is our currency.',
  ])('nothing in %j', (text) => {
    expect(read(text)).toBeNull();
  });
});

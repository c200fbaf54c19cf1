/** A stage for screens: English or German messages as the browser would give them, and a made-up posting. */
import { render, type RenderResult } from '@testing-library/react';
import type { ReactElement } from 'react';
import { speech, SpeechProvider, type Speech } from '@/components/i18n/translator';
import type { Demand, Reading } from '@/utils/extract/reading';
import { gates } from '@/utils/match/gates';
import { groundsIn, type Kinship } from '@/utils/match/grounds';
import { match } from '@/utils/match/match';
import { EMPTY_PROFILE, type Profile } from '@/utils/match/profile';
import { WEIGHTS } from '@/utils/match/weights';
import type { Category } from '@/utils/taxonomy/skill';
import type { SeenView } from '@/components/journal/seen-view';
import type { ReadPosting } from '@/components/popup/popup-page';
import de from '@/public/_locales/de/messages.json';
import en from '@/public/_locales/en/messages.json';

interface Message {
  readonly message: string;
  readonly placeholders?: Readonly<Record<string, { readonly content: string }>>;
}

/** Fills in placeholders as browsers do: `$NAME$` by the content of the placeholder, `$1` by the first value. */
export function fill({ message, placeholders = {} }: Message, values: readonly string[]): string {
  return message.replace(/\$(\w+)\$/g, (_, name: string) => {
    const content = placeholders[name.toLowerCase()]?.content ?? '';
    return content.replace(/\$(\d)/g, (__, place: string) => values[Number(place) - 1] ?? '');
  });
}

const languages: Readonly<Record<'en' | 'de', Readonly<Record<string, Message>>>> = { en, de };

export function speak(language: 'en' | 'de' = 'en'): Speech {
  const messages = languages[language];
  return speech({
    locale: language,
    t: (key, ...values) => fill(messages[key] ?? { message: `no ${key}` }, values),
  });
}

/** Renders in English unless told otherwise. */
export function show(screen: ReactElement, language: 'en' | 'de' = 'en'): RenderResult {
  return render(<SpeechProvider value={speak(language)}>{screen}</SpeechProvider>);
}

export const TEXT = [
  'Requirements',
  '• 5+ years of Python, and Django or Flask',
  '• Expertise in PostgreSQL',
  '• Docker',
  '• Fluent German (C1)',
  'Nice to have',
  '• Terraform',
  'Our stack: Redis. Hybrid work. 65.000 – 85.000 € a year.',
].join('\n');

function place(words: string): { start: number; end: number } {
  const start = TEXT.indexOf(words);
  return { start, end: start + words.length };
}

function demand(skill: string, words: string, more: Partial<Demand> = {}): Demand {
  return {
    skill,
    level: 'required',
    levelSpan: null,
    years: null,
    yearsSpan: null,
    proficiency: 'unstated',
    proficiencySpan: null,
    mentions: [place(words)],
    oneOf: null,
    ...more,
  };
}

export const READING: Reading = {
  language: 'en',
  demands: [
    demand('python', 'Python', { years: 5 }),
    demand('django', 'Django', { oneOf: 0 }),
    demand('flask', 'Flask', { oneOf: 0 }),
    demand('postgresql', 'PostgreSQL', { proficiency: 'expertise' }),
    demand('docker', 'Docker'),
    demand('terraform', 'Terraform', { level: 'preferred' }),
    demand('redis', 'Redis', { level: 'mentioned' }),
  ],
  oneOf: [[1, 2]],
  softSkills: [{ skill: 'teamwork', mentions: [] }],
  responsibilities: [],
  facts: {
    experience: [{ min: 5, max: null, ...place('5+ years') }],
    education: [],
    languages: [{ name: 'German', proficiency: 'C1', level: 'required', ...place('Fluent German (C1)') }],
    workMode: [{ mode: 'hybrid', ...place('Hybrid') }],
    salary: { min: 65_000, max: 85_000, currency: 'EUR', period: 'year', ...place('65.000 – 85.000 € a year') },
    visa: null,
    seniority: null,
    contract: [],
    clearance: null,
    travel: null,
    onCall: null,
  },
  unknown: [],
  contradictions: [],
  coverage: { lines: 8, understood: 7, unread: [place('• Docker')] },
  readUpTo: null,
};

export const PROFILE: Profile = {
  ...EMPTY_PROFILE,
  skills: [
    { skill: 'python', level: 'expert', years: 6 },
    { skill: 'flask', level: 'strong', years: null },
    { skill: 'postgresql', level: 'working', years: 3 },
  ],
  languages: [{ name: 'German', proficiency: 'B1' }],
};

const kinship: Kinship = () => undefined;
const NAMES = new Map([
  ['python', 'Python'],
  ['django', 'Django'],
  ['flask', 'Flask'],
  ['postgresql', 'PostgreSQL'],
  ['docker', 'Docker'],
  ['terraform', 'Terraform'],
  ['redis', 'Redis'],
  ['teamwork', 'Teamwork'],
]);

export const nameOf = (id: string): string => NAMES.get(id) ?? id;
/** Enough to sort them into areas. */
export const categoryOf = (id: string): Category => (id === 'python' ? 'language' : 'tool');
export const NOW = Date.UTC(2026, 10, 22, 12);
export const DAY = 86_400_000;

/** The posting as it matches a profile. */
export function posting(profile: Profile = PROFILE, reading: Reading = READING): ReadPosting {
  return {
    key: 'linkedin:1',
    title: 'Backend Engineer',
    company: 'Example Works',
    location: 'Hamburg',
    boardName: 'LinkedIn',
    url: 'https://www.linkedin.com/jobs/view/1/',
    firstSeenAt: NOW - 3 * DAY,
    visits: 2,
    said: { status: null, note: '' },
    unsaved: null,
    reading,
    text: TEXT,
    match: match(reading, profile, kinship, WEIGHTS),
    groundsFor: profile.skills.length > 0 ? groundsIn(profile, kinship, WEIGHTS) : null,
    gates: gates(reading.facts, profile),
    truncated: false,
    marks: 'shown',
    layer: 'board',
  };
}

/** A row of the history. */
export function seen(more: Partial<SeenView> = {}): SeenView {
  return {
    key: 'linkedin:1',
    title: 'Backend Engineer',
    company: 'Example Works',
    location: 'Hamburg',
    boardName: 'LinkedIn',
    firstSeenAt: NOW - 3 * DAY,
    lastSeenAt: NOW - DAY,
    visits: 2,
    match: posting().match,
    ...more,
  };
}

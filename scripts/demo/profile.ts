/** Whom the demo shows: a backend developer with some of what the postings ask for. */
import type { Profile } from '@/utils/match/profile';

export const DEMO_PROFILE: Profile = {
  skills: [
    { skill: 'python', level: 'strong', years: 6 },
    { skill: 'postgresql', level: 'strong', years: 5 },
    { skill: 'fastapi', level: 'working', years: 2 },
    { skill: 'docker', level: 'working', years: 4 },
    { skill: 'git', level: 'strong', years: 8 },
    { skill: 'typescript', level: 'working', years: 2 },
    { skill: 'react', level: 'familiar', years: 1 },
    { skill: 'redis', level: 'working', years: 3 },
    { skill: 'linux', level: 'working', years: 6 },
    { skill: 'github-actions', level: 'working', years: 3 },
    { skill: 'go', level: 'familiar', years: null },
    { skill: 'rest', level: 'strong', years: 6 },
    { skill: 'aws', level: 'familiar', years: 2 },
    { skill: 'bash', level: 'working', years: 6 },
    { skill: 'code-review', level: 'working', years: 4 },
  ],
  languages: [
    { name: 'English', proficiency: 'C1' },
    { name: 'Dutch', proficiency: 'native' },
  ],
  degree: 'bachelor',
  experience: 6,
  workModes: ['remote', 'hybrid'],
  needsVisa: false,
  salaryFloor: { amount: 60_000, currency: 'EUR', period: 'year' },
  targetRole: 'Senior Backend Engineer',
};

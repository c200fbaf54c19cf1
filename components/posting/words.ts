/** Which message names which value: one table per closed list, so that a new value does not compile without its word. */
import type { MessageKey } from '@/components/i18n/translator';
import type {
  Contradiction,
  ContractType,
  Degree,
  Level,
  PayPeriod,
  Proficiency,
  Seniority,
  VisaFact,
  WorkMode,
} from '@/utils/extract/reading';
import type { Mastery } from '@/utils/match/profile';
import type { Band } from '@/utils/match/weights';
import type { Status } from '@/utils/store/status';
import type { Standing } from './demand-view';

type Words<T extends string> = Readonly<Record<T, MessageKey>>;

export const LEVEL_WORD: Words<Level> = {
  required: 'levelRequired',
  preferred: 'levelPreferred',
  mentioned: 'levelMentioned',
};

export const STANDING_WORD: Words<Standing> = {
  have: 'standingHave',
  part: 'standingPart',
  missing: 'standingMissing',
  unknown: 'standingUnknown',
};

export const BAND_WORD: Words<Band> = {
  poor: 'bandPoor',
  fair: 'bandFair',
  good: 'bandGood',
  strong: 'bandStrong',
  excellent: 'bandExcellent',
};

export const PROFICIENCY_WORD: Words<Proficiency> = {
  expertise: 'proficiencyExpertise',
  strong: 'proficiencyStrong',
  proficiency: 'proficiencyProficiency',
  experience: 'proficiencyExperience',
  knowledge: 'proficiencyKnowledge',
  understanding: 'proficiencyUnderstanding',
  familiarity: 'proficiencyFamiliarity',
  unstated: 'proficiencyUnstated',
};

export const MASTERY_WORD: Words<Mastery> = {
  familiar: 'masteryFamiliar',
  working: 'masteryWorking',
  strong: 'masteryStrong',
  expert: 'masteryExpert',
};

export const DEGREE_WORD: Words<Degree> = {
  highschool: 'degreeHighschool',
  certificate: 'degreeCertificate',
  associate: 'degreeAssociate',
  diploma: 'degreeDiploma',
  bachelor: 'degreeBachelor',
  master: 'degreeMaster',
  phd: 'degreePhd',
};

export const WORK_MODE_WORD: Words<WorkMode> = {
  remote: 'workModeRemote',
  hybrid: 'workModeHybrid',
  onsite: 'workModeOnsite',
};

export const VISA_WORD: Words<VisaFact['visa']> = {
  sponsorship: 'visaYes',
  'no-sponsorship': 'visaNo',
};

export const PERIOD_WORD: Words<PayPeriod> = {
  hour: 'periodHour',
  day: 'periodDay',
  week: 'periodWeek',
  month: 'periodMonth',
  year: 'periodYear',
};

export const STATUS_WORD: Words<Status> = {
  interested: 'statusInterested',
  applied: 'statusApplied',
  interview: 'statusInterview',
  offer: 'statusOffer',
  rejected: 'statusRejected',
  ignored: 'statusIgnored',
};

export const SENIORITY_WORD: Words<Seniority> = {
  intern: 'seniorityIntern',
  entry: 'seniorityEntry',
  mid: 'seniorityMid',
  senior: 'senioritySenior',
  lead: 'seniorityLead',
  executive: 'seniorityExecutive',
};

export const CONTRACT_WORD: Words<ContractType> = {
  'full-time': 'contractFullTime',
  'part-time': 'contractPartTime',
  contract: 'contractContract',
  temporary: 'contractTemporary',
  internship: 'contractInternship',
  apprenticeship: 'contractApprenticeship',
  freelance: 'contractFreelance',
};

export const CONTRADICTION_WORD: Words<Contradiction['kind']> = {
  experience: 'contradictionExperience',
  level: 'contradictionLevel',
  'work-mode': 'contradictionWorkMode',
  seniority: 'contradictionSeniority',
  education: 'contradictionEducation',
  'years-since-release': 'contradictionYearsSinceRelease',
};

/** The posting's word for how well a language must be known; CEFR levels speak for themselves. */
export const MASTERED_LANGUAGE: ReadonlyMap<string, MessageKey> = new Map<string, MessageKey>([
  ['basic', 'languageBasic'],
  ['conversational', 'languageConversational'],
  ['intermediate', 'languageIntermediate'],
  ['good', 'languageGood'],
  ['business', 'languageBusiness'],
  ['professional', 'languageProfessional'],
  ['advanced', 'languageAdvanced'],
  ['fluent', 'languageFluent'],
  ['native', 'languageNative'],
]);

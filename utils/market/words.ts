/** The words a report is written with; the interface and the command line hand in their own language. */
import type { Area } from '@/utils/extract/digest';
import type {
  ContractType,
  Degree,
  DutyKind,
  Level,
  PayPeriod,
  Seniority,
  VisaFact,
  WorkMode,
} from '@/utils/extract/reading';
import type { SkillId } from '@/utils/taxonomy/skill';

/** The messages a report needs. */
export type ReportKey =
  | 'marketReportTitle'
  | 'marketReportSample'
  | 'marketOverview'
  | 'marketTooFew'
  | 'marketTooFewSalaries'
  | 'marketOf'
  | 'marketOfShort'
  | 'marketFigure'
  | 'marketMore'
  | 'marketCommonSkills'
  | 'marketRegularSkills'
  | 'marketNicheSkills'
  | 'marketCommonDuties'
  | 'marketUnusualDuties'
  | 'marketSoftSkills'
  | 'marketBackground'
  | 'marketExperience'
  | 'marketExperienceYears'
  | 'marketDegree'
  | 'marketSeniority'
  | 'marketLanguages'
  | 'marketTerms'
  | 'marketWorkMode'
  | 'marketContract'
  | 'marketVisa'
  | 'marketSalary'
  | 'marketQuartiles'
  | 'marketPays'
  | 'marketPaysText'
  | 'marketPayWith'
  | 'marketYears'
  | 'marketWith'
  | 'marketEmerging'
  | 'marketEmergingLine'
  | 'marketTakeaways'
  | 'marketTakeCore'
  | 'marketTakeWished'
  | 'marketTakeEmerging'
  | 'marketTakeRegional'
  | 'marketTakeSpecial'
  | 'marketTakePay'
  | 'marketTakeYears'
  | 'marketTakeDegree'
  | 'marketTakeMode'
  | 'marketRuleCore'
  | 'marketRuleWished'
  | 'marketRuleEmerging'
  | 'marketRuleRegional'
  | 'marketRuleSpecial'
  | 'marketRulePay'
  | 'marketRuleYears'
  | 'marketRuleDegree'
  | 'marketRuleMode';

export interface ReportWords {
  readonly t: (key: ReportKey, ...values: readonly string[]) => string;
  readonly number: (value: number) => string;
  /** Of a share 0–1. */
  readonly percent: (share: number) => string;
  readonly list: (words: readonly string[]) => string;
  readonly skill: (id: SkillId) => string;
  readonly area: (area: Area) => string;
  readonly level: (level: Level) => string;
  readonly duty: (kind: DutyKind) => string;
  readonly degree: (degree: Degree) => string;
  readonly seniority: (seniority: Seniority) => string;
  readonly workMode: (mode: WorkMode) => string;
  readonly contract: (type: ContractType) => string;
  readonly visa: (visa: VisaFact['visa']) => string;
  /** Of an English name. */
  readonly language: (name: string) => string;
  /** Of an ISO 3166 code; null: elsewhere. */
  readonly region: (code: string | null) => string;
  readonly money: (amount: number, currency: string) => string;
  /** "EUR a year". */
  readonly pay: (currency: string, period: PayPeriod) => string;
}

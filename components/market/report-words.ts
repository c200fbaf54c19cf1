/** The words of the market in the interface's language. */
import { languageName } from '@/components/posting/language-name';
import {
  CONTRACT_WORD,
  DEGREE_WORD,
  LEVEL_WORD,
  PERIOD_WORD,
  SENIORITY_WORD,
  WORK_MODE_WORD,
} from '@/components/posting/words';
import type { MessageKey, Speech } from '@/components/i18n/translator';
import type { Area } from '@/utils/extract/digest';
import type { DutyKind } from '@/utils/extract/reading';
import type { ReportWords } from '@/utils/market/words';
import type { SkillId } from '@/utils/taxonomy/skill';

const AREA_WORD: Readonly<Record<Area, MessageKey>> = {
  languages: 'marketAreaLanguages',
  frameworks: 'marketAreaFrameworks',
  data: 'marketAreaData',
  platforms: 'marketAreaPlatforms',
  tools: 'marketAreaTools',
  protocols: 'marketAreaProtocols',
  methods: 'marketAreaMethods',
  knowledge: 'marketAreaKnowledge',
  certifications: 'marketAreaCertifications',
};

const DUTY_WORD: Readonly<Record<DutyKind, MessageKey>> = {
  build: 'marketDutyBuild',
  operate: 'marketDutyOperate',
  lead: 'marketDutyLead',
  collaborate: 'marketDutyCollaborate',
  document: 'marketDutyDocument',
  research: 'marketDutyResearch',
  sell: 'marketDutySell',
  care: 'marketDutyCare',
  teach: 'marketDutyTeach',
  administer: 'marketDutyAdminister',
  other: 'marketDutyOther',
};

/** The words a report is written with. `skill`: the name of a skill. */
export function reportWords({ t, locale, number, list }: Speech, skill: (id: SkillId) => string): ReportWords {
  const percent = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 0 });
  const regions = new Intl.DisplayNames(locale, { type: 'region' });
  const moneys = new Map<string, Intl.NumberFormat>();
  const money = (amount: number, currency: string): string => {
    const key = `${currency} ${String(amount < 1000)}`;
    let format = moneys.get(key);
    if (!format) {
      format = new Intl.NumberFormat(locale, {
        ...(/^[A-Z]{3}$/.test(currency) ? { style: 'currency', currency } : {}),
        maximumFractionDigits: amount < 1000 ? 2 : 0,
        minimumFractionDigits: 0,
      });
      moneys.set(key, format);
    }
    return format.format(amount);
  };
  return {
    t,
    number,
    percent: (share) => percent.format(share),
    list: (words) => list(words, 'conjunction'),
    skill,
    area: (area) => t(AREA_WORD[area]),
    level: (level) => t(LEVEL_WORD[level]),
    duty: (kind) => t(DUTY_WORD[kind]),
    degree: (degree) => t(DEGREE_WORD[degree]),
    seniority: (seniority) => t(SENIORITY_WORD[seniority]),
    workMode: (mode) => t(WORK_MODE_WORD[mode]),
    contract: (type) => t(CONTRACT_WORD[type]),
    visa: (visa) => t(visa === 'sponsorship' ? 'visaYes' : 'visaNo'),
    language: (name) => languageName(name, locale),
    region: (code) => (code === null ? t('marketElsewhere') : (regions.of(code) ?? code)),
    money,
    pay: (currency, period) => t('marketPay', currency, t(PERIOD_WORD[period])),
  };
}

/** What a condition is called on its chip. */
import type { Speech } from '@/components/i18n/translator';
import { languageName } from '@/components/posting/language-name';
import { LEVEL_WORD, PERIOD_WORD, STATUS_WORD, VISA_WORD, WORK_MODE_WORD } from '@/components/posting/words';
import type { SkillId } from '@/utils/taxonomy/skill';
import type { Condition } from './condition';
import { EVER } from './days';

interface Names {
  readonly nameOf: (id: SkillId) => string;
  readonly boardName: (board: string) => string;
}

export function conditionWords(condition: Condition, speech: Speech, { nameOf, boardName }: Names): string {
  const { t, plural, number, locale } = speech;
  switch (condition.kind) {
    case 'board':
      return boardName(condition.board);
    case 'status':
      return t(condition.status === null ? 'statusNone' : STATUS_WORD[condition.status]);
    case 'score':
      return t('chipScore', number(condition.min), number(condition.max));
    case 'skill': {
      const { skill, level } = condition;
      return level === null ? nameOf(skill) : t('chipSkill', nameOf(skill), t(LEVEL_WORD[level]));
    }
    case 'years':
      return condition.range === null
        ? t('chipUnsaid', t('factExperience'))
        : t('yearsBetween', number(condition.range.min), number(condition.range.max));
    case 'mode':
      return condition.mode === null ? t('chipUnsaid', t('factWorkMode')) : t(WORK_MODE_WORD[condition.mode]);
    case 'salary': {
      if (condition.pay === null) return t('chipUnsaid', t('factSalary'));
      const { amount, currency, period } = condition.pay;
      const money = new Intl.NumberFormat(locale, { style: 'currency', currency, maximumFractionDigits: 0 });
      return t('chipPay', t('salaryPer', money.format(amount), t(PERIOD_WORD[period])));
    }
    case 'language':
      return condition.name === null ? t('chipUnsaid', t('factLanguage')) : languageName(condition.name, locale);
    case 'visa':
      return condition.visa === null ? t('chipUnsaid', t('factVisa')) : t(VISA_WORD[condition.visa]);
    case 'seen': {
      const day = new Intl.DateTimeFormat(locale, { dateStyle: 'medium' });
      // The end is the first moment that is not meant.
      const [first, last] = [condition.from, condition.to - 1];
      if (condition.from === EVER.from) return t('chipSeenUntil', day.format(last));
      if (condition.to === EVER.to) return t('chipSeenSince', day.format(first));
      return t('chipSeen', day.formatRange(first, Math.max(first, last)));
    }
    case 'tag':
      return t('chipTag', condition.tag);
    case 'starred':
      return t('columnStarred');
    case 'keys':
      return plural('chipKeys', condition.keys.length);
  }
}

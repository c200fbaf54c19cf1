/** All that the list can be filtered by; every change shows at once. */
import { useId, type ReactNode } from 'react';
import { useSpeech, type MessageKey } from '@/components/i18n/translator';
import { englishName, LANGUAGE_CODES, languageName } from '@/components/posting/language-name';
import { STATUS_WORD, VISA_WORD, WORK_MODE_WORD } from '@/components/posting/words';
import { STATUSES } from '@/utils/store/status';
import type { SkillSearch } from '@/utils/taxonomy/suggest';
import { sameCondition, type Condition, type ConditionKind, type ConditionOf } from './condition';
import { DaysField } from './DaysField';
import { PayField } from './PayField';
import { RangeField } from './RangeField';
import { SkillField } from './SkillField';

export interface Choices {
  /** Boards and tags that occur, by id. */
  readonly boards: readonly string[];
  readonly tags: readonly string[];
  readonly search: SkillSearch;
}

interface Props {
  readonly id: string;
  readonly filter: readonly Condition[];
  readonly choices: Choices;
  readonly boardName: (board: string) => string;
  readonly onFilter: (filter: readonly Condition[]) => void;
  readonly onClose: () => void;
}

type Choice = readonly [condition: Condition, label: string];

export function FilterPanel({ id, filter, choices, boardName, onFilter, onClose }: Props) {
  const { t, locale } = useSpeech();
  const unsaid = t('filterUnsaid');

  const has = (condition: Condition): boolean => filter.some((one) => sameCondition(one, condition));
  const toggle = (condition: Condition): void => {
    onFilter(has(condition) ? filter.filter((one) => !sameCondition(one, condition)) : [...filter, condition]);
  };
  /** Puts one condition in the place of all of its kind; null: none. */
  const replace = (kind: ConditionKind, condition: Condition | null): void => {
    const others = filter.filter((one) => one.kind !== kind);
    onFilter(condition ? [...others, condition] : others);
  };
  const only = <Kind extends ConditionKind>(kind: Kind): ConditionOf<Kind> | undefined =>
    filter.find((one): one is ConditionOf<Kind> => one.kind === kind);
  const group = (title: MessageKey, options: readonly Choice[]): ReactNode =>
    options.length > 0 && (
      <fieldset>
        <legend className="label">{t(title)}</legend>
        {options.map(([condition, label]) => (
          <Tick
            key={label}
            label={label}
            checked={has(condition)}
            onChange={() => {
              toggle(condition);
            }}
          />
        ))}
      </fieldset>
    );

  const years = only('years');
  const languages = LANGUAGE_CODES.map((code) => englishName(code))
    .map((name) => ({ name, label: languageName(name, locale) }))
    .sort((a, b) => a.label.localeCompare(b.label, locale));
  return (
    <section
      id={id}
      className="filter-panel card"
      aria-label={t('filterTitle')}
      onKeyDown={(event) => {
        if (event.key === 'Escape' && !event.defaultPrevented) onClose();
      }}
    >
      {group('columnStatus', [
        ...STATUSES.map((status): Choice => [{ kind: 'status', status }, t(STATUS_WORD[status])]),
        [{ kind: 'status', status: null }, t('statusNone')],
      ])}
      {group(
        'columnBoard',
        choices.boards.map((board): Choice => [{ kind: 'board', board }, boardName(board)]),
      )}
      {group('factWorkMode', [
        ...(Object.keys(WORK_MODE_WORD) as (keyof typeof WORK_MODE_WORD)[]).map((mode): Choice => [
          { kind: 'mode', mode },
          t(WORK_MODE_WORD[mode]),
        ]),
        [{ kind: 'mode', mode: null }, unsaid],
      ])}
      {group('factVisa', [
        ...(Object.keys(VISA_WORD) as (keyof typeof VISA_WORD)[]).map((visa): Choice => [
          { kind: 'visa', visa },
          t(VISA_WORD[visa]),
        ]),
        [{ kind: 'visa', visa: null }, unsaid],
      ])}
      {group('filterMarked', [
        [{ kind: 'starred' }, t('columnStarred')],
        ...choices.tags.map((tag): Choice => [{ kind: 'tag', tag }, tag]),
      ])}
      <SkillField
        search={choices.search}
        has={(skill, level) => has({ kind: 'skill', skill, level })}
        onAdd={(skill, level) => {
          onFilter([...filter, { kind: 'skill', skill, level }]);
        }}
      />
      <RangeField
        label={t('columnScore')}
        most={100}
        range={only('score') ?? null}
        onRange={(range) => {
          replace('score', range && { kind: 'score', ...range });
        }}
      />
      <RangeField
        label={t('filterYears')}
        most={40}
        range={years?.range ?? null}
        onRange={(range) => {
          replace('years', range && { kind: 'years', range });
        }}
      />
      <PayField
        pay={only('salary')?.pay ?? null}
        onPay={(pay) => {
          replace('salary', pay && { kind: 'salary', pay });
        }}
      />
      <LanguageField
        label={t('filterLanguage')}
        languages={languages}
        chosen={only('language')?.name ?? null}
        onChoose={(name) => {
          replace('language', name === null ? null : { kind: 'language', name });
        }}
      />
      <DaysField
        days={only('seen') ?? null}
        onDays={(days) => {
          replace('seen', days && { kind: 'seen', ...days });
        }}
      />
    </section>
  );
}

interface TickProps {
  readonly label: string;
  readonly checked: boolean;
  readonly onChange: () => void;
}

function Tick({ label, checked, onChange }: TickProps) {
  return (
    <label className="tick">
      <input type="checkbox" checked={checked} onChange={onChange} />
      {label}
    </label>
  );
}

interface LanguageProps {
  readonly label: string;
  readonly languages: readonly { readonly name: string; readonly label: string }[];
  readonly chosen: string | null;
  readonly onChoose: (name: string | null) => void;
}

function LanguageField({ label, languages, chosen, onChoose }: LanguageProps) {
  const { t } = useSpeech();
  const id = useId();
  return (
    <div>
      <label className="label" htmlFor={id}>
        {label}
      </label>
      <select
        id={id}
        className="field"
        value={chosen ?? ''}
        onChange={(event) => {
          onChoose(event.target.value === '' ? null : event.target.value);
        }}
      >
        <option value="">{t('filterAny')}</option>
        {languages.map(({ name, label: words }) => (
          <option key={name} value={name}>
            {words}
          </option>
        ))}
      </select>
    </div>
  );
}

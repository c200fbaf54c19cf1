/** A takeaway as a sentence with its figures. */
import type { Degree, WorkMode } from '@/utils/extract/reading';
import type { Line } from './document';
import { figureText } from './document';
import type { Takeaway } from './takeaways';
import type { ReportWords } from './words';

/** The sentence, behind the name of its rule; each figure leads to its postings. */
export function takeawayText(takeaway: Takeaway, words: ReportWords): Line {
  const { t, number } = words;
  const said = (label: string, ...details: Line['details']): Line => ({ label, figure: null, details });
  switch (takeaway.rule) {
    case 'core':
      return said(t('marketRuleCore'), [`${t('marketTakeCore')} `, ...skills(takeaway.skills, words)]);
    case 'wished':
      return said(t('marketRuleWished'), [`${t('marketTakeWished')} `, ...skills(takeaway.skills, words)]);
    case 'special':
      return said(t('marketRuleSpecial'), [`${t('marketTakeSpecial')} `, ...skills(takeaway.skills, words)]);
    case 'emerging':
      return said(t('marketRuleEmerging'), [
        `${t('marketTakeEmerging')} `,
        ...takeaway.phrases.flatMap(({ phrase, n, keys }, i) => [
          ...(i === 0 ? [] : [', ']),
          { text: `${phrase} ${number(n)}`, keys },
        ]),
      ]);
    case 'regional':
      return said(t('marketRuleRegional'), [
        `${t('marketTakeRegional', words.language(takeaway.language), words.region(takeaway.region))} `,
        { text: figureText(takeaway.figure, words), evidence: takeaway.figure.evidence },
      ]);
    case 'pay':
      return said(t('marketRulePay'), [
        `${t('marketTakePay')} `,
        ...takeaway.lines.flatMap(({ what, median, others, currency, evidence }, i) => [
          ...(i === 0 ? [] : [', ']),
          {
            text: `${'skill' in what ? words.skill(what.skill) : words.area(what.area)} +${words.money(median - others, currency)}`,
            evidence,
          },
        ]),
      ]);
    case 'years':
      return said(t('marketRuleYears'), [
        { text: t('marketTakeYears', number(takeaway.median), number(takeaway.n)), evidence: takeaway.evidence },
      ]);
    case 'degree':
      return said(t('marketRuleDegree'), [
        `${t('marketTakeDegree', words.degree(takeaway.degree as Degree))} `,
        { text: figureText(takeaway.figure, words), evidence: takeaway.figure.evidence },
      ]);
    case 'mode':
      return said(t('marketRuleMode'), [
        `${t('marketTakeMode', words.workMode(takeaway.mode as WorkMode))} `,
        { text: figureText(takeaway.figure, words), evidence: takeaway.figure.evidence },
      ]);
  }
}

type Skills = Extract<Takeaway, { rule: 'core' }>['skills'];

function skills(lines: Skills, words: ReportWords): Line['details'][number] {
  return lines.flatMap(({ skill, n, of, evidence }, i) => [
    ...(i === 0 ? [] : [', ']),
    { text: `${words.skill(skill)} ${words.percent(of === 0 ? 0 : n / of)}`, evidence },
  ]);
}

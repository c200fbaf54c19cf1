/** What is said and done in one card: what there is to know of a mark, and what its reader teaches. */
import type { About, Lesson } from '@/utils/messages';
import type { CardAction, CardContent } from '@/utils/page/card-content';
import { askAbout, teach, unteach } from './ask';
import { describe } from './describe';
import { notASkill, sameAs } from './lessons';
import type { Mark } from './marks';
import { t } from './words';

/** A posting as it stands in the page. */
export interface Inspected {
  readonly key: string;
  readonly text: string;
}

/** Candidates for "same as" that are offered at once: two or three lines of the card. */
const OFFERED = 8;

/** Calls back with what the card shows, first and after everything that is done in it. Shows nothing where nothing can be learnt. */
export async function converse(mark: Mark, posting: Inspected, show: (content: CardContent) => void): Promise<void> {
  const { skill, span } = mark;
  const first = await askAbout(posting.key, skill);
  if (first === null) return;
  let about: About = first;
  let notice: CardContent['notice'] = null;
  /** Where in the candidates the choice stands; null: nothing is to be chosen. */
  let offered: number | null = null;

  const say = (text: string, undo: CardAction | null = null): void => {
    notice = { text, undo };
    offered = null;
    draw();
  };
  /** What it said may be out of date; its way back is there before that is known. */
  const refresh = async (): Promise<void> => {
    const next = await askAbout(posting.key, skill);
    if (next === null) return;
    about = next;
    draw();
  };
  const takeBack = async (deed: string): Promise<void> => {
    say(t((await unteach(deed)) ? 'cardUndone' : 'cardFailed'));
    await refresh();
  };
  const learn = async (lesson: Lesson, done: string): Promise<void> => {
    const deed = await teach(posting.key, lesson);
    if (deed === null) say(t('cardFailed'));
    else say(done, { label: t('undo'), run: () => void takeBack(deed) });
    await refresh();
  };
  const offer = (from: number | null): void => {
    offered = from;
    notice = null;
    draw();
  };

  const actions = (): CardAction[] => [
    {
      label: t('cardAdd'),
      off: about.own !== null,
      run: () => {
        if (about.own === null) void learn({ kind: 'mine', skill }, t('cardAdded'));
        else say(t('cardAlready'));
      },
    },
    { label: t('cardNoSkill'), run: () => void learn(notASkill(skill, posting.text, span), t('cardNoSkillDone')) },
    {
      label: t('cardSame'),
      run: () => {
        offer(0);
      },
    },
    { label: t('cardOptional'), run: () => void learn({ kind: 'always-optional', skill }, t('cardOptionalDone')) },
  ];
  const choices = (from: number): CardAction[] => {
    const more = from + OFFERED < about.others.length;
    return [
      ...about.others.slice(from, from + OFFERED).map(({ skill: other, name }, index) => ({
        label: name,
        first: index === 0,
        run: () => void learn(sameAs(skill, posting.text, span, other), t('cardSameDone', name)),
      })),
      {
        label: more ? t('cardSameMore') : t('back'),
        run: () => {
          offer(more ? from + OFFERED : null);
        },
      },
    ];
  };
  const draw = (): void => {
    const asking =
      offered === null ? null : t(about.others.length === 0 ? 'cardSameNone' : 'cardSameAsk', formOf(posting, mark));
    show({
      ...describe(about, posting.text),
      asking,
      actions: offered === null ? actions() : choices(offered),
      notice,
    });
  };
  draw();
}

function formOf({ text }: Inspected, { span }: Mark): string {
  return text.slice(span.start, span.end).replace(/\s+/g, ' ');
}

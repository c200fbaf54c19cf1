/** How a posting changed from one version to the next: lines that went and came, skills that moved. */
import { fullDate } from '@/components/i18n/ago';
import { Icon } from '@/components/controls/Icon';
import { useSpeech } from '@/components/i18n/translator';
import { LEVEL_WORD } from '@/components/posting/words';
import type { SkillId } from '@/utils/taxonomy/skill';
import type { ChangedLine, Changes } from './changes';

export interface VersionView {
  /** When it was last seen as it was, and first as it is since; ms since 1970. */
  readonly from: number;
  readonly to: number;
  readonly changes: Changes;
}

interface Props {
  /** The latest change first. */
  readonly versions: readonly VersionView[];
  readonly nameOf: (id: SkillId) => string;
}

export function VersionsCard({ versions, nameOf }: Props) {
  const { t, locale } = useSpeech();
  return (
    <section className="card stack versions" aria-label={t('versionsTitle')}>
      <h2>{t('versionsTitle')}</h2>
      <ol className="stack">
        {versions.map(({ from, to, changes }) => (
          <li key={to} className="stack">
            <h3>{t('versionBetween', fullDate(from, locale), fullDate(to, locale))}</h3>
            <VersionChanges changes={changes} nameOf={nameOf} />
          </li>
        ))}
      </ol>
    </section>
  );
}

function VersionChanges({ changes, nameOf }: { readonly changes: Changes; readonly nameOf: Props['nameOf'] }) {
  const { t, plural } = useSpeech();
  const { removed, added, moved } = changes;
  const asking = (lines: readonly ChangedLine[]): readonly ChangedLine[] => lines.filter(({ asks }) => asks);
  const others = [removed, added].map((lines) => lines.filter(({ asks }) => !asks));
  const [otherRemoved = [], otherAdded = []] = others;
  const otherCount = otherRemoved.length + otherAdded.length;
  return (
    <>
      {moved.length > 0 && (
        <ul className="moved-skills">
          {moved.map(({ skill, from, to }) => (
            <li key={skill}>
              <b>{nameOf(skill)}</b>
              <span>{from === null ? t('levelNotNamed') : t(LEVEL_WORD[from])}</span>
              <Icon name="chevron" size={12} />
              <span className="visually-hidden">{t('movedTo')}</span>
              <span>{to === null ? t('levelNotNamed') : t(LEVEL_WORD[to])}</span>
            </li>
          ))}
        </ul>
      )}
      <Lines removed={asking(removed)} added={asking(added)} />
      {otherCount > 0 && (
        <details>
          <summary>
            <Icon name="chevron" />
            {plural('versionOther', otherCount)}
          </summary>
          <Lines removed={otherRemoved} added={otherAdded} />
        </details>
      )}
      {moved.length + removed.length + added.length === 0 && <p className="soft">{t('versionSame')}</p>}
    </>
  );
}

interface LinesProps {
  readonly removed: readonly ChangedLine[];
  readonly added: readonly ChangedLine[];
}

function Lines({ removed, added }: LinesProps) {
  const { t } = useSpeech();
  if (removed.length + added.length === 0) return null;
  return (
    <ul className="changed-lines">
      {removed.map(({ text }, place) => (
        <li key={`- ${place}`}>
          <del>
            <span className="visually-hidden">{t('lineRemoved')} </span>
            {text}
          </del>
        </li>
      ))}
      {added.map(({ text }, place) => (
        <li key={`+ ${place}`}>
          <ins>
            <span className="visually-hidden">{t('lineAdded')} </span>
            {text}
          </ins>
        </li>
      ))}
    </ul>
  );
}

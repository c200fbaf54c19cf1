/** The keys that work in every tab, as the user has set them in the browser. */
import { Fold } from '@/components/controls/Fold';
import { useSpeech } from '@/components/i18n/translator';

export interface Command {
  readonly name: string;
  /** As the browser says it: "Alt+Shift+M"; empty: it has no key. */
  readonly shortcut: string;
  readonly description: string;
}

export function KeyList({ commands }: { readonly commands: readonly Command[] }) {
  const { t } = useSpeech();
  return (
    <Fold className="keys" heading={t('commandsTitle')}>
      <dl>
        {commands.map(({ name, shortcut, description }) => (
          <div key={name}>
            <dt>{description}</dt>
            <dd>{shortcut === '' ? <span className="soft">{t('commandsNone')}</span> : <kbd>{shortcut}</kbd>}</dd>
          </div>
        ))}
      </dl>
      <p className="small soft">{t('commandsHint')}</p>
    </Fold>
  );
}

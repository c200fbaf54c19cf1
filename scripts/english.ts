/** English for programs that run without a browser. */
import { speech, type Speech } from '@/components/i18n/translator';
import messages from '@/public/_locales/en/messages.json';

/** The English messages as a browser would fill them in. */
export function english(): Speech {
  const texts: Readonly<Record<string, { message: string; placeholders?: Record<string, { content: string }> }>> =
    messages;
  return speech({
    locale: 'en',
    t: (key, ...values) => {
      const { message = key, placeholders = {} } = texts[key] ?? {};
      return message.replace(/\$(\w+)\$/g, (_, name: string) =>
        (placeholders[name.toLowerCase()]?.content ?? '').replace(
          /\$(\d)/g,
          (__, place: string) => values[Number(place) - 1] ?? '',
        ),
      );
    },
  });
}

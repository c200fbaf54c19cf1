/** The job's name on a page that no board file knows. */
import { isSectionLabel } from './headings';
import { line, precedes, squeeze } from './text';

const names = 'h1,h2,h3,[role="heading"]';

/**
 * The heading of the description: the last one before it that the page's own title repeats, else the nearest `h1`, else
 * the nearest heading that names no section. Undefined on a page without headings.
 */
export function pageHeading(document: Document, elements: readonly Element[]): string | undefined {
  const [text] = elements;
  const before = [...document.querySelectorAll(names)].filter(
    (heading) =>
      !heading.closest('nav,footer,aside') &&
      line(heading) &&
      !isSectionLabel(line(heading) ?? '') &&
      (!text?.isConnected || precedes(heading, text)) &&
      !heading.contains(text ?? null),
  );
  const within = text?.isConnected ? [...text.querySelectorAll('h1')] : [];
  const titles = [metaContent(document, 'og:title'), squeeze(document.title)].join(' | ').toLowerCase();
  const repeated = [...before, ...within].findLast((heading) => titles.includes((line(heading) ?? '').toLowerCase()));
  const heading = repeated ?? before.findLast((element) => element.localName === 'h1') ?? within[0] ?? before.at(-1);
  return line(heading);
}

export function metaContent(document: Document, property: string): string | undefined {
  return (
    squeeze(
      document.querySelector(`meta[property="${property}"],meta[name="${property}"]`)?.getAttribute('content') ?? '',
    ) || undefined
  );
}

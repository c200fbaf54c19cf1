/** What stands above a description on LinkedIn, told without classes: which job, its title, company and place. */
import { inHead, type Pane } from './layers/around';
import { line, precedes, squeeze } from './layers/text';

/** The named parts of the new page; what stands in one belongs to no head. */
export const component = '[data-sdui-component]';

interface Heading {
  readonly title: string;
  readonly company?: string;
  readonly elements: readonly Element[];
}

/** "(3) Title | Company | LinkedIn" where an element of the page says the same title; else the link to the job. */
export function titleOf(document: Document, root: Element, id: string): Heading | undefined {
  const parts = squeeze(document.title)
    .replace(/^\(\d+\+?\)\s*/, '')
    .split(' | ');
  const [word = ''] = parts[0]?.split(' ') ?? [];
  for (const selector of ['p,h1,h2,h3,a', 'span,div']) {
    const short = [...root.querySelectorAll(selector)].filter((element) => {
      const text = element.textContent;
      return text.length < 300 && text.includes(word);
    });
    for (let cut = parts.length - 2; cut > 0; cut--) {
      const title = parts.slice(0, cut).join(' | ');
      const elements = short.filter((element) => line(element) === title && !element.closest(component));
      if (elements.length) return { title, company: parts.slice(cut, -1).join(' | '), elements };
    }
  }
  const links = [...root.querySelectorAll(`a[href*="/jobs/view/"][href*="${id}"]`)];
  const elements = links.filter(
    (link) =>
      jobIdOf(link) === id &&
      line(link) &&
      (link.closest('p,h1,h2,h3') ?? link.querySelector('h2')) &&
      !link.closest(component),
  );
  const title = line(elements[0]);
  return title ? { title, elements } : undefined;
}

export function jobIdOf(link: Element): string {
  return /\/jobs\/view\/(?:[^/?]*-)?(\d{6,})/.exec(link.getAttribute('href') ?? '')?.[1] ?? '';
}

export function linkedIds({ root, elements: [text] }: Pane, selector: string): string[] {
  const links = [...root.querySelectorAll(selector)].filter(
    (link) => line(link) && !link.closest(component) && (!text || precedes(link, text)),
  );
  return unique(links.map(jobIdOf));
}

export function guestIds(document: Document, root: Element): string[] {
  const code = root.querySelector('code#decoratedJobPostingId')?.firstChild?.nodeValue ?? '';
  const urn = root.querySelector('[data-semaphore-content-urn]')?.getAttribute('data-semaphore-content-urn') ?? '';
  const link = root.querySelector('.topcard__link,.top-card-layout__entity-info > a');
  const meta = document.querySelector('meta[property="lnkd:url"]')?.getAttribute('content') ?? '';
  const named = [
    /\d{6,}/.exec(code)?.[0],
    /jobPosting:(\d{6,})/.exec(urn)?.[1],
    link ? jobIdOf(link) : '',
    /\/jobs\/view\/(\d{6,})/.exec(meta)?.[1],
  ];
  return unique(named.map((id) => id ?? '')).slice(0, 1);
}

export function headCompany(pane: Pane): Element | undefined {
  return inHead(pane, `a[href*="/company/"]:not(${component} *)`);
}

/** "Amsterdam, North Holland, Netherlands · 1 day ago · …": the first line with dots between title and description. */
export function place(pane: Pane, title: string | undefined, company: string | undefined): string | undefined {
  const parts = (text: string): string[] => text.split(' · ').filter((part) => part !== company);
  const holds = (text: string, name: string | undefined): boolean => name !== undefined && text.includes(name);
  const isPlace = (text: string): boolean => {
    const [first = ''] = parts(text);
    return text.includes(' · ') && text.length < 250 && !holds(text, title) && !holds(first, company);
  };
  return parts(line(inHead(pane, 'p,div,span', isPlace, '·')) ?? '')[0] || undefined;
}

/** What stands right of the company in the signed-out page's head: the place. */
export function beside(company: Element | undefined): string | undefined {
  let at = company;
  while (at && !at.nextElementSibling && !at.parentElement?.matches('h4')) at = at.parentElement ?? undefined;
  return line(at?.nextElementSibling);
}

export function unique(ids: readonly string[]): string[] {
  return [...new Set(ids.filter(Boolean))];
}

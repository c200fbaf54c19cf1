/** `JobPosting` as microdata or RDFa: the page's own elements carry the fields. */
import { isElement, line, squeeze } from './text';

/** What the attributes of one posting say; its description as live elements. */
export interface MarkedUp {
  readonly title: string | undefined;
  readonly company: string | undefined;
  readonly location: string | undefined;
  readonly elements: readonly Element[];
}

/** The page's one posting with a description; undefined where there is none or a list of them. */
export function microdata(document: Document): MarkedUp | undefined {
  const scopes = [...document.querySelectorAll('[itemtype*="schema.org/JobPosting" i],[typeof~="JobPosting"]')];
  const described = scopes.filter((scope) => scope.querySelector(property('description')));
  const [scope] = described;
  return scope && described.length === 1 ? marked(scope) : undefined;
}

/** The fields below one element, whether or not it says that it is a posting. */
function marked(scope: Element): MarkedUp {
  const organisation = scope.querySelector(property('hiringOrganization'));
  const location = scope.querySelector(property('jobLocation'));
  const address = ['addressLocality', 'addressRegion', 'addressCountry'].map((name) =>
    value(location?.querySelector(property(name))),
  );
  const parts = [...scope.querySelectorAll(property('description'))];
  return {
    title: value(scope.querySelector(property('title'))),
    company: value(organisation?.querySelector(property('name'))) ?? value(organisation),
    location: [...new Set(address.filter(Boolean))].join(', ') || value(location),
    elements: parts.filter((part) => !parts.some((other) => other !== part && other.contains(part))),
  };
}

/** What an element says of itself: `content` of a `meta`, else its text. */
export function value(element: Element | null | undefined): string | undefined {
  if (!element || !isElement(element)) return undefined;
  return squeeze(element.getAttribute('content') ?? '') || line(element);
}

function property(name: string): string {
  return `[itemprop~="${name}"],[property~="${name}"]`;
}

/** `JobPosting` in JSON-LD: what a site tells search engines about the job of the page. */
import { squeeze } from './text';

/** A posting as structured data says it; the description as it stands there, HTML, escaped HTML or plain text. */
export interface JobData {
  readonly title: string;
  readonly company: string | undefined;
  readonly location: string | undefined;
  readonly description: string;
  readonly url: string | undefined;
  readonly id: string | undefined;
}

type Json = Readonly<Record<string, unknown>>;

/** All postings the page's blocks name by themselves. Those inside an `ItemList` are a list's teasers and are left out. */
export function jobData(document: Document): JobData[] {
  const scripts = [...document.querySelectorAll('script')].filter((script) =>
    /ld(\+|&#x2B;|&#43;)json/i.test(script.getAttribute('type') ?? ''),
  );
  return scripts.flatMap((script) => postingsIn(parse(script.textContent))).map(toJobData);
}

function postingsIn(value: unknown): Json[] {
  if (Array.isArray(value)) return value.flatMap(postingsIn);
  if (!isObject(value)) return [];
  const types = [value['@type']].flat().map((type) => String(type).replace(/^.*[/:#]/, ''));
  if (types.includes('JobPosting')) return [value];
  if (types.includes('ItemList')) return [];
  return [value['@graph'], value.mainEntity, value.mainEntityOfPage].flatMap(postingsIn);
}

function toJobData(posting: Json): JobData {
  const identifier = posting.identifier;
  return {
    title: squeeze(plain(text(posting.title) ?? text(posting.name) ?? '')),
    company: name(posting.hiringOrganization),
    location: places(posting),
    description: text(posting.description) ?? '',
    url: text(posting.url),
    id: isObject(identifier) ? text(identifier.value) : text(identifier),
  };
}

const opening = /^\s*(<!--|\/\/\s*<!\[CDATA\[|\/\*\s*<!\[CDATA\[\s*\*\/|<!\[CDATA\[)/;
const closing = /(-->|\/\/\s*\]\]>|\/\*\s*\]\]>\s*\*\/|\]\]>|;)\s*$/;

/** Reads what most sites' blocks hold: comment and CDATA wrappers, raw control characters, commas before a bracket. */
function parse(block: string): unknown {
  let bare = block;
  while (opening.test(bare)) bare = bare.replace(opening, '');
  while (closing.test(bare)) bare = bare.replace(closing, '');
  for (const attempt of [bare, mend(bare)]) {
    try {
      return JSON.parse(attempt);
    } catch {
      continue;
    }
  }
  return undefined;
}

function mend(block: string): string {
  return block
    .replace(/"(?:[^"\\]|\\[^])*"/g, (string) =>
      string.replace(/[\u0000-\u001f]/g, (character) => (character === '\n' ? '\\n' : ' ')),
    )
    .replace(/,(\s*[}\]])/g, '$1');
}

function places(posting: Json): string | undefined {
  const stated = [posting.jobLocation].flat().map(place);
  const remote = [posting.jobLocationType].flat().includes('TELECOMMUTE');
  const allowed = remote ? [posting.applicantLocationRequirements].flat().map(name) : [];
  const found = [...new Set((stated.some(Boolean) ? stated : allowed).filter(Boolean))];
  return found.join('; ') || (remote ? 'Remote' : undefined);
}

function place(location: unknown): string | undefined {
  if (!isObject(location)) return text(location);
  const address = location.address ?? location;
  if (!isObject(address)) return text(address);
  const parts = [address.addressLocality, address.addressRegion, address.addressCountry].map((part) => name(part));
  return [...new Set(parts.filter(Boolean))].join(', ') || text(location.name);
}

/** "Northwind" or `{"name": "Northwind"}`. */
function name(value: unknown): string | undefined {
  const [first] = [value].flat();
  const found = isObject(first) ? text(first.name) : text(first);
  return found ? squeeze(plain(found)) || undefined : undefined;
}

function text(value: unknown): string | undefined {
  return typeof value === 'string' ? value : typeof value === 'number' ? String(value) : undefined;
}

/** The entities that names of jobs and companies carry. */
function plain(value: string): string {
  return value
    .replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Math.min(Number(code), 0x10ffff)))
    .replace(/&quot;/g, '"')
    .replace(/&(apos|rsquo);/g, '’')
    .replace(/&nbsp;/g, ' ')
    .replace(/&amp;/g, '&');
}

function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

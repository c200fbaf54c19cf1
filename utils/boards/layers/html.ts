/** A description that stands in data, as elements outside the page: parsed, never run. */

const tag = /<\/?[a-z][a-z0-9]*(\s[^<>]*)?\/?>/i;

/** Elements with the description's text; HTML may be escaped once or twice. Empty for an empty description. */
export function detached(document: Document, description: string): Element[] {
  const Parser = document.defaultView?.DOMParser ?? DOMParser;
  const parse = (html: string): HTMLElement => new Parser().parseFromString(html, 'text/html').body;
  let html = description;
  for (let times = 0; times < 2 && !tag.test(html) && /&(lt|amp);/.test(html); times++) html = parse(html).textContent;
  if (!html.trim()) return [];
  if (tag.test(html)) return [parse(html)];
  return html
    .split(/\n+/)
    .filter((paragraph) => paragraph.trim())
    .map((paragraph) => {
      const element = parse('').ownerDocument.createElement('p');
      element.textContent = parse(paragraph.replace(/</g, '&lt;')).textContent;
      return element;
    });
}

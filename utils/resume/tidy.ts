/** Text as people would type it: no ligatures, no hyphens of line ends, one bullet, no letters set apart. */

const LIGATURES: readonly (readonly [RegExp, string])[] = [
  [/\ufb00/g, 'ff'],
  [/\ufb01/g, 'fi'],
  [/\ufb02/g, 'fl'],
  [/\ufb03/g, 'ffi'],
  [/\ufb04/g, 'ffl'],
  [/[\ufb05\ufb06]/g, 'st'],
];

/** Bullets of all fonts, the private ones of Symbol and Wingdings among them. */
const BULLET = /^[ \t]*(?:[•◦▪‣●○■□◆◇►▸➢➤✓✔✦⁃∙·❖\uf0b7\uf0a7\uf0d8\uf076\uf0fc\uf02d*]|[–—-](?=[ \t]))[ \t]*/u;
const SPACED = /^(?:[\p{L}&] ){3,}[\p{L}&]$/u;
/** What joins words with a hyphen left open: "Java- und Python-Entwicklung". */
const OPEN_HYPHEN = /^(?:und|oder|bzw|and|or|et|ou|y|o|to|sowie)\b/i;

/** "EngineerMar 2019": what stood at the line's other end. */
const GLUED_DATE =
  /(?<=\p{Ll}{3})(?=(?:Jan|Feb|Fév|Mar|Mär|Apr|Avr|Abr|Ene|Mai|May|Jun|Jui|Jul|Aug|Ago|Aoû|Sep|Oct|Okt|Nov|Dec|Dez|Déc|Dic)\p{Ll}{0,8}\.? (?:19|20)\d\d\b)/gu;

/** One text, tidied line by line. Linear in its length. */
export function tidy(text: string): string {
  let clean = text
    .replace(/\r\n?/g, '\n')
    .replace(/[\u200b-\u200d\u2060\ufeff]/g, '')
    .replace(/[\u00a0\u2007\u202f]/g, ' ')
    .replace(/\u00ad\n[ \t]*|\u00ad/g, '')
    .replace(/[\u2028\u2029\f\v]/g, '\n')
    // Private letters that are no bullets are pictures of an icon font.
    .replace(/(?!^)[\ue000-\uf8ff]/gmu, ' ')
    .replace(/([._\-=~*•])\1{4,}/g, '$1$1$1')
    .replace(GLUED_DATE, '\t');
  for (const [ligature, letters] of LIGATURES) clean = clean.replace(ligature, letters);
  const lines: string[] = [];
  for (const raw of clean.split('\n')) {
    const line = raw.replace(BULLET, '- ').trimEnd();
    const before = lines.at(-1);
    if (before !== undefined && continuesWord(before, line))
      lines[lines.length - 1] = `${before.slice(0, -1)}${line.trimStart()}`;
    else lines.push(SPACED.test(line.trim()) ? line.trim().replace(/ /g, '') : line);
  }
  return lines
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

/** Whether the line goes on with the word that the one before it broke: "Daten-" and "bank". */
function continuesWord(before: string, line: string): boolean {
  return /\p{L}{2}[-\u2010]$/u.test(before) && /^\p{Ll}/u.test(line) && !OPEN_HYPHEN.test(line);
}

/** Plain text and Markdown: the signs of Markdown are taken off, what they hold stays. */

/** The text as it would be read aloud. */
export function plainText(text: string): string {
  return text
    .split('\n')
    .map((line) =>
      line
        .replace(/^\s{0,3}#{1,6}\s+(.*?)\s*#*$/, '\n$1')
        .replace(/^\s{0,3}>\s?/, '')
        .replace(/^\s*\|(.*)\|\s*$/, (_, row: string) =>
          row
            .split('|')
            .map((cell) => cell.trim())
            .join('\t'),
        )
        .replace(/^[\s:|-]*-{3,}[\s:|-]*$/, '')
        .replace(/^\s*[-*+]\s+/, '- ')
        .replace(/!?\[([^\]]{0,300})\]\([^)\s]{0,500}\)/g, '$1')
        .replace(/(\*\*|__|`)(?=\S)(.{1,200}?)(?<=\S)\1/g, '$2')
        .replace(/(?<![\p{L}\p{N}*_])([*_])(?=\S)([^*_\n]{1,200})(?<=\S)\1(?![\p{L}\p{N}*_])/gu, '$2'),
    )
    .join('\n');
}

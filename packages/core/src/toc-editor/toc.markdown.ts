/** A text on one line, with the signs of Markdown and HTML taken for what they are. */
export function inline(text: string): string {
  return text
    .trim()
    .replace(/\s+/g, ' ')
    .replace(/[\\`*_[\]<>#|~&]/g, (sign) => `\\${sign}`)
    .replace(/^([-+]|\d+[.)])(?=\s)/, (start) => `\\${start}`);
}

/** A text of several paragraphs. */
export function block(text: string): string {
  return text
    .trim()
    .split(/\r\n?|\n/)
    .map(inline)
    .join('\n\n');
}

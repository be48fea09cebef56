/** What cannot be seen, or would turn the direction of what stands beside it. */
const unseen = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Cn}\p{Zl}\p{Zp}]/u;

/**
 * The text as the title of a document, which pdfkit puts into XML as it stands: the three characters
 * that mean something there are written as their full-width likes.
 */
export function documentTitle(text: string): string {
  const likes: Readonly<Record<string, string>> = { '&': '＆', '<': '＜', '>': '＞' };
  return showable(text, () => true).replace(/[&<>]/g, (character) => likes[character] ?? '');
}

/**
 * The text with every character that cannot be printed written as its code, such as ‹U+202E›: a
 * file name must not look like another one, and none of it may be lost.
 */
export function showable(text: string, hasGlyph: (codePoint: number) => boolean): string {
  return Array.from(text, (character) => {
    const code = character.codePointAt(0) ?? 0;
    if (!unseen.test(character) && hasGlyph(code)) return character;
    return `‹U+${code.toString(16).toUpperCase().padStart(4, '0')}›`;
  }).join('');
}

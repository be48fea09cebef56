/**
 * A text in which what cannot be seen is named: a byte order mark, control characters, halves of
 * characters. Everything else stays.
 */
export function visible(text: string): string {
  return text.replace(/\r\n|[\p{Cc}\p{Surrogate}\ufeff]/gu, (character) => {
    const code = character.charCodeAt(0);
    if (code === 0xfeff) return '⟨BOM⟩';
    if (code === 9) return '⇥';
    if (code === 10 || code === 13) return '↵';
    return `⟨${code.toString(16).toUpperCase().padStart(2, '0')}⟩`;
  });
}

/** What is known of this person and computer, and has no place in what is sent to others. */
export interface Private {
  /** Home folder. */
  readonly home: string;
  readonly user: string;
  readonly computer: string;
}

/** Shorter than this a name is also a part of common words. Characters. */
const shortest = 3;

/**
 * Takes the home folder, the names of person and computer, and whatever looks like a credential out
 * of a text.
 */
export function redact(text: string, { home, user, computer }: Private): string {
  const names: [string, string][] = [
    [home, '~'],
    // As it stands in JSON.
    [home.replaceAll('\\', '\\\\'), '~'],
    [user, '(user)'],
    [computer, '(computer)'],
  ];
  const known = names
    .filter(([name]) => name.length >= shortest)
    .reduce((rest, [name, stand]) => rest.replaceAll(name, stand), text);
  return known
    .replace(/(bearer|basic)\s+[\w.~+/=-]{8,}/giu, '$1 (secret)')
    .replace(/\/\/[^\s/@"]*:[^\s/@"]*@/gu, '//(secret)@');
}

/**
 * English, the catalogue that defines the keys. Texts are ICU MessageFormat. Voice: short, plain,
 * says what is and what to do; never blames, never "Oops".
 */
export const en = {
  'app.name': 'Kindling',
} as const satisfies Record<string, string>;

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const modules = createRequire(import.meta.url);

/**
 * The receipt's typeface, Source Sans 3 (SIL Open Font License): Latin, Greek and Cyrillic letters
 * of all Europe. Only the letters that are used go into a document.
 */
export function readFonts(): { readonly regular: Buffer; readonly strong: Buffer } {
  return {
    regular: readFileSync(
      modules.resolve('@expo-google-fonts/source-sans-3/400Regular/SourceSans3_400Regular.ttf'),
    ),
    strong: readFileSync(
      modules.resolve('@expo-google-fonts/source-sans-3/600SemiBold/SourceSans3_600SemiBold.ttf'),
    ),
  };
}

/** From this share on an automatic answer is shown as certain; below the other one as a guess. */
const certain = 0.8;
const likely = 0.5;

/** How sure an automatic answer is (0 to 1), in steps that have words; `none` where it is not known. */
export function sureness(confidence: number | undefined): 'certain' | 'likely' | 'guess' | 'none' {
  if (confidence === undefined) return 'none';
  if (confidence >= certain) return 'certain';
  return confidence >= likely ? 'likely' : 'guess';
}

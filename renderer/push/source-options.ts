import type { SourceOptions } from '../../main/contract/inspection.ts';

/** The settings of a CSV file that a person can choose. */
export type Setting = 'delimiter' | 'quote' | 'escape' | 'encoding';

/** The options with one setting changed; `undefined` leaves it to Kindling. */
export function withSetting(
  options: SourceOptions,
  setting: Setting,
  value: string | null | undefined,
): SourceOptions {
  const { [setting]: _, ...rest } = options;
  return value === undefined ? rest : { ...rest, [setting]: value };
}

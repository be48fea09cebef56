import type { HiddenRows, SendAs, SourceOptions } from '../../main/contract/inspection.ts';

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

/** The options with what is sent of a workbook; sent whole, it keeps its hidden rows. */
export function withSendAs(options: SourceOptions, sendAs: SendAs): SourceOptions {
  const { hiddenRows, ...rest } = options;
  const contradicts = sendAs === 'workbook' && hiddenRows === 'leave-out';
  return { ...rest, ...(hiddenRows && !contradicts && { hiddenRows }), sendAs };
}

/** The options with what becomes of hidden rows; only out of a single sheet they can be left. */
export function withHiddenRows(options: SourceOptions, hiddenRows: HiddenRows): SourceOptions {
  const { sendAs, ...rest } = options;
  const contradicts = sendAs === 'workbook' && hiddenRows === 'leave-out';
  return { ...rest, ...(sendAs && !contradicts && { sendAs }), hiddenRows };
}

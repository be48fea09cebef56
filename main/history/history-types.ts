export const historyTypes = ['xlsx', 'csv', 'json'] as const;
export type HistoryType = (typeof historyTypes)[number];

/** The kind of export that a file name asks for by its ending; `null` if by none. */
export function historyTypeOf(fileName: string): HistoryType | null {
  return historyTypes.find((type) => fileName.toLowerCase().endsWith(`.${type}`)) ?? null;
}

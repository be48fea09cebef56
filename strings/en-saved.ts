/** Saved pushes: their page, the window that asks, and what differs from last time. */
export const savedTexts = {
  'saved.export': 'Export',
  'saved.file.kind': 'Saved pushes',
  'saved.file.several': 'Saved pushes',
} as const satisfies Record<string, string>;

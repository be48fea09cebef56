/** What Ignite sees of one part of several: `ledger (1 of 3).csv.gz` of `ledger.csv.gz`. */
export function partName(name: string, number: number, count: number): string {
  const [, stem = name, extension = ''] = /^(.+?)((?:\.[a-z]+)?(?:\.gz)?)$/iu.exec(name) ?? [];
  return `${stem} (${number} of ${count})${extension}`;
}

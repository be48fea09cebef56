/** Whether two saved pushes would be called the same. */
export function isSameName(one: string, other: string): boolean {
  return plain(one) === plain(other);
}

/** The name, with a number behind it where it is taken. */
export function freeName(wished: string, taken: readonly string[]): string {
  const names = new Set(taken.map(plain));
  for (let number = 2, name = wished; ; number++) {
    if (!names.has(plain(name))) return name;
    name = `${wished} (${number})`;
  }
}

function plain(name: string): string {
  return name.trim().normalize('NFC').toLowerCase();
}

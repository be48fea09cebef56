/** Line ends and tabs, with which a name could pass for lines of its own. */
const breaks = /[\t\n\v\f\r\u0085\u2028\u2029]+/gu;

/** A name that others have given, safe within a line. */
export function oneLine(name: string): string {
  return name.replace(breaks, ' ');
}

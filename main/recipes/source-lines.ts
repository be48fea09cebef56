/** Remembers which lines of a source those of a result come from: where they part, and no more. */
export class SourceLines {
  /** First lines of the result from which on the difference to the source is another. */
  readonly #from: number[] = [];
  readonly #differences: number[] = [];
  #line = 1;

  /** Takes the next row of the result, as written, that begins on this line of the source. */
  add(sourceLine: number, text: string): void {
    const difference = sourceLine - this.#line;
    // A header that is not in the source has no line there.
    if (sourceLine > 0 && difference !== this.#differences.at(-1)) {
      this.#from.push(this.#line);
      this.#differences.push(difference);
    }
    this.#line += 1;
    for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) this.#line += 1;
  }

  /** The source's line of a line of the result. */
  of(line: number): number {
    let [low, high] = [0, this.#from.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#from[middle] ?? 0) <= line) low = middle + 1;
      else high = middle;
    }
    return line + (this.#differences[low - 1] ?? 0);
  }
}

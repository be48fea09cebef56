import type { Encoding, SourceOptions } from '../contract/inspection.ts';
import { keepsAscii } from '../tabular/encoding.ts';
import { type EncodingFinding, unclearBelow } from './detect-encoding.ts';
import type { ProblemList } from './problem-list.ts';
import type { Unreadable } from './stray-bytes.ts';

/**
 * Notes what an encoding has no character for. Damaged UTF-8 is sent byte for byte, so that it is
 * no worse than it was. A byte that means nothing in a single-byte encoding hints at another one:
 * nothing is sent until a person has chosen, and then it is kept as the control character of its
 * number. Damaged UTF-16 cannot be kept at all.
 */
export function noteUnreadable(
  { count, places }: Unreadable,
  encoding: Encoding,
  options: SourceOptions,
  problems: ProblemList,
): void {
  if (count === 0) return;
  const solution =
    encoding === 'UTF-8' || (keepsAscii(encoding) && options.encoding !== undefined)
      ? 'kept'
      : keepsAscii(encoding)
        ? 'choose'
        : 'export';
  const severity = solution === 'kept' ? 'warning' : 'blocking';
  for (const place of places.length > 0 ? places : [null]) {
    problems.add('invalid-bytes', severity, place, { encoding, solution });
  }
  problems.setCount('invalid-bytes', count);
}

/** Notes that the encoding is a guess. */
export function noteUnclearEncoding(
  { encoding, confidence }: EncodingFinding,
  problems: ProblemList,
): void {
  if (confidence < unclearBelow) problems.add('encoding-unclear', 'warning', null, { encoding });
}

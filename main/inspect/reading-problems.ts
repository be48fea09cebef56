import type { PlacedReadings } from '../finance/place-readings.ts';
import type { ProblemList } from './problem-list.ts';

/** Names are shown of so many. */
const mostNames = 5;

/** Notes columns that a person said how to read and that the table lacks. */
export function noteUnplacedReadings({ unplaced }: PlacedReadings, problems: ProblemList): void {
  if (unplaced.length === 0) return;
  const columns = unplaced.slice(0, mostNames).join(', ');
  problems.add('reading-unplaced', 'warning', null, { columns });
  problems.setCount('reading-unplaced', unplaced.length);
}

import { z } from 'zod';
import type { ChosenReading } from '../contract/finance.ts';
import { chosenReading, maxReadings } from '../contract/schemas/source-options.ts';
import type { Destination } from '../store/push-rows.ts';
import type { Settings } from '../store/settings.ts';

const kept = z.array(chosenReading).max(maxReadings);

/**
 * How a person said that the columns of a repository's files are read, such as which one holds the
 * company: said once, it holds for the files that follow.
 */
export class RememberedReadings {
  readonly #settings: Settings;

  constructor(settings: Settings) {
    this.#settings = settings;
  }

  /** Those that a file with this header has columns for. */
  recall(place: Destination, header: readonly string[]): readonly ChosenReading[] {
    const readings = kept.safeParse(this.#settings.get(keyOf(place))).data ?? [];
    const names = new Set(header.map((name) => name.trim()));
    return readings.filter(({ column }) =>
      typeof column === 'string' ? names.has(column) : column <= header.length,
    );
  }

  /** Whether there are any, whatever the header. */
  has(place: Destination): boolean {
    return this.#settings.get(keyOf(place)) !== undefined;
  }

  /** Keeps what the last push was made with; nothing chosen takes back what was. */
  remember(place: Destination, readings: readonly ChosenReading[] = []): void {
    if (readings.length > 0) this.#settings.set(keyOf(place), readings);
    else this.#settings.remove(keyOf(place));
  }
}

function keyOf({ address, repositoryId }: Destination): string {
  return `readings ${address} ${repositoryId}`;
}

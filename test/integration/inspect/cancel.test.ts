import { describe, expect, it } from 'vitest';
import { KindlingError } from '../../../main/contract/errors.ts';
import { check } from '../../../main/inspect/check.ts';
import { scanCsv } from '../../../main/inspect/csv-scan.ts';
import { InvalidBytes } from '../../../main/inspect/invalid-bytes.ts';
import { LineSamples } from '../../../main/inspect/line-samples.ts';
import type { ByteSource } from '../../../main/tabular/byte-source.ts';
import { scanBytes } from '../../../main/tabular/csv-scanner.ts';
import { fileOf } from './inspecting.ts';

/** A ledger without end, which counts what was read of it. */
function endlessLedger(): ByteSource & { readonly given: number } {
  const rows = Buffer.alloc(scanBytes, '4000;Bærum;1,50\n');
  let given = 0;
  return {
    get given() {
      return given;
    },
    get consumed() {
      return given;
    },
    async read(target) {
      // Answers as a disk does: not before whoever asked has gone on.
      await new Promise(setImmediate);
      const length = Math.min(target.length, rows.length);
      target.set(rows.subarray(0, length));
      given += length;
      return length;
    },
    close: async () => {},
  };
}

describe('a check that is cancelled', () => {
  it.each(['UTF-8', 'UTF-16LE'] as const)(
    'reads no more than the piece that is on its way (%s)',
    async (encoding) => {
      const source = endlessLedger();
      const abort = new AbortController();
      let givenThen = 0;
      let pieces = 0;
      const scanned = scanCsv(source, {
        dialect: { delimiter: ';', quote: '"', escape: '"' },
        encoding,
        columns: 3,
        skippedRows: 0,
        bomLength: 0,
        invalid: new InvalidBytes(),
        samples: new LineSamples(encoding),
        expectStray: false,
        signal: abort.signal,
        onRead: () => {
          pieces += 1;
          if (pieces !== 3) return;
          givenThen = source.given;
          abort.abort();
        },
      });
      await expect(scanned).rejects.toEqual(new KindlingError('cancelled'));
      expect(givenThen).toBeGreaterThan(0);
      expect(source.given - givenThen).toBeLessThanOrEqual(scanBytes);
    },
  );

  it.each([
    ['CSV, while its rows are counted', `a;b\n${'1;2\n'.repeat(2_000_000)}`, 'x.csv', 0.1],
    ['CSV, while its ledger is read', `a;b\n${'1;2\n'.repeat(2_000_000)}`, 'x.csv', 0.5],
    ['JSON', `[${'{"a":1},'.repeat(500_000)}{"a":1}]`, 'x.json', 0.1],
  ])('hears of it between two pieces of %s', async (_, content, name, from) => {
    const path = await fileOf(content, name);
    const abort = new AbortController();
    const later: number[] = [];
    const checked = check(
      path,
      {},
      {
        signal: abort.signal,
        onProgress: (share) => {
          if (abort.signal.aborted) later.push(share);
          else if (share >= from) abort.abort();
        },
      },
    );
    await expect(checked).rejects.toMatchObject({ code: 'cancelled' });
    expect(later).toEqual([]);
  });
});

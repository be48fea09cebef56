import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Inspection } from '../../../main/contract/inspection.ts';
import { RowPrints } from '../../../main/workspace/row-prints.ts';
import { Sources } from '../../../main/workspace/sources.ts';

const inspection: Inspection = {
  format: 'csv',
  container: 'none',
  encoding: 'UTF-8',
  bom: false,
  dialect: { delimiter: ';', quote: '"', escape: '"' },
  bytes: 1,
  modifiedAt: 1,
  header: ['A'],
  sample: [],
  rows: null,
  problems: [],
};

/** Sources whose checks go on until they are stopped, and what is told of them. */
function checkingSources() {
  const told: unknown[] = [];
  const signals: AbortSignal[] = [];
  const sources = new Sources(
    {
      look: async () => inspection,
      check: (_path, _options, { signal }) => {
        signals.push(signal);
        return new Promise((_, reject) => {
          signal.addEventListener('abort', () => reject(new Error('aborted')));
        });
      },
      compare: async () => [],
    },
    new RowPrints(mkdtempSync(join(tmpdir(), 'kindling-prints-'))),
    { onChange: (view) => told.push(view), onFailure: (_, failure) => told.push(failure.code) },
  );
  return { sources, told, signals };
}

const chosen = { options: {}, compress: true, repository: null };

describe('a source that is released', () => {
  it('is not read on, is forgotten, and nothing more is told of it', async () => {
    const { sources, told, signals } = checkingSources();
    const { id } = await sources.add('/nowhere/ledger.csv');
    await sources.inspect(id, chosen);
    sources.release(id);
    await new Promise(setImmediate);
    expect([signals[0]?.aborted, told]).toEqual([true, []]);
    expect(() => sources.path(id)).toThrow(expect.objectContaining({ code: 'file-missing' }));
  });
});

describe('a check that is stopped', () => {
  it('is not read on, is said to be stopped, and begins anew when asked for', async () => {
    const { sources, told, signals } = checkingSources();
    const { id } = await sources.add('/nowhere/ledger.csv');
    await sources.inspect(id, chosen);
    sources.stopCheck(id);
    await new Promise(setImmediate);
    expect([signals[0]?.aborted, told]).toEqual([true, ['check-stopped']]);
    await sources.inspect(id, chosen);
    expect(signals.map(({ aborted }) => aborted)).toEqual([true, false]);
  });
});

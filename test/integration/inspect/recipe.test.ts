import { describe, expect, it } from 'vitest';
import type { Recipe } from '../../../main/contract/recipe.ts';
import { check } from '../../../main/inspect/check.ts';
import { fileOf, inspect, look } from './inspecting.ts';

const header = 'Konto;Dato;Beløp';
const row = (number: number) => `${4000 + number};31.10.2026;${number} 250,00`;
const rows = (count: number) => Array.from({ length: count }, (_, at) => row(at + 1)).join('\n');
const amounts: Recipe = { steps: [{ kind: 'amounts' }] };

describe('a first look with fixes', () => {
  it('shows the first rows as they will be', async () => {
    const {
      header: names,
      sample,
      rows: count,
    } = await look(`${header}\n${rows(3)}`, undefined, {
      recipe: {
        steps: [{ kind: 'rename-column', column: 'Beløp', to: 'Amount' }, ...amounts.steps],
      },
    });
    expect([names, sample[0], count]).toEqual([
      ['Konto', 'Dato', 'Amount'],
      ['4001', '31.10.2026', '1250.00'],
      null,
    ]);
  });

  it('comes to an end where hardly a row is left of a large file', async () => {
    const recipe: Recipe = {
      steps: [{ kind: 'leave-out-rows', column: 'Konto', test: 'is-not', text: '4001' }],
    };
    const found = await look(`${header}\n${rows(300_000)}`, undefined, { recipe });
    expect(found.sample).toEqual([['4001', '31.10.2026', '1 250,00']]);
  });

  it('says nothing of JSON that breaks off behind it', async () => {
    const object = (number: number) => `{"Konto":"${number}","Tekst":"${'x'.repeat(1000)}"}`;
    const lines = Array.from({ length: 1_500 }, (_, at) => object(at));
    const found = await look([...lines, '{"Konto":'].join('\n'), 'ledger.ndjson', {
      recipe: { steps: [{ kind: 'trim' }] },
    });
    expect(found.sample).toHaveLength(200);
  });
});

describe('the header of a result', () => {
  it('is the row that was chosen, although another looks more like it', async () => {
    const recipe: Recipe = { steps: [{ kind: 'header-row', names: ['2025', '2026'] }] };
    const text = 'Account;Budget;Actual\nKonto;2025;2026\n4000;1,00;2,00\n4010;3,00;4,00\n';
    const found = await inspect(text, undefined, { recipe });
    expect([found.header, found.rows]).toEqual([['Konto', '2025', '2026'], 2]);
  });

  it('is what a file without one was given', async () => {
    const names = ['Account', 'Date', 'Amount'];
    const recipe: Recipe = { steps: [{ kind: 'column-names', names }] };
    const found = await inspect(rows(3), undefined, { recipe });
    expect([found.header, found.rows, found.problems.map(({ code }) => code)]).toEqual([
      names,
      3,
      [],
    ]);
  });
});

describe('fixes that cannot be made', () => {
  it('leave the file as it is, and block it', async () => {
    const recipe: Recipe = { steps: [{ kind: 'rename-column', column: 'Sum', to: 'Amount' }] };
    const found = await inspect(`${header}\n${rows(3)}`, undefined, { recipe });
    expect([found.header, found.recipe?.plan]).toEqual([['Konto', 'Dato', 'Beløp'], null]);
    expect(found.problems).toMatchObject([{ code: 'recipe-column-missing', severity: 'blocking' }]);
  });
});

describe('a check with fixes', () => {
  it('tells how far it has come, to the end', async () => {
    const path = await fileOf(`${header}\n${rows(100_000)}`);
    const shares: number[] = [];
    const signal = new AbortController().signal;
    await check(path, { recipe: amounts }, { signal, onProgress: (share) => shares.push(share) });
    expect(shares).toEqual([...shares].sort((a, b) => a - b));
    expect([shares.some((share) => share > 0.4 && share < 1), shares.at(-1)]).toEqual([true, 1]);
  });

  it('stops when it is cancelled, also while all rows are left out', async () => {
    const recipe: Recipe = {
      steps: [{ kind: 'leave-out-rows', column: 'Dato', test: 'is', text: '31.10.2026' }],
    };
    const path = await fileOf(`${header}\n${rows(300_000)}`);
    const abort = new AbortController();
    const onProgress = (share: number) => {
      if (share >= 0.4) abort.abort();
    };
    const checked = check(path, { recipe }, { signal: abort.signal, onProgress });
    await expect(checked).rejects.toMatchObject({ code: 'cancelled' });
  });
});

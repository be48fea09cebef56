import { expect, it } from 'vitest';
import type { Step } from '../../../main/contract/recipe.ts';
import { cook, table } from './a-recipe.ts';

const usual: readonly Step[] = [
  { kind: 'lines-above' },
  { kind: 'unwrap-formulas' },
  { kind: 'trim' },
  { kind: 'empty-texts' },
  { kind: 'amounts' },
  { kind: 'dates' },
  { kind: 'total-rows' },
  { kind: 'lines-below' },
];

/** Made by hand after what these systems are known to write; nothing comes out of one of them. */
const exports: readonly (readonly [who: string, source: string, result: string])[] = [
  [
    'SAP, German: list with minus behind and texts in formulas',
    `
      Einzelpostenliste
      Konto|Buchungsdatum|Betrag|Währung
      ="0000400000"|31.10.2026|1.250,00|EUR
      ="0000400000"|30.10.2026|99,50-|EUR
      Zwischensumme||1.150,50|
      ="0000500000"|29.10.2026|1.000.000,00|EUR
      Gesamtsumme||1.001.150,50|
      Erstellt von MUELLER
    `,
    `
      Konto|Buchungsdatum|Betrag|Währung
      0000400000|2026-10-31|1250.00|EUR
      0000400000|2026-10-30|-99.50|EUR
      0000500000|2026-10-29|1000000.00|EUR
    `,
  ],
  [
    'Visma, Norwegian: blanks between thousands, a sum below',
    `
      Konto|Dato|Beløp|Tekst
      4000|01.10.2026|1 250,00| Leie
      1920|02.10.2026|-1 250,00|NULL
      Sum||0,00|
    `,
    `
      Konto|Dato|Beløp|Tekst
      4000|2026-10-01|1250.00|Leie
      1920|2026-10-02|-1250.00|
    `,
  ],
  [
    'Unit4, Swedish: U+2212 before, days after months nowhere',
    `
      Konto|Bokföringsdatum|Belopp|Text
      5010|2026-10-01|1\u00a0250,00|Hyra
      5010|2026-10-31|\u2212250,50|Kredit
      Totalsumma||999,50|
    `,
    `
      Konto|Bokföringsdatum|Belopp|Text
      5010|2026-10-01|1250.00|Hyra
      5010|2026-10-31|-250.50|Kredit
    `,
  ],
  [
    'Dynamics 365, Danish: debit and credit, times at midnight',
    `
      Kontonummer|Dato|Debet|Kredit|Tekst
      0410|2026-10-01T00:00:00|1.250,00||Husleje
      0420|2026-10-02T14:30:00||1.250,00|Bank
      I alt||1.250,00|1.250,00|
    `,
    `
      Kontonummer|Dato|Debet|Kredit|Tekst
      0410|2026-10-01|1250.00||Husleje
      0420|2026-10-02T14:30:00||1250.00|Bank
    `,
  ],
  [
    'Xledger, English: accounting format, nothing for nothing',
    `
      Account|Posting Date|Amount|Supplier
      4000|10/31/2026|1,250.00|#N/A
      4000|10/30/2026|(99.50)|ACME
      Total||1,150.50|
    `,
    `
      Account|Posting Date|Amount|Supplier
      4000|2026-10-31|1250.00|
      4000|2026-10-30|-99.50|ACME
    `,
  ],
  [
    'Finnish: day and month without zeros, euros behind',
    `
      Tili|Kirjauspäivä|Summa|Selite
      4000|1.10.2026|1 250,00 €|Vuokra
      4000|31.10.2026|-5,00 €|Hyvitys
      Yhteensä||1 245,00 €|
    `,
    `
      Tili|Kirjauspäivä|Summa|Selite
      4000|2026-10-01|1250.00|Vuokra
      4000|2026-10-31|-5.00|Hyvitys
    `,
  ],
];

it.each(exports)('all usual fixes together make a plain table of %s', (_, source, result) => {
  expect(cook(table(source), ...usual).rows).toEqual(table(result));
});

it.each(exports)('and change nothing of what they have made of %s', (_, source) => {
  const { rows } = cook(table(source), ...usual);
  expect(cook(rows, ...usual).rows).toEqual(rows);
});

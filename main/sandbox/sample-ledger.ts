import { sampleLedgerRepository } from './options.ts';
import { SeededRandom } from './random.ts';

/** Data rows are added, whole vouchers at a time, until there are this many. */
const wantedRows = 1_200;

interface Line {
  readonly account: string;
  /** Hundredths of a krone; a voucher's add up to 0. */
  readonly ore: number;
  readonly description: string;
}

interface Supplier {
  readonly name: string;
  /** Cost account and what is bought there. */
  readonly buys: readonly (readonly [account: string, description: string])[];
  /** VAT in percent. */
  readonly vat: 0 | 12 | 15 | 25;
}

const suppliers: readonly Supplier[] = [
  {
    name: 'Østfjord Energi AS',
    vat: 25,
    buys: [
      ['6340', 'Strøm kontor'],
      ['6340', 'Nettleie lager, måler 2'],
    ],
  },
  {
    name: 'Blåbær Kontorutstyr AS',
    vat: 25,
    buys: [
      ['6800', 'Kopipapir; permer; penner'],
      ['6540', 'Skjerm 27" og dokkingstasjon'],
      ['6551', 'Hodetelefoner, støydempende'],
    ],
  },
  {
    name: 'Ærlig & Sønn Regnskap',
    vat: 25,
    buys: [
      ['6705', 'Regnskapsføring'],
      ['6701', 'Revisjon, delfaktura'],
    ],
  },
  {
    name: 'Håløy Renhold AS',
    vat: 25,
    buys: [
      ['6360', 'Renhold, fast avtale'],
      ['6360', 'Vinduspuss 2. etasje'],
    ],
  },
  { name: 'Fjellbrød Bakeri', vat: 15, buys: [['5915', 'Lunsj til møte']] },
  {
    name: 'Sjøgata Eiendom AS',
    vat: 25,
    buys: [
      ['6300', 'Husleie'],
      ['6320', 'Felleskostnader; akonto'],
    ],
  },
  {
    name: 'Nordvær Transport ANS',
    vat: 25,
    buys: [
      ['6100', 'Frakt Bodø-Tromsø'],
      ['4360', 'Fortolling, påløpt'],
    ],
  },
  {
    name: 'Brønnøy Mekaniske AS',
    vat: 25,
    buys: [
      ['4000', 'Stålbjelker HEB 200'],
      ['6600', 'Reparasjon av truck'],
    ],
  },
  { name: 'Vågen Hotell', vat: 12, buys: [['7140', 'Overnatting "Kystkonferansen"']] },
  { name: 'Små Frø Reklamebyrå', vat: 25, buys: [['7320', 'Annonser, høstkampanje']] },
  { name: 'Trygghavn Forsikring', vat: 0, buys: [['7500', 'Forsikringspremie']] },
  {
    name: 'Müller Werkzeuge GmbH',
    vat: 0,
    buys: [
      ['4300', 'Verktøy, Rechnung'],
      ['4300', 'Prøver à 3 stk'],
    ],
  },
];

/**
 * A month of a made-up general ledger as text: October 2026, about 1,200 rows, each voucher adding
 * up to 0. Semicolons, quotes doubled, decimal comma, and no character outside of ISO-8859-1. It
 * has all fields of the sample repository, and two columns more.
 */
function sampleLedgerText(seed: number): string {
  const random = new SeededRandom(seed);
  const header = [...sampleLedgerRepository.fields, 'VoucherNumber', 'Department'];
  const rows = [header];
  for (let voucher = 30_001; rows.length <= wantedRows; voucher += 1) {
    const supplier = random.pick(suppliers);
    const day = String(random.whole(1, 31)).padStart(2, '0');
    const department = random.pick(['100', '200', '210', '300']);
    for (const { account, ore, description } of makeVoucher(random, supplier)) {
      rows.push([
        account,
        `2026-10-${day}`,
        toAmount(ore),
        'NOK',
        description,
        supplier.name,
        String(voucher),
        department,
      ]);
    }
  }
  return rows.map((row) => `${row.map(toCell).join(';')}\r\n`).join('');
}

/** The sample ledger as a file's bytes, in ISO-8859-1. */
export function makeSampleLedger(seed = 2026): Uint8Array {
  return Buffer.from(sampleLedgerText(seed), 'latin1');
}

function makeVoucher(random: SeededRandom, supplier: Supplier): readonly Line[] {
  const invoice = `Faktura ${random.whole(100_000, 999_999)}`;
  // One voucher in five is the payment of an invoice.
  if (random.whole(1, 5) === 1) {
    const paid = random.whole(50_000, 9_000_000);
    return [
      { account: '2400', ore: paid, description: `Betaling ${invoice}` },
      { account: '1920', ore: -paid, description: `Betaling ${invoice}` },
    ];
  }
  const costs = Array.from({ length: random.whole(1, 3) }, () => {
    const [account, description] = random.pick(supplier.buys);
    return { account, ore: random.whole(4_900, 4_500_000), description };
  });
  const net = costs.reduce((sum, line) => sum + line.ore, 0);
  const vat = Math.round((net * supplier.vat) / 100);
  const vatLine = { account: '2710', ore: vat, description: `Inngående mva ${supplier.vat} %` };
  return [
    ...costs,
    ...(vat === 0 ? [] : [vatLine]),
    { account: '2400', ore: -(net + vat), description: invoice },
  ];
}

function toAmount(ore: number): string {
  const digits = String(Math.abs(ore)).padStart(3, '0');
  return `${ore < 0 ? '-' : ''}${digits.slice(0, -2)},${digits.slice(-2)}`;
}

function toCell(text: string): string {
  return /[";\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

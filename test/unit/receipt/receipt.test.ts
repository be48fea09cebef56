import { describe, expect, it } from 'vitest';
import { practiceAddress } from '../../../main/contract/connection.ts';
import { makeReceipt } from '../../../main/receipt/receipt.ts';
import { receiptFormat } from '../../../main/receipt/receipt-format.ts';
import { receiptFileName, receiptTypeOf } from '../../../main/receipt/receipts.ts';
import { documentTitle, showable } from '../../../main/receipt/showable.ts';
import { recordSections } from '../../../strings/describe-record.ts';
import { createTranslate } from '../../../strings/translate.ts';
import { aRecord } from './a-record.ts';

const t = createTranslate('en');

describe('a receipt', () => {
  it('says that Ignite received the file, when, and after which attempts', () => {
    expect(makeReceipt(t, aRecord)).toMatchObject({
      document: 'kindling-receipt',
      version: 1,
      statement: 'Ignite received the file',
      receivedAt: '2026-11-03T13:05:12.000Z',
      practice: false,
      attempts: [
        {
          part: 1,
          startedAt: '2026-11-03T13:04:57.000Z',
          endedAt: '2026-11-03T13:05:00.000Z',
          state: 'waiting',
          status: 503,
          message: 'Try in a moment.',
        },
        { state: 'pushed', status: 202, message: 'Import 4711 accepted' },
      ],
    });
  });

  it('has the delete query in its owner’s words', () => {
    expect(makeReceipt(t, aRecord).deleteQuery).toEqual({
      id: '3f0c7d4e-2b61-4a58-9c0e-5d7f1b2a6e01',
      name: 'October 2026',
      description: 'Rows of October 2026 of company 100',
    });
  });

  it('has the totals, and how those of the ERP compare', () => {
    const { finance, erpTotals, comment } = makeReceipt(t, aRecord);
    expect([finance?.totals?.byCurrency[0]?.sums[0]?.net, erpTotals[0]?.ties, comment]).toEqual([
      '12482103.50',
      true,
      null,
    ]);
  });

  it('says in words whether the ERP’s total ties', () => {
    const [tieOut] = aRecord.tieOuts;
    if (!tieOut) throw new Error('The record has no total of the ERP');
    const record = {
      ...aRecord,
      tieOuts: [tieOut, { ...tieOut, value: '12482104.00', difference: '0.50', ties: false }],
    };
    const sections = recordSections(t, receiptFormat('en', 'Europe/Oslo'), record);
    const { facts = [], table } = sections.find(({ title }) => title.includes('totals')) ?? {};
    expect([table?.lines[0]?.cells, facts.map(({ value }) => value)]).toEqual([
      ['NOK', '100', '48,213', '22,104,300.00', '9,622,196.50', '12,482,103.50'],
      [
        '2026-10',
        '2026-10-01 to 2026-10-31',
        'Amount decimal comma',
        '12,482,103.50, ties',
        '12,482,104.00, differs by 0.50',
      ],
    ]);
  });

  it('holds what people said of the push, then and later', () => {
    const record = {
      ...aRecord,
      choices: { ...aRecord.choices, comment: 'Rounded in the ERP' },
      comments: [{ at: Date.UTC(2026, 10, 4), by: 'ola', computer: 'pc', text: 'Checked' }],
    };
    const sections = recordSections(t, receiptFormat('en', 'Europe/Oslo'), record);
    const { facts = [] } = sections.find(({ title }) => title === 'Comments') ?? {};
    expect([makeReceipt(t, record).comments, facts.map(({ value }) => value)]).toEqual([
      [{ at: '2026-11-04T00:00:00.000Z', by: 'ola', computer: 'pc', text: 'Checked' }],
      ['Rounded in the ERP', 'Checked (ola)'],
    ]);
  });

  it('does not say that Ignite received what a person marked as pushed', () => {
    const events = [
      { at: 1, state: 'sending' },
      { at: 2, state: 'unconfirmed', code: 'timed-out' },
      { at: 3, state: 'pushed', decision: 'marked-pushed' },
    ] as const;
    expect(makeReceipt(t, { ...aRecord, events })).toMatchObject({
      statement: 'Marked as pushed by a person',
      receivedAt: null,
    });
  });

  it('of practice mode says so, and names no address', () => {
    const { practice, destination } = makeReceipt(t, { ...aRecord, address: practiceAddress });
    expect([practice, destination.address]).toEqual([true, null]);
  });

  it('tells the attempts of parts apart', () => {
    const events = [
      { at: 1, part: 1, state: 'sending' },
      { at: 2, part: 1, state: 'pushed', status: 200 },
      { at: 3, part: 2, state: 'sending' },
      { at: 4, part: 1, state: 'pushed' },
      { at: 5, part: 2, state: 'failed', status: 422 },
    ] as const;
    const { attempts } = makeReceipt(t, { ...aRecord, state: 'partly-pushed', events });
    expect(attempts.map(({ part, status }) => [part, status])).toEqual([
      [1, 200],
      [2, 422],
    ]);
  });
});

describe('the moments on a receipt', () => {
  it('are those of the computer that pushed, with their distance from UTC', () => {
    const format = receiptFormat('en', 'Europe/Oslo');
    expect(format.moment(Date.UTC(2026, 9, 25, 0, 30))).toBe('2026-10-25 02:30:00 (UTC+02:00)');
    expect(format.moment(Date.UTC(2026, 9, 25, 1, 30))).toBe('2026-10-25 02:30:00 (UTC+01:00)');
  });

  it.each([
    ['UTC', '1970-01-01 00:00:00 (UTC+00:00)'],
    ['America/St_Johns', '1969-12-31 20:30:00 (UTC−03:30)'],
    ['Asia/Kathmandu', '1970-01-01 05:30:00 (UTC+05:30)'],
  ])('in %s read %s', (zone, text) => {
    expect(receiptFormat('en', zone).moment(0)).toBe(text);
  });
});

describe('the facts of a record', () => {
  const facts = (change: Partial<typeof aRecord>) =>
    Object.fromEntries(
      recordSections(t, receiptFormat('en', 'UTC'), { ...aRecord, ...change }).flatMap((section) =>
        section.facts.map(({ label, value }) => [label, value]),
      ),
    );

  it('give sizes to the byte and settings as they were chosen', () => {
    expect(facts({})).toMatchObject({
      Size: '18.4 MB (18,400,123 bytes)',
      Settings: 'By hand: Encoding windows-1252. The others were found automatically.',
      'CSV settings sent':
        'Delimiter Semicolon, Quote character Double quote, Escape character Double quote, Encoding UTF-8',
      'Compared with the file':
        'Written anew with every cell the same, because of its encoding (windows-1252)',
      'Pushed by': 'kari on finance-7, with Kindling 0.1.0',
    });
  });

  it('say what nobody chose, described or changed', () => {
    const choices = { ...aRecord.choices, source: {} };
    expect(facts({ choices, conversion: null, deleteQuery: null, madeBy: null })).toMatchObject({
      Settings: 'All found automatically',
      'Compared with the file': 'The same, byte for byte, once unpacked',
      'Delete query': 'None: nothing was deleted first',
      'Pushed by': 'Not recorded by the version of Kindling that was used',
    });
  });

  it('say that rows were added to those of a period that was pushed before', () => {
    const choices = { ...aRecord.choices, source: {}, allowOverlap: true };
    expect(facts({ choices })).toMatchObject({
      Settings:
        'By hand: Rows of a period that was pushed before added. The others were found automatically.',
    });
  });

  it('name each part with its own hash', () => {
    const [part] = aRecord.parts;
    if (!part) throw new Error('There is no part');
    const parts = [part, { ...part, number: 2, state: 'failed' as const, rows: 7 }];
    expect(facts({ parts, state: 'partly-pushed' })).toMatchObject({
      'Part 2 of 2': 'ledger-oct.csv.gz · Failed · 2.3 MB (2,345,678 bytes), 7 rows',
    });
  });
});

describe('the name of a receipt’s file', () => {
  it('is one that every system takes', () => {
    const name = receiptFileName(t, '2026-11-03', { ...aRecord, fileName: '../a:b\u202e?.csv' });
    expect(name).toBe('_a_b__ receipt 2026-11-03');
  });

  it.each([
    ['r.PDF', 'pdf'],
    ['r.json', 'json'],
    ['r.txt', null],
  ])('%s asks for %s', (name, type) => {
    expect(receiptTypeOf(name)).toBe(type);
  });
});

describe('text on paper', () => {
  it('is no XML as a title', () => {
    expect(documentTitle('Ola & <b>\u202e')).toBe('Ola ＆ ＜b＞‹U+202E›');
  });

  it('shows by their codes what has no sign, or would turn what stands beside it', () => {
    expect(showable('Ł\u202efdp.日\n', (code) => code < 0x3000)).toBe(
      'Ł‹U+202E›fdp.‹U+65E5›‹U+000A›',
    );
  });
});

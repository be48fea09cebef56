import { describe, expect, it } from 'vitest';
import { exitCodeOfRecord, pushDocument, pushText } from '../../../main/command-line/push-view.ts';
import type { PushEvent, PushRecord } from '../../../main/contract/push.ts';
import { createFormat } from '../../../strings/format.ts';
import { createTranslate } from '../../../strings/translate.ts';

const words = { t: createTranslate('en'), format: createFormat('en') };

/** A push that ended in this event. */
function ended(event: Omit<PushEvent, 'at'>): PushRecord {
  return {
    id: 'p-1',
    fileName: 'ledger.csv',
    filePath: '/data/ledger.csv',
    repositoryId: 'r-1',
    repositoryName: 'General ledger',
    deleteQuery: null,
    address: 'https://data.igniteprocurement.com/',
    madeBy: null,
    fileModifiedAt: null,
    container: 'none',
    conversion: null,
    choices: { repositoryId: 'r-1', source: {}, compress: true, allowDuplicate: false },
    rows: 1200,
    bytes: 5000,
    state: event.state,
    startedAt: 1,
    finishedAt: 2,
    format: 'csv',
    dialect: null,
    encoding: 'UTF-8',
    fileConfig: null,
    finance: null,
    traits: null,
    tieOuts: [],
    sourceSha256: 'aa',
    sentName: 'ledger.csv',
    sentBytes: 4000,
    sentSha256: 'bb',
    compressed: false,
    parts: [
      {
        number: 1,
        state: event.state,
        name: 'ledger.csv',
        bytes: 4000,
        rows: 1200,
        sha256: 'bb',
        compressed: false,
      },
    ],
    comments: [],
    copies: [],
    events: [
      { at: 1, state: 'queued' },
      { at: 2, ...event },
    ],
  };
}

describe('the document of a push', () => {
  it('says what was sent and what was answered', () => {
    expect(
      pushDocument(words.t, ended({ state: 'pushed', status: 200, message: 'Kept.' })),
    ).toEqual({
      state: 'pushed',
      recordId: 'p-1',
      parts: [
        { state: 'pushed', bytes: 4000, rows: 1200, sha256: 'bb', status: 200, message: 'Kept.' },
      ],
      totals: null,
      erpTotals: [],
      response: 'Kept.',
    });
  });

  it('has no response where there was no answer', () => {
    const document = pushDocument(words.t, ended({ state: 'failed', code: 'unreachable' }));
    expect(document).not.toHaveProperty('response');
  });

  it('says why it failed where the server said nothing', () => {
    const { parts } = pushDocument(words.t, ended({ state: 'failed', code: 'file-changed' }));
    expect(parts[0]?.message).toContain('changed while it was being read');
  });
});

describe('a push in words', () => {
  it('does not claim more than that Ignite has the file', () => {
    const text = pushText(words, 'x/ledger.csv', ended({ state: 'pushed', status: 200 }));
    expect(text).toBe(
      'x/ledger.csv: pushed to General ledger, 1,200 rows. Ignite received the file; importing goes on there.',
    );
  });

  it('never says of an unconfirmed push that Ignite did not get it', () => {
    const text = pushText(words, 'ledger.csv', ended({ state: 'unconfirmed', code: 'cancelled' }));
    expect(text).not.toContain('did not receive');
  });

  it('quotes the server', () => {
    const refused = { state: 'failed', code: 'rejected', status: 422, message: 'No AccountCode.' };
    expect(pushText(words, 'ledger.csv', ended(refused as PushEvent))).toContain('No AccountCode.');
  });
});

describe('the exit code of a push', () => {
  it.each<[number, Omit<PushEvent, 'at'>]>([
    [0, { state: 'pushed', status: 200 }],
    [3, { state: 'failed', code: 'file-changed' }],
    [4, { state: 'failed', code: 'rejected', status: 422 }],
    [4, { state: 'failed', code: 'forbidden', status: 403 }],
    [5, { state: 'failed', code: 'busy', status: 503 }],
    [5, { state: 'failed', code: 'unreachable' }],
    [6, { state: 'unconfirmed', code: 'server-error', status: 500 }],
    [6, { state: 'unconfirmed', code: 'cancelled' }],
    [7, { state: 'failed', code: 'token-rejected', status: 401 }],
    [8, { state: 'failed', code: 'already-pushed' }],
    [130, { state: 'cancelled', code: 'cancelled' }],
  ])('is %i for %j', (code, event) => {
    expect(exitCodeOfRecord(ended(event))).toBe(code);
  });
});

describe('a push that a person has to decide about', () => {
  it('of which a part is missing says how many arrived, and how to send the rest', () => {
    const record = ended({ state: 'failed', code: 'rejected', status: 422, part: 2 });
    const [part] = record.parts;
    if (!part) throw new Error('There is no part');
    const text = pushText(words, 'ledger.csv', {
      ...record,
      state: 'partly-pushed',
      parts: (['pushed', 'failed', 'queued'] as const).map((state) => ({ ...part, state })),
    });
    expect(text).toMatch(/^ledger\.csv: Partly pushed, 1 of 3\. .*\(answer 422\)/);
    expect(text).toContain('kindling activity send-missing p-1');
  });

  it('that may have arrived says both ways on', () => {
    const text = pushText(words, 'ledger.csv', ended({ state: 'unconfirmed', code: 'timed-out' }));
    expect(text).toContain('kindling activity mark-pushed p-1');
    expect(text).toContain('--allow-duplicate');
  });
});

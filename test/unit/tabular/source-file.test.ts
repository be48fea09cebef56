import { describe, expect, it } from 'vitest';
import { toFileFailure } from '../../../main/tabular/source-file.ts';

describe('what the system says of a file', () => {
  it.each([
    ['ENOENT', 'file-missing', 'ENOENT'],
    ['EBUSY', 'file-in-use', undefined],
    ['EPERM', 'file-unreadable', 'denied'],
    ['EACCES', 'file-unreadable', 'denied'],
    ['EIO', 'file-unreadable', 'EIO'],
  ])('%s is %s', (code, expected, reason) => {
    const error = Object.assign(new Error(`${code}: open`), { code });
    expect(toFileFailure(error, '/x/ledger.csv')).toMatchObject({
      code: expected,
      details: { name: 'ledger.csv', ...(reason && { reason }) },
    });
  });
});

import { resolve } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { OpenedFiles, readOpenRequest } from '../../../main/shell/opened-files.ts';

describe('files that the system wants opened', () => {
  it('are the arguments that are no switches, from the folder of whoever started', () => {
    const files = new OpenedFiles(() => {});
    files.open({ args: ['--lang=en', 'a.csv', '', '-x', '/b.csv'], folder: '/home/kari' });
    expect(files.take()).toEqual([
      { path: resolve('/home/kari/a.csv'), savedPushId: null },
      { path: resolve('/b.csv'), savedPushId: null },
    ]);
  });

  it('are told when there are any, and handed over once', () => {
    let told = 0;
    const files = new OpenedFiles(() => {
      told += 1;
    });
    files.open({ args: ['--practice'], folder: '/' });
    files.open({ args: ['a.csv'], folder: '/' });
    files.open({ args: ['b.csv'], folder: '/' });
    expect([told, files.take().length, files.take().length]).toEqual([2, 2, 0]);
  });
});

describe('what a second start says', () => {
  it('is taken as it was said', () => {
    const said = { args: ['a.csv'], folder: '/home/kari' };
    expect(readOpenRequest(said)).toEqual(said);
  });

  it('is nothing when it is anything else', () => {
    fc.assert(
      fc.property(fc.anything(), (said) => {
        expect(readOpenRequest(said)).toBeNull();
      }),
    );
  });
});

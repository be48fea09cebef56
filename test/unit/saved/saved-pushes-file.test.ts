import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  readSharedPushes,
  shareable,
  writeSharedPushes,
} from '../../../main/saved/saved-pushes-file.ts';
import { aSavedPush, sharedPushes } from './a-saved-push.ts';

const read = (text: string) => readSharedPushes(text, 'team.kindling.json');
const invalid = expect.objectContaining({ code: 'saved-pushes-invalid' });

describe('a file of saved pushes', () => {
  it('is read as it was written', () => {
    fc.assert(
      fc.property(fc.array(sharedPushes, { minLength: 1, maxLength: 4 }), (pushes) => {
        expect(read(writeSharedPushes(pushes))).toEqual(pushes);
      }),
      { seed: 20261202, numRuns: 300 },
    );
  });

  it('holds nothing of what was pushed', () => {
    const text = writeSharedPushes([shareable(aSavedPush, null)]);
    expect(text).not.toMatch(/1000|ledger-oct|2026-10/);
  });

  it('holds what the owner of the delete query says of it', () => {
    const label = { name: 'The same month', description: 'Rows of the month in the file' };
    const push = { ...aSavedPush, deleteQueryId: '0b7c2f4e-5a1d-4c8e-9f3a-2d6b8e1c7a90' };
    expect(shareable(push, label).deleteQuery).toEqual({ id: push.deleteQueryId, ...label });
  });

  it.each([
    ['no JSON', 'x'],
    ['another document', '{"document":"kindling-receipt","version":1}'],
    ['a later version', '{"document":"kindling-saved-pushes","version":2,"savedPushes":[]}'],
    ['nothing in it', '{"document":"kindling-saved-pushes","version":1,"savedPushes":[]}'],
  ])('with %s is refused', (_, text) => {
    expect(() => read(text)).toThrow(invalid);
  });

  it('says where it is wrong', () => {
    const text = writeSharedPushes([shareable(aSavedPush, null)]).replace('true', '"yes"');
    expect(() => read(text)).toThrow(/savedPushes\[0\]\.compress/);
  });

  it('never ends in anything but a refusal, whatever it holds', () => {
    fc.assert(
      fc.property(fc.json(), (text) => {
        expect(() => read(text)).toThrow(invalid);
      }),
      { seed: 20261203, numRuns: 300 },
    );
  });
});

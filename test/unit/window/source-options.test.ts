import { describe, expect, it } from 'vitest';
import { withHiddenRows, withSendAs } from '../../../renderer/push/source-options.ts';

describe('what is chosen of a workbook', () => {
  it.each([
    [
      withSendAs({ sheet: 'A', hiddenRows: 'send' }, 'workbook'),
      { sheet: 'A', hiddenRows: 'send', sendAs: 'workbook' },
    ],
    [withSendAs({ hiddenRows: 'leave-out' }, 'workbook'), { sendAs: 'workbook' }],
    [
      withSendAs({ hiddenRows: 'leave-out' }, 'sheet'),
      { hiddenRows: 'leave-out', sendAs: 'sheet' },
    ],
    [withHiddenRows({ sendAs: 'workbook' }, 'leave-out'), { hiddenRows: 'leave-out' }],
    [withHiddenRows({ sendAs: 'workbook' }, 'send'), { hiddenRows: 'send', sendAs: 'workbook' }],
    [withHiddenRows({}, 'leave-out'), { hiddenRows: 'leave-out' }],
  ])('never contradicts itself: %j', (chosen, expected) => {
    expect(chosen).toEqual(expected);
  });
});

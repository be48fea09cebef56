import type { Desk } from '../desk.ts';
import type { HandlersOf } from '../router.ts';

/** Answers about the months. */
export function monthHandlers(desk: Desk): HandlersOf<'months'> {
  const months = async () => (await desk.workspace()).months;
  return {
    'months.board': async () => (await months()).board(),
    'months.excuse': async (excuse) => {
      (await months()).excuse(excuse);
      return undefined;
    },
    'months.expect': async (month) => {
      (await months()).expect(month);
      return undefined;
    },
  };
}

import type { Side } from './control-totals.ts';

/**
 * What a cell of a sign column says: `H`, `K`, `C`, `Cr`, `Kredit`, `Haben` and a minus say credit;
 * anything else debit.
 */
export function sideOf(cell: string): Exclude<Side, null> {
  return /^(?:[hkc-]|cr\.?|kr\.?|[ck]redit|haben)$/iu.test(cell.trim()) ? 'credit' : 'debit';
}

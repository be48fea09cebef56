import { networkInterfaces } from 'node:os';

/** Whether this computer has any network besides itself. Says nothing of what can be reached. */
export function hasNetwork(): boolean {
  return Object.values(networkInterfaces()).some((addresses) =>
    addresses?.some(({ internal }) => !internal),
  );
}

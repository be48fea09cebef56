import type { FixedAddress } from '../contract/connection.ts';
import type { Preferences } from '../contract/preferences.ts';

/** The API address that cannot be changed here: the organisation's, else the environment's. */
export function fixedAddress(
  { address }: Pick<Preferences, 'address'>,
  env: NodeJS.ProcessEnv,
): FixedAddress | null {
  if (address !== null) return { address, by: 'policy' };
  const variable = env.KINDLING_API_URL;
  return variable ? { address: variable, by: 'environment' } : null;
}

import type { ConnectionState } from '../contract/connection.ts';
import type { DoctorLine } from '../contract/doctor.ts';
import type { Address } from '../ignite/address.ts';
import { discoverDescription } from '../ignite/discovery.ts';
import type { Transport } from '../ignite/transport.ts';
import { found, skipped } from './lines.ts';

/** Who has said where Ignite is. */
export function aboutAddress(
  { address, addressFixedBy }: ConnectionState,
  usual: string,
): DoctorLine {
  const by = addressFixedBy ?? (address === usual ? 'usual' : 'person');
  return found(`address.${by}`, 'ok', { address });
}

/** Where the paths of the API come from. */
export async function aboutDescription(
  address: Address,
  { description }: ConnectionState,
  transport: Transport,
  signal: AbortSignal,
): Promise<DoctorLine> {
  if (description.kind === 'loaded') {
    return found('description.loaded', 'ok', { place: description.place });
  }
  const offered = await discoverDescription(transport, address, signal);
  return offered === null
    ? found('description.shipped', 'note')
    : found('description.offered', 'ok', { place: offered.place });
}

/** Whether there is a token. */
export function aboutToken({ token }: ConnectionState): DoctorLine {
  return found(`token.${token}`, token === 'none' ? 'bad' : 'ok');
}

/** Whether Ignite takes the token, and what it gives access to. */
export function aboutRepositories({ token, failure, repositories }: ConnectionState): DoctorLine {
  if (token === 'none') return skipped('repositories');
  if (failure !== null) return { topic: 'repositories', verdict: 'bad', finding: null, failure };
  if (repositories === null) return found('repositories.not-asked', 'note');
  return repositories.length === 0
    ? found('repositories.none', 'bad')
    : found('repositories.listed', 'ok', { count: repositories.length });
}

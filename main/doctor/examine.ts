import type { DoctorLine, DoctorReport } from '../contract/doctor.ts';
import { KindlingError } from '../contract/errors.ts';
import type { PreferencesState } from '../contract/preferences.ts';
import { parseAddress } from '../ignite/address.ts';
import type { Network } from '../ignite/network.ts';
import type { ProxyChoice } from '../ignite/proxy.ts';
import type { Transport } from '../ignite/transport.ts';
import type { TokenStore } from '../secrets/token-store.ts';
import type { Connection } from '../workspace/connection.ts';
import { aboutDisk, aboutKeychain, aboutPolicy, aboutProfile } from './computer.ts';
import { aboutAddress, aboutDescription, aboutRepositories, aboutToken } from './ignite.ts';
import { failed, skipped } from './lines.ts';
import { aboutCertificate, aboutClock, aboutName, aboutProxy } from './way.ts';

/** The world that is examined, passed in. */
export interface DoctorParts {
  /** The profile, and how it stands towards Ignite; nothing else of the workspace is touched. */
  readonly workspace: {
    readonly folder: string;
    readonly connection: Pick<Connection, 'state' | 'refresh'>;
  };
  readonly policyPath: string;
  readonly preferences: PreferencesState;
  readonly network: Network;
  readonly transport: Transport;
  /** The token's place for the address. */
  readonly tokens: (origin: string) => TokenStore;
  readonly usualAddress: string;
  readonly env: NodeJS.ProcessEnv;
  readonly platform: NodeJS.Platform;
  readonly version: string;
  /** Such as `linux 6.1.0 x64`. */
  readonly system: string;
  /** ms since the epoch. */
  readonly now: () => number;
}

/** How an examination is followed and stopped. */
export interface DoctorHooks {
  readonly signal: AbortSignal;
  readonly onLine: (line: DoctorLine) => void;
}

/**
 * Looks at everything between this computer and Ignite, from here to there, and tells each line as
 * it is known. Changes nothing. Fails with `cancelled`.
 */
export async function examine(parts: DoctorParts, hooks: DoctorHooks): Promise<DoctorReport> {
  const at = new Date(parts.now()).toISOString();
  const lines: DoctorLine[] = [];
  for await (const line of findings(parts, hooks.signal)) {
    if (hooks.signal.aborted) throw new KindlingError('cancelled');
    lines.push(line);
    hooks.onLine(line);
  }
  const { version, system } = parts;
  return { at, version, system, lines };
}

async function* findings(parts: DoctorParts, signal: AbortSignal): AsyncGenerator<DoctorLine> {
  const { preferences, policyPath, network, transport, now } = parts;
  const { folder, connection } = parts.workspace;
  const { state } = connection;
  const address = parseAddress(state.address);
  yield aboutPolicy(preferences, policyPath);
  yield aboutAddress(state, parts.usualAddress);

  const proxy = await network.proxyFor(new URL(address.origin)).catch((error) => error);
  const isProxyKnown = !(proxy instanceof Error);
  yield isProxyKnown ? aboutProxy(proxy) : failed('proxy', proxy, address.origin);
  const isReached = isProxyKnown ? yield* onTheWay(proxy) : false;
  if (!isProxyKnown) yield* [skipped('name'), skipped('certificate')];
  if (isReached) {
    yield await aboutClock(address, transport, now, signal);
    yield await aboutDescription(address, state, transport, signal);
  } else {
    yield* [skipped('clock'), skipped('description')];
  }
  const keychain = await aboutKeychain(parts.tokens(address.origin), address.origin);
  const { token } = connection.state;
  // Who has brought a token along needs no keychain.
  yield keychain.verdict === 'bad' && token === 'this-run'
    ? { ...keychain, verdict: 'note' }
    : keychain;
  yield aboutToken(connection.state);
  yield isReached ? aboutRepositories(await connection.refresh()) : skipped('repositories');
  yield await aboutProfile(folder, parts.platform, parts.env);
  yield await aboutDisk(folder);

  async function* onTheWay({ server }: ProxyChoice): AsyncGenerator<DoctorLine, boolean> {
    const name = await aboutName(address, server !== null);
    yield name;
    if (name.verdict === 'bad') {
      yield skipped('certificate');
      return false;
    }
    const certificate = await aboutCertificate(address, network, server, now(), signal);
    yield certificate;
    return certificate.verdict !== 'bad';
  }
}

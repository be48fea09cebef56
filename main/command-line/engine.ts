import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { KindlingError } from '../contract/errors.ts';
import type { Repository } from '../contract/repository.ts';
import { defaultAddress, parseAddress } from '../ignite/address.ts';
import { createNetwork, type Network } from '../ignite/network.ts';
import { createUndiciTransport } from '../ignite/undici-transport.ts';
import { createInspector, type Inspector } from '../inspect/inspector.ts';
import { fixedAddress } from '../preferences/fixed-address.ts';
import { networkSettings } from '../preferences/network-settings.ts';
import { policyPath } from '../preferences/policy-path.ts';
import { PreferenceStore } from '../preferences/preferences.ts';
import type { TokenStore } from '../secrets/token-store.ts';
import { thisMaker } from '../workspace/maker.ts';
import { profileFolder } from '../workspace/profile.ts';
import { profileTokens } from '../workspace/profile-tokens.ts';
import { type Tell, Workspace } from '../workspace/workspace.ts';
import { type Context, orCancelled, type World } from './context.ts';

/** Looks into files without anything else of the engine. The caller closes it. */
export function openInspector({ start }: World): Inspector {
  return createInspector(pathToFileURL(join(start.mainFolder, 'inspect-worker.js')));
}

/** What was set in the app's window, or by the organisation; it holds here too. */
export function openPreferences({ env }: World): PreferenceStore {
  const folder = profileFolder(env, process.platform);
  return new PreferenceStore({ folder, policyPath: policyPath(process.platform) });
}

/** How servers are reached from here. The system is not asked for its proxy: only the app can. */
export function networkOf({ env, preferences }: Context): Network {
  return createNetwork({ env, settings: () => networkSettings(preferences.state) });
}

/** Opens the profile, lets `work` use it, and closes it whatever happens. */
export async function withWorkspace<T>(
  context: Context,
  work: (workspace: Workspace) => Promise<T>,
  how: { readonly tell?: Tell; readonly waitMs?: number } = {},
): Promise<T> {
  const inspector = openInspector(context);
  try {
    const { preferences } = context;
    const workspace = new Workspace({
      folder: profileFolder(context.env, process.platform),
      preferences: () => preferences.values,
      mode: 'live',
      looker: inspector,
      transport: createUndiciTransport({ network: networkOf(context) }),
      tokens: (origin) => profileTokens(context.env, context.start.helper, origin),
      defaultAddress,
      fixedAddress: fixedAddress(preferences.values, context.env),
      whenTokenNeeded: 'fail',
      ...(how.waitMs !== undefined && { waitMs: how.waitMs }),
      log: context.log,
      madeBy: thisMaker(),
      now: context.now,
      tell: how.tell ?? (() => undefined),
    });
    try {
      return await work(workspace);
    } finally {
      await workspace.close();
    }
  } finally {
    await inspector.close();
  }
}

/** The keychain's place for the token of the workspace's address. */
export function tokensOf(context: Context, { connection }: Workspace): TokenStore {
  return profileTokens(
    context.env,
    context.start.helper,
    parseAddress(connection.state.address).origin,
  );
}

/** Fetches token and repositories. @throws KindlingError for whatever stands in the way */
export async function connect(
  context: Context,
  workspace: Workspace,
): Promise<readonly Repository[]> {
  const { connection } = workspace;
  const token =
    context.token ?? (await orCancelled(context.signal, tokensOf(context, workspace).get()));
  if (token === null) throw new KindlingError('token-missing');
  connection.takeForThisRun(token);
  const { failure, repositories } = await orCancelled(context.signal, connection.refresh());
  if (failure) throw new KindlingError(failure.code, failure.details, failure.message);
  return repositories ?? [];
}

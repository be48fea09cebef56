import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import type { Events } from '../../../main/contract/channels.ts';
import { type Preferences, usualPreferences } from '../../../main/contract/preferences.ts';
import type { DeleteQuery } from '../../../main/contract/repository.ts';
import { createNetwork } from '../../../main/ignite/network.ts';
import { createUndiciTransport } from '../../../main/ignite/undici-transport.ts';
import { createInspector } from '../../../main/inspect/inspector.ts';
import { startSandbox } from '../../../main/sandbox/sandbox.ts';
import { createMemoryTokens } from '../../../main/secrets/memory-tokens.ts';
import type { WatchTimes } from '../../../main/workspace/watched-folders.ts';
import { Workspace } from '../../../main/workspace/workspace.ts';
import { tempFolder } from '../temp-folder.ts';

const token = 'k1ndl1ng-7c2f9be4';

/** An Ignite on this computer. */
export async function aSandbox(deleteQueries: readonly Pick<DeleteQuery, 'id' | 'repositoryId'>[]) {
  const folder = await tempFolder();
  const sandbox = await startSandbox({
    databasePath: join(folder, 'sandbox.db'),
    temporaryFolder: join(folder, 'incoming'),
    port: 0,
    tokens: [token],
    deleteQueries: [...deleteQueries],
  });
  onTestFinished(() => sandbox.close());
  return sandbox;
}

/** What a workspace is opened with. */
interface Profile {
  /** Of the Ignite that it is connected to. */
  readonly address: string;
  /** Of the profile. */
  readonly folder: string;
  /** The built inspect worker. */
  readonly worker: URL;
  readonly computer?: string;
  readonly watchTimes?: WatchTimes;
  /** Of the organisation. */
  readonly policy?: Partial<Preferences>;
}

/** A workspace that is connected, with a way to wait for what it tells. */
export async function aWorkspace({
  address,
  folder,
  worker,
  computer = 'pc',
  policy,
  ...more
}: Profile) {
  const inspector = createInspector(worker);
  const waiting = new Set<() => void>();
  const workspace = new Workspace({
    ...more,
    preferences: () => ({ ...usualPreferences, ...policy }),
    folder,
    mode: 'live',
    looker: inspector,
    transport: createUndiciTransport({ network: createNetwork({ env: {} }) }),
    tokens: () => createMemoryTokens(token),
    defaultAddress: address,
    fixedAddress: { address, by: 'environment' },
    whenTokenNeeded: 'fail',
    madeBy: { user: 'kari', computer, appVersion: '0', timeZone: 'UTC' },
    now: Date.now,
    log: {
      note: () => {},
      defect: (_, error) => {
        throw error;
      },
    },
    tell: (_event: keyof Events) => {
      for (const look of waiting) look();
    },
  });
  let isOpen = true;
  const close = async () => {
    if (!isOpen) return;
    isOpen = false;
    await workspace.close();
    await inspector.close();
  };
  onTestFinished(close);
  workspace.connection.takeForThisRun(token);
  await workspace.connection.refresh();
  /** Resolves as soon as something was told and this holds. */
  const until = (holds: () => boolean) =>
    new Promise<void>((resolve) => {
      const look = () => {
        if (!holds()) return;
        waiting.delete(look);
        resolve();
      };
      waiting.add(look);
      look();
    });
  return { workspace, until, close };
}

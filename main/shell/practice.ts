import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { startSandboxInWorker } from '../sandbox/in-worker.ts';
import { createMemoryTokens } from '../secrets/memory-tokens.ts';
import { Workspace, type WorkspaceParts } from '../workspace/workspace.ts';
import type { OpenWorkspace } from './desk.ts';

/** What practice mode needs besides what every workspace does. */
export interface PracticeParts
  extends Omit<WorkspaceParts, 'mode' | 'fixedAddress' | 'tokens' | 'folder'> {
  /** Practice mode's own profile folder. */
  readonly folder: string;
  /** The built sandbox worker. */
  readonly workerUrl: URL;
}

/** Opens practice mode: a sandbox Ignite on this computer and a workspace that knows only it. */
export async function openPractice(parts: PracticeParts): Promise<OpenWorkspace> {
  const token = randomUUID();
  const sandbox = await startSandboxInWorker(parts.workerUrl, {
    databasePath: join(parts.folder, 'sandbox.db'),
    temporaryFolder: join(parts.folder, 'sandbox-incoming'),
    port: 0,
    tokens: [token],
    // Anybody on this computer could read it, and people practise with real files.
    homePage: false,
  });
  const tokens = createMemoryTokens(token);
  const workspace = new Workspace({
    ...parts,
    mode: 'practice',
    // Its Ignite is on this computer.
    online: () => true,
    fixedAddress: { address: sandbox.address, by: 'environment' },
    tokens: () => tokens,
  });
  await workspace.connection.open();
  void workspace.watched.start();
  return {
    workspace,
    async close() {
      await workspace.close();
      await sandbox.close();
    },
  };
}

import { access, mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ConnectionState } from '../contract/connection.ts';
import type { Tell, Workspace } from '../workspace/workspace.ts';

type Mode = ConnectionState['mode'];

/** A workspace that is open, with what has to be closed behind it. */
export interface OpenWorkspace {
  readonly workspace: Workspace;
  close(): Promise<void>;
}

/** What the desk is given to work with. */
export interface DeskParts {
  /** Opens a mode's workspace; practice mode brings its sandbox with it. */
  readonly open: (mode: Mode, tell: Tell) => Promise<OpenWorkspace>;
  /** Reaches the window. */
  readonly tell: Tell;
  /** Folder for what practice mode hands out. */
  readonly practiceFolder: string;
  readonly makeSample: () => Uint8Array;
}

/**
 * The workspaces of live and practice mode. One is in front and talks to the window; the other
 * stays open behind it, so that changing over never cancels a push.
 */
export class Desk {
  readonly #parts: DeskParts;
  readonly #opened = new Map<Mode, Promise<OpenWorkspace>>();
  #mode: Mode = 'live';

  constructor(parts: DeskParts) {
    this.#parts = parts;
  }

  /** The workspace in front; opened when it is first needed. */
  async workspace(): Promise<Workspace> {
    const mode = this.#mode;
    let opening = this.#opened.get(mode);
    if (!opening) {
      opening = this.#parts.open(mode, (event, value) => {
        if (mode === this.#mode) this.#parts.tell(event, value);
      });
      this.#opened.set(mode, opening);
      // An opening that failed is tried again when it is next needed.
      opening.catch(() => this.#opened.delete(mode));
    }
    return (await opening).workspace;
  }

  /** Puts the other mode's workspace in front; the one there stays if it cannot be opened. */
  async bringForward(mode: Mode): Promise<Workspace> {
    const before = this.#mode;
    this.#mode = mode;
    try {
      const workspace = await this.workspace();
      // Told any earlier, the window would think for a moment that there is no token.
      await workspace.connection.tokenRead;
      this.#parts.tell('connection.changed', workspace.connection.state);
      return workspace;
    } catch (error) {
      this.#mode = before;
      throw error;
    }
  }

  /** Practice mode's sample general ledger as a file, made once. */
  async samplePath(): Promise<string> {
    const path = join(this.#parts.practiceFolder, 'general-ledger-sample.csv');
    const exists = await access(path).then(
      () => true,
      () => false,
    );
    if (!exists) {
      await mkdir(this.#parts.practiceFolder, { recursive: true, mode: 0o700 });
      await writeFile(path, this.#parts.makeSample(), { mode: 0o600 });
    }
    return path;
  }

  /** How many pushes go on by themselves, in both modes. */
  async underWay(): Promise<number> {
    const opened = await this.#all();
    return opened.reduce((sum, { workspace }) => sum + workspace.queue.underWay, 0);
  }

  /** The computer was asleep. */
  async woke(): Promise<void> {
    for (const { workspace } of await this.#all()) workspace.queue.woke();
  }

  /** Stops all work. */
  async close(): Promise<void> {
    const opened = await this.#all();
    await Promise.all(opened.map((each) => each.close()));
  }

  async #all(): Promise<OpenWorkspace[]> {
    const opened = await Promise.allSettled(this.#opened.values());
    return opened.flatMap((result) => (result.status === 'fulfilled' ? [result.value] : []));
  }
}

import { existsSync, mkdirSync, readdirSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Preferences } from '../../../main/contract/preferences.ts';
import type { WatchedView } from '../../../main/contract/watched.ts';
import { sampleLedgerRepository as repository } from '../../../main/sandbox/options.ts';
import { openDatabase } from '../../../main/store/database.ts';
import { createWatchedFileStore } from '../../../main/store/watched-files.ts';
import { askAboutFile } from '../../../main/workspace/quick-push.ts';
import type { Workspace } from '../../../main/workspace/workspace.ts';
import { buildWorker } from '../built-worker.ts';
import { tempFolder } from '../temp-folder.ts';
import { aSandbox, aWorkspace } from './a-workspace.ts';

let worker: Awaited<ReturnType<typeof buildWorker>>;
beforeAll(async () => {
  worker = await buildWorker();
});
afterAll(() => worker.remove());

/** A month, `2026-10`, of a ledger. */
function ledger(month: string, columns = repository.fields.join(';')): string {
  const rows = Array.from({ length: 28 }, (_, at) => {
    const day = String(at + 1).padStart(2, '0');
    return `4000;${month}-${day};${at + 1},50;NOK;Kaffe ${day};Bærum Kaffe`;
  });
  return `${[columns, ...rows].join('\n')}\n`;
}

/** Looks often enough for a test. */
const watchTimes = { everyMs: 10, stillMs: 30, patienceMs: 5_000 };

/** The same profile, opened again and again. */
async function aProfile(
  name = 'export',
  computer?: string,
  shared?: { folder: string },
  policy: Partial<Preferences> = {},
) {
  const { address } = await aSandbox([]);
  const home = await tempFolder();
  const folder = shared?.folder ?? join(home, name);
  mkdirSync(folder, { recursive: true });
  const open = async () => {
    const more = {
      worker: worker.url,
      watchTimes,
      policy,
      ...(computer !== undefined && { computer }),
    };
    const opened = await aWorkspace({ address, folder: join(home, 'profile'), ...more });
    const { workspace } = opened;
    const view = () => workspace.watched.list()[0] as WatchedView;
    const waits = () => view().waiting.map(({ name: file, reason }) => [file, reason]);
    const results = () =>
      workspace.records.list({}, 9).map(({ fileName, state }) => [fileName, state]);
    return { ...opened, view, waits, results };
  };
  const write = (file: string, text: string) => writeFileSync(join(folder, file), text);
  return { home, folder, open, write };
}

/** October was pushed and made a saved push, and its folder is watched. */
async function aWatchedFolder(
  settings = { pushesAtOnce: true, moves: true },
  more: Parameters<typeof aProfile> = [],
) {
  const profile = await aProfile(...more);
  const opened = await profile.open();
  const { workspace } = opened;
  const path = join(profile.home, 'ledger-2026-10.csv');
  writeFileSync(path, ledger('2026-10'));
  const { id: sourceId } = await workspace.sources.add(path);
  const choices = {
    repositoryId: repository.id,
    source: {},
    compress: true,
    allowDuplicate: false,
  };
  const { id } = await workspace.push(sourceId, choices);
  await workspace.queue.whenIdle();
  const savedPushId = workspace.savedPushes.make(id).id;
  const watch = async () => {
    await workspace.watched.choose(savedPushId, profile.folder);
    workspace.watched.change(savedPushId, settings);
    await workspace.watched.start();
  };
  return { ...profile, ...opened, savedPushId, watch };
}

/** Agrees to the first file that waits, as the small window does. */
async function agree(workspace: Workspace) {
  const file = workspace.watched.list()[0]?.waiting[0];
  const { path, savedPushId } = workspace.watched.waitingFile(file?.id ?? '');
  const asked = await askAboutFile(workspace, savedPushId, path);
  try {
    return await asked.push();
  } finally {
    asked.release();
  }
}

const november: [string, string] = ['ledger-2026-11.csv', 'pushed'];
const october: [string, string] = ['ledger-2026-10.csv', 'pushed'];

describe('a new file', () => {
  it('that is as expected is pushed, and moved to those that were', async () => {
    const { watch, write, folder, results, until } = await aWatchedFolder();
    await watch();
    write('ledger-2026-11.csv', ledger('2026-11'));
    await until(() => results()[0]?.[1] === 'pushed' && results().length === 2);
    await expect.poll(() => readdirSync(join(folder, 'Pushed'))).toEqual(['ledger-2026-11.csv']);
    expect(existsSync(join(folder, 'ledger-2026-11.csv'))).toBe(false);
  });

  it('is asked about where the organisation lets nothing be pushed without', async () => {
    const policy = { automaticPushes: false };
    const { watch, write, waits, until } = await aWatchedFolder(undefined, [
      undefined,
      undefined,
      undefined,
      policy,
    ]);
    await watch();
    write('ledger-2026-11.csv', ledger('2026-11'));
    await until(() => waits().length > 0);
    expect(waits()).toEqual([['ledger-2026-11.csv', 'offered']]);
  });

  it('is left where it is, where a person wants that', async () => {
    const { watch, write, folder, results, until } = await aWatchedFolder({
      pushesAtOnce: true,
      moves: false,
    });
    await watch();
    write('ledger-2026-11.csv', ledger('2026-11'));
    await until(() => results().length === 2 && results()[0]?.[1] === 'pushed');
    expect(readdirSync(folder)).toEqual(['ledger-2026-11.csv']);
  });

  it('that is not as expected waits for a person', async () => {
    const { watch, write, until, waits } = await aWatchedFolder();
    await watch();
    write('ledger-2026-11.csv', ledger('2026-11').replace('Amount', 'Belop'));
    await until(() => waits().length > 0);
    expect(waits()).toEqual([['ledger-2026-11.csv', 'differs']]);
  });

  it('that cannot be pushed, as its repository is gone, waits for a person', async () => {
    const { watch, write, close, open, home } = await aWatchedFolder();
    await watch();
    await close();
    const db = openDatabase(join(home, 'profile'));
    db.exec("UPDATE saved_pushes SET repository_id = 'gone'");
    db.close();
    write('ledger-2026-11.csv', ledger('2026-11'));
    const { workspace, until, waits } = await open();
    await workspace.watched.start();
    await until(() => waits().length > 0);
    expect(waits()).toEqual([['ledger-2026-11.csv', 'failed']]);
  });

  it('is only offered where a person wants to be asked', async () => {
    const settings = { pushesAtOnce: false, moves: true };
    const { watch, write, until, waits, results } = await aWatchedFolder(settings);
    await watch();
    write('ledger-2026-11.csv', ledger('2026-11'));
    await until(() => waits().length > 0);
    expect([waits(), results()]).toEqual([[['ledger-2026-11.csv', 'offered']], [october]]);
  });

  it('that is called otherwise is left alone', async () => {
    const { watch, write, until, waits } = await aWatchedFolder({
      pushesAtOnce: false,
      moves: true,
    });
    await watch();
    write('notes.csv', 'a;b\n1;2\n');
    write('ledger-2026-12.csv.part', ledger('2026-12'));
    write('ledger-2026-11.csv', ledger('2026-11'));
    await until(() => waits().length > 0);
    expect(waits()).toEqual([['ledger-2026-11.csv', 'offered']]);
  });

  it('that goes away again waits no longer', async () => {
    const settings = { pushesAtOnce: false, moves: true };
    const { watch, write, folder, home, until, waits } = await aWatchedFolder(settings);
    await watch();
    write('ledger-2026-11.csv', ledger('2026-11'));
    await until(() => waits().length > 0);
    renameSync(join(folder, 'ledger-2026-11.csv'), join(home, 'elsewhere.csv'));
    await until(() => waits().length === 0);
  });

  it('that Excel has open waits until it is closed', async () => {
    const settings = { pushesAtOnce: false, moves: true };
    const { watch, write, folder, home, until, waits } = await aWatchedFolder(settings);
    await watch();
    write('~$ledger-2026-11.csv', 'kari');
    write('ledger-2026-11.csv', ledger('2026-11'));
    write('ledger-2026-12.csv', ledger('2026-12'));
    await until(() => waits().length > 0);
    expect(waits()).toEqual([['ledger-2026-12.csv', 'offered']]);
    renameSync(join(folder, '~$ledger-2026-11.csv'), join(home, 'closed'));
    await until(() => waits().length === 2);
  });
});

describe('files that nobody put there to be pushed', () => {
  it('are those that are there when watching begins', async () => {
    const { watch, write, until, waits } = await aWatchedFolder({
      pushesAtOnce: false,
      moves: true,
    });
    write('ledger-2026-09.csv', ledger('2026-09'));
    await watch();
    write('ledger-2026-11.csv', ledger('2026-11'));
    await until(() => waits().length > 0);
    expect(waits()).toEqual([['ledger-2026-11.csv', 'offered']]);
  });

  it('are those that a new pattern is the first to fit', async () => {
    const { watch, write, waits, workspace, savedPushId } = await aWatchedFolder({
      pushesAtOnce: false,
      moves: true,
    });
    write('supplier-2025.csv', ledger('2025-10'));
    await watch();
    const { id, ...saved } = workspace.savedPushes.get(savedPushId);
    const { name, repositoryId, source, compress, deleteQueryId, checks, dueDay } = saved;
    const settings = { name, repositoryId, source, compress, deleteQueryId, checks, dueDay };
    workspace.savedPushes.change(id, { ...settings, filePattern: '*.csv' });
    let number = 0;
    const another = () => {
      number += 1;
      write(
        `supplier-${number}.csv`,
        ledger('2026-11', `${repository.fields.join(';')};${number}`),
      );
      return waits().length;
    };
    await expect.poll(another).toBeGreaterThan(0);
    expect(waits().flat()).not.toContain('supplier-2025.csv');
  });
});

describe('the same content', () => {
  it('is not taken a second time under another name', async () => {
    const { watch, write, until, waits, results } = await aWatchedFolder();
    await watch();
    write('ledger-2026-11.csv', ledger('2026-11'));
    await until(() => results().length === 2 && results()[0]?.[1] === 'pushed');
    write('ledger-2026-11 (1).csv', ledger('2026-11'));
    await until(() => waits().length > 0);
    expect([waits(), results()]).toEqual([
      [['ledger-2026-11 (1).csv', 'same']],
      [november, october],
    ]);
  });
});

describe('after a restart', () => {
  it('a file is taken that came while Kindling was away', async () => {
    const { watch, write, close, open } = await aWatchedFolder();
    await watch();
    await close();
    write('ledger-2026-11.csv', ledger('2026-11'));
    const { workspace, until, results } = await open();
    await workspace.watched.start();
    await until(() => results().length === 2 && results()[0]?.[1] === 'pushed');
    expect(results()).toEqual([november, october]);
  });

  it('a file that waited still does', async () => {
    const { watch, write, close, open, until, waits } = await aWatchedFolder({
      pushesAtOnce: false,
      moves: true,
    });
    await watch();
    write('ledger-2026-11.csv', ledger('2026-11'));
    await until(() => waits().length > 0);
    await close();
    expect((await open()).waits()).toEqual([['ledger-2026-11.csv', 'offered']]);
  });
});

describe('a file that was being taken when Kindling ended', () => {
  /** Nothing was sent yet; answers what waits after the restart, and what lies in the folder. */
  async function afterACrash(name: string, place: (folder: string) => string) {
    const settings = { pushesAtOnce: false, moves: true };
    const { watch, write, close, open, until, waits, ...profile } = await aWatchedFolder(settings, [
      name,
    ]);
    await watch();
    write('ledger-2026-11.csv', ledger('2026-11'));
    await until(() => waits().length > 0);
    await close();
    const db = openDatabase(join(profile.home, 'profile'));
    const store = createWatchedFileStore(db);
    const [file] = store.unsettled();
    if (!file) throw new Error('nothing waits');
    const at = join(place(profile.folder), 'ledger-2026-11.csv');
    store.put({ ...file, state: 'taken', place: at });
    db.close();
    mkdirSync(place(profile.folder), { recursive: true });
    renameSync(file.path, at);
    const again = await open();
    await again.workspace.watched.start();
    await again.until(() => again.waits().length > 0);
    return [again.waits(), readdirSync(profile.folder)];
  }

  it('is taken anew', async () => {
    expect(await afterACrash('export', (folder) => folder)).toEqual([
      [['ledger-2026-11.csv', 'offered']],
      ['ledger-2026-11.csv'],
    ]);
  });

  it('is given back to the others where it was claimed', async () => {
    const claimed = (folder: string) => join(folder, 'Being pushed on pc');
    expect(await afterACrash('Dropbox', claimed)).toEqual([
      [['ledger-2026-11.csv', 'offered']],
      ['ledger-2026-11.csv'],
    ]);
  });
});

describe('a file whose push comes to nothing', () => {
  /** A person has cancelled it. */
  async function cancelled() {
    const opened = await aWatchedFolder();
    const { watch, write, until, results, workspace } = opened;
    workspace.queue.pause();
    await watch();
    write('ledger-2026-11.csv', ledger('2026-11'));
    await until(() => results().length === 2);
    const [push] = workspace.records.list({}, 1);
    await workspace.queue.cancel(push?.id ?? '');
    return { ...opened, id: push?.id ?? '' };
  }

  it('is moved to those that failed', async () => {
    const { folder } = await cancelled();
    await expect.poll(() => readdirSync(join(folder, 'Failed'))).toEqual(['ledger-2026-11.csv']);
  });

  it('is pushed from there when a person pushes it again, and then is one that was pushed', async () => {
    const { folder, workspace, id } = await cancelled();
    await expect.poll(() => readdirSync(join(folder, 'Failed'))).toEqual(['ledger-2026-11.csv']);
    workspace.queue.resume();
    await workspace.pushAgain(id, false);
    await expect.poll(() => readdirSync(join(folder, 'Pushed'))).toEqual(['ledger-2026-11.csv']);
  });

  it('is taken again when it is put back', async () => {
    const { folder, until, results, workspace } = await cancelled();
    const failed = join(folder, 'Failed');
    await expect.poll(() => readdirSync(failed)).toEqual(['ledger-2026-11.csv']);
    workspace.queue.resume();
    renameSync(join(failed, 'ledger-2026-11.csv'), join(folder, 'ledger-2026-11.csv'));
    await until(() => results().length === 3 && results()[0]?.[1] === 'pushed');
    expect(results()).toEqual([november, ['ledger-2026-11.csv', 'cancelled'], october]);
  });
});

describe('a folder that goes away', () => {
  it('is told, and is watched again when it comes back', async () => {
    const { watch, write, folder, home, until, view, waits } = await aWatchedFolder({
      pushesAtOnce: false,
      moves: true,
    });
    await watch();
    renameSync(folder, join(home, 'away'));
    await until(() => view().isUnreachable);
    renameSync(join(home, 'away'), folder);
    write('ledger-2026-11.csv', ledger('2026-11'));
    await until(() => waits().length > 0);
    expect(view().isUnreachable).toBe(false);
  });

  it('cannot be chosen', async () => {
    const { workspace, savedPushId, home } = await aWatchedFolder();
    const choosing = workspace.watched.choose(savedPushId, join(home, 'nowhere'));
    await expect(choosing).rejects.toMatchObject({ code: 'folder-unreachable' });
  });
});

describe('a folder that others have too', () => {
  const name = 'OneDrive - Firma';

  it('only offers its files', async () => {
    const { watch, write, until, waits, view } = await aWatchedFolder(
      { pushesAtOnce: true, moves: true },
      [name],
    );
    await watch();
    write('ledger-2026-11.csv', ledger('2026-11'));
    await until(() => waits().length > 0);
    expect([view().kind, waits()]).toEqual(['synced', [['ledger-2026-11.csv', 'offered']]]);
  });

  it('lets one of two computers push a file, whoever is first', async () => {
    const one = await aWatchedFolder({ pushesAtOnce: true, moves: false }, [name, 'ONE']);
    const other = await aWatchedFolder({ pushesAtOnce: true, moves: false }, [name, 'OTHER', one]);
    await one.watch();
    await other.watch();
    one.write('ledger-2026-11.csv', ledger('2026-11'));
    await Promise.all([one, other].map(({ until, waits }) => until(() => waits().length > 0)));
    const pushes = await Promise.allSettled([agree(one.workspace), agree(other.workspace)]);
    expect(pushes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    await expect
      .poll(() => readdirSync(one.folder, { recursive: true }).sort())
      .toEqual(['Pushed', join('Pushed', 'ledger-2026-11.csv')]);
  });
});

describe('a file that a person agrees to', () => {
  it('is pushed and moved as one that went by itself', async () => {
    const { watch, write, folder, until, waits, results, workspace } = await aWatchedFolder({
      pushesAtOnce: false,
      moves: true,
    });
    await watch();
    write('ledger-2026-11.csv', ledger('2026-11'));
    await until(() => waits().length > 0);
    await agree(workspace);
    await until(() => results()[0]?.[1] === 'pushed');
    await expect.poll(() => readdirSync(folder)).toEqual(['Pushed']);
    expect(waits()).toEqual([]);
  });
});

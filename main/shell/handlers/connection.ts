import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { KindlingError } from '../../contract/errors.ts';
import type { PreferenceStore } from '../../preferences/preferences.ts';
import { chooseFiles } from '../choose-files.ts';
import type { Desk } from '../desk.ts';
import type { HandlersOf } from '../router.ts';

/** An OpenAPI document larger than this is none. Bytes. */
const maxDescriptionBytes = 20_000_000;

/** Answers about the way to Ignite: token, address, description, repositories. */
export function connectionHandlers(
  desk: Desk,
  preferences: PreferenceStore,
): HandlersOf<'connection'> {
  const front = () => desk.workspace();
  return {
    'connection.get': async () => {
      const { connection } = await front();
      await connection.tokenRead;
      return connection.state;
    },
    'connection.connect': async ({ token, address }) => {
      const { connection } = await desk.bringForward('live');
      return connection.connect(token, address);
    },
    'connection.practice': async ({ on }) => {
      if (on && !preferences.values.practice) {
        throw new KindlingError('setting-locked', { name: 'practice' });
      }
      const { connection } = await desk.bringForward(on ? 'practice' : 'live');
      return connection.state;
    },
    'connection.refresh': async () => (await front()).connection.refresh(),
    'connection.removeToken': async () => (await front()).connection.removeToken(),
    'connection.setAddress': async ({ address }) => (await front()).connection.setAddress(address),
    'connection.loadDescription': async (_, window) => {
      const [path] = await chooseFiles(window, ['openFile'], ['json', 'yaml', 'yml']);
      if (path === undefined) return null;
      const name = basename(path);
      if ((await stat(path)).size > maxDescriptionBytes) {
        throw new KindlingError('description-invalid', { name });
      }
      return (await front()).connection.loadDescription(await readFile(path, 'utf8'), name);
    },
    'connection.resetDescription': async () => (await front()).connection.resetDescription(),
  };
}

import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import type { Translate } from '../../../strings/translate.ts';
import { KindlingError } from '../../contract/errors.ts';
import { quickPush } from '../../workspace/quick-push.ts';
import { chooseFiles } from '../choose-files.ts';
import type { Desk } from '../desk.ts';
import type { HandlersOf } from '../router.ts';
import { saveSavedPushes } from '../save-saved-pushes.ts';

/** No file of saved pushes is as long. Bytes. */
const maxBytes = 20_000_000;

/** Answers about saved pushes. */
export function savedPushHandlers(
  desk: Desk,
  { t }: { readonly t: Translate },
): HandlersOf<'savedPushes'> {
  const saved = async () => (await desk.workspace()).savedPushes;
  return {
    'savedPushes.list': async () => (await saved()).list(),
    'savedPushes.make': async ({ pushId }) => (await saved()).make(pushId),
    'savedPushes.push': async (asked) => quickPush(await desk.workspace(), asked),
    'savedPushes.change': async ({ id, settings }) => (await saved()).change(id, settings),
    'savedPushes.remove': async ({ id }) => {
      const { savedPushes, watched } = await desk.workspace();
      watched.stop(id);
      savedPushes.remove(id);
      return undefined;
    },
    'savedPushes.move': async ({ id, place }) => {
      (await saved()).move(id, place);
      return undefined;
    },
    'savedPushes.export': async ({ ids }, window) => {
      const all = (await saved()).list();
      const [first, ...others] = all.filter(({ id }) => ids.includes(id));
      const title = first && others.length === 0 ? first.name : t('saved.file.several');
      return saveSavedPushes(window, { t, title, text: (await saved()).exported(ids) });
    },
    'savedPushes.import': async (_, window) => {
      const [path] = await chooseFiles(window, ['openFile'], ['json']);
      if (path === undefined) return null;
      const name = basename(path);
      if ((await stat(path)).size > maxBytes) {
        throw new KindlingError('saved-pushes-invalid', { name });
      }
      return (await saved()).import(await readFile(path, 'utf8'), name);
    },
  };
}

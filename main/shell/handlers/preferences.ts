import type { PreferenceStore } from '../../preferences/preferences.ts';
import { chooseFiles } from '../choose-files.ts';
import type { HandlersOf } from '../router.ts';

/** Answers about preferences. */
export function preferenceHandlers(preferences: PreferenceStore): HandlersOf<'preferences'> {
  return {
    'preferences.get': () => preferences.state,
    'preferences.change': (change) => preferences.change(change),
    'preferences.chooseCopiesFolder': async (_, window) => {
      const [folder] = await chooseFiles(window, ['openDirectory', 'createDirectory'], null);
      return folder === undefined
        ? preferences.state
        : preferences.change({ copiesFolder: folder });
    },
    'preferences.chooseCertificates': async (_, window) => {
      const [file] = await chooseFiles(window, ['openFile'], ['pem', 'crt', 'cer']);
      return file === undefined ? preferences.state : preferences.change({ certificates: file });
    },
  };
}

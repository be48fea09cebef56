import type { OpenedFiles } from '../opened-files.ts';
import type { QuickWindows } from '../quick-windows.ts';
import type { HandlersOf } from '../router.ts';

/** Answers the quick windows. */
export function quickHandlers(quick: QuickWindows, opened: OpenedFiles): HandlersOf<'quick'> {
  return {
    'quick.get': (_, window) => quick.fileOf(window).question,
    'quick.push': async (_, window) => {
      await quick.fileOf(window).push();
      return undefined;
    },
    'quick.open': (_, window) => {
      const { path, savedPushId } = quick.fileOf(window);
      opened.hand([path], savedPushId);
      return undefined;
    },
  };
}

import { powerSaveBlocker } from 'electron';

/**
 * Makes a switch that keeps the computer from going to sleep by itself while it is on; the screen
 * may go dark all the same.
 */
export function createStayAwake(): (isOn: boolean) => void {
  let blocker: number | null = null;
  return (isOn) => {
    if (isOn) blocker ??= powerSaveBlocker.start('prevent-app-suspension');
    else if (blocker !== null) {
      powerSaveBlocker.stop(blocker);
      blocker = null;
    }
  };
}

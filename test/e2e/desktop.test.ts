import { once } from 'node:events';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import type { ElectronApplication } from 'playwright';
import { describe, expect, it } from 'vitest';
import { launchApp, launchHidden } from '../harness/app.ts';
import { chooseRepository, enterPracticeMode, pushButton } from '../harness/steps.mjs';
import { tempFolder } from '../integration/temp-folder.ts';
import { aDesktop } from './a-desktop.ts';
import { answerOpenDialog, aSavedPush, header, ledger } from './a-saved-push.ts';
import { startAgain } from './start-again.ts';

/** Closes the app's only window, as a click on its cross does. */
async function closeWindow(app: ElectronApplication): Promise<void> {
  await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.close());
  await expect.poll(() => windowsOf(app)).toBe(0);
}

function windowsOf(app: ElectronApplication): Promise<number> {
  return app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length);
}

describe('Kindling in the tray', () => {
  it('goes on when its window is closed, says so, and opens another from there', async () => {
    const desktop = await aDesktop();
    const { app } = await launchApp();
    await closeWindow(app);
    await desktop.notification(app, 'Kindling goes on in the tray');
    const opened = app.waitForEvent('window');
    await desktop.choose(app, 'Open Kindling');
    await (await opened).getByRole('heading', { name: 'Connect to Ignite' }).waitFor();
  });

  it('quits from its menu', async () => {
    const desktop = await aDesktop();
    const { app } = await launchApp();
    await closeWindow(app);
    const gone = once(app.process(), 'exit');
    await desktop.choose(app, 'Quit Kindling');
    expect(await gone).toEqual([0, null]);
  });

  it('makes no window when the system starts it, until somebody clicks the icon', async () => {
    const desktop = await aDesktop();
    const { app } = await launchHidden();
    expect(await desktop.tooltip(app)).toBe('Kindling: Nothing to do');
    expect(await windowsOf(app)).toBe(0);
    const opened = app.waitForEvent('window');
    await desktop.click(app);
    await (await opened).getByRole('heading', { name: 'Connect to Ignite' }).waitFor();
  });

  it('is not there where a person does not want it, and closing the window quits', async () => {
    await aDesktop();
    const { app, window } = await launchApp();
    await window.getByRole('link', { name: 'Settings' }).click();
    await window.getByRole('switch', { name: 'Keep Kindling in the tray' }).click();
    await window
      .getByRole('switch', { name: 'Keep Kindling in the tray', checked: false })
      .waitFor();
    const gone = once(app.process(), 'exit');
    await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.close());
    expect(await gone).toEqual([0, null]);
  });

  it('pauses sending and goes on', async () => {
    const desktop = await aDesktop();
    const { app, window } = await launchApp();
    await enterPracticeMode(window);
    await expect.poll(() => desktop.menu(app)).toContain('Pause sending');
    await desktop.choose(app, 'Pause sending');
    await window.getByText('Sending is paused.').waitFor();
    await expect.poll(() => desktop.tooltip(app)).toBe('Kindling: Sending is paused');
    await desktop.choose(app, 'Go on sending');
    await window.getByText('Sending is paused.').waitFor({ state: 'detached' });
  });
});

it.runIf(process.platform === 'linux')(
  'Kindling starts with the computer where a person wants that, and no longer when not',
  async () => {
    await aDesktop();
    const config = await tempFolder();
    const { window } = await launchApp({ env: { XDG_CONFIG_HOME: config } });
    const entry = () => {
      const path = join(config, 'autostart', 'kindling.desktop');
      return existsSync(path) ? readFileSync(path, 'utf8') : null;
    };
    await window.getByRole('link', { name: 'Settings' }).click();
    const start = window.getByRole('switch', { name: 'Start with the computer' });
    await start.click();
    await expect.poll(entry).toMatch(/^Exec=".+" ".+index\.js" "--hidden"$/m);
    await start.click();
    await expect.poll(entry).toBeNull();
  },
);

it('a desktop without a tray loses nobody: closing the window quits', async () => {
  const { app } = await launchApp({ env: { XDG_CURRENT_DESKTOP: 'GNOME' } });
  const gone = once(app.process(), 'exit');
  await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.close());
  expect(await gone).toEqual([0, null]);
});

describe('a saved push from the tray', () => {
  it('sends a file that is as expected without a window, and tells the result', async () => {
    const desktop = await aDesktop();
    const { app, write } = await aSavedPush();
    await closeWindow(app);
    await answerOpenDialog(app, write('ledger-2026-11.csv', ledger('2026-11')));
    await desktop.choose(app, 'Ledger');
    const told = await desktop.notification(app, 'ledger-2026-11.csv');
    expect(told.title).toBe('Pushed 28 rows to General ledger 2026');
    expect(await windowsOf(app)).toBe(0);
    await expect.poll(() => desktop.menu(app)).toContain('ledger-2026-11.csv: Pushed, 28 rows');

    const opened = app.waitForEvent('window');
    desktop.clickNotification(told);
    const window = await opened;
    await window.getByRole('heading', { name: 'ledger-2026-11.csv' }).waitFor();
  });

  /** A file with other columns was chosen; answers the small window that asks about it. */
  async function anUnexpectedFile() {
    const desktop = await aDesktop();
    const { app, write } = await aSavedPush();
    await closeWindow(app);
    const other = ledger('2026-11', header.replace('Amount', 'Belop'));
    await answerOpenDialog(app, write('ledger-2026-11.csv', other));
    const opened = app.waitForEvent('window');
    await desktop.choose(app, 'Ledger');
    const quick = await opened;
    await quick.getByRole('heading', { name: 'Ledger to General ledger 2026' }).waitFor();
    return { desktop, app, quick };
  }

  it('asks about a file that is not in a small window, and sends it if a person agrees', async () => {
    const { desktop, app, quick } = await anUnexpectedFile();
    await quick
      .getByText('Its columns are not those of last time; new: Belop; gone: Amount.')
      .waitFor();
    expect(
      (await new AxeBuilder({ page: quick }).setLegacyMode(true).analyze()).violations,
    ).toEqual([]);
    await quick.getByRole('button', { name: 'Push', exact: true }).click();
    const { title } = await desktop.notification(app, 'ledger-2026-11.csv');
    expect(title).toBe('Pushed 28 rows to General ledger 2026');
    await expect.poll(() => windowsOf(app)).toBe(0);
  });

  it('hands a file that wants a closer look to the window', async () => {
    const { app, quick } = await anUnexpectedFile();
    const opened = app.waitForEvent('window');
    await quick.getByRole('button', { name: 'Open in Kindling' }).click();
    const window = await opened;
    await window.getByText('Not as Ledger expects. Nothing was sent yet.').waitFor();
    await expect.poll(() => windowsOf(app)).toBe(1);
  });
});

describe('a watched folder', () => {
  /** The folder that Ledger takes its files from. */
  async function aWatchedFolder({ atOnce }: { readonly atOnce: boolean }) {
    const desktop = await aDesktop();
    const { app, window } = await aSavedPush();
    const folder = await tempFolder();
    await answerOpenDialog(app, folder);
    await window.getByRole('link', { name: 'Saved pushes' }).click();
    await window.getByRole('button', { name: 'Watched folder of Ledger' }).click();
    await window.getByRole('button', { name: 'Choose folder…' }).click();
    await window.getByText(`New files are taken from ${folder}.`).waitFor();
    if (atOnce) await window.getByRole('checkbox', { name: /^Push at once/ }).click();
    await window.getByRole('button', { name: 'Close' }).click();
    await window.getByText(`Watches ${folder}`).waitFor();
    return { desktop, app, window, folder };
  }

  it('has its files pushed without a window, and moved to those that were', async () => {
    const { desktop, app, folder } = await aWatchedFolder({ atOnce: true });
    await closeWindow(app);
    writeFileSync(join(folder, 'ledger-2026-11.csv'), ledger('2026-11'));
    const told = await desktop.notification(app, 'ledger-2026-11.csv');
    expect(told.title).toBe('Pushed 28 rows to General ledger 2026');
    await expect.poll(() => readdirSync(folder)).toEqual(['Pushed']);
  });

  it('tells of a file that has come, and a click asks about it', async () => {
    const { desktop, app, folder } = await aWatchedFolder({ atOnce: false });
    await closeWindow(app);
    writeFileSync(join(folder, 'ledger-2026-11.csv'), ledger('2026-11'));
    const told = await desktop.notification(app, 'ledger-2026-11.csv has come');
    await expect.poll(() => desktop.tooltip(app)).toBe('Kindling: 1 file has come');
    const opened = app.waitForEvent('window');
    desktop.clickNotification(told);
    const quick = await opened;
    await quick.getByText('As expected. Nothing was sent yet.').waitFor();
    await quick.getByRole('button', { name: 'Push', exact: true }).click();
    const { title } = await desktop.notification(app, 'ledger-2026-11.csv');
    expect(title).toBe('Pushed 28 rows to General ledger 2026');
    await expect.poll(() => readdirSync(folder)).toEqual(['Pushed']);
  });

  it('shows what waits in the window, until a person leaves it', async () => {
    const { window, folder } = await aWatchedFolder({ atOnce: false });
    writeFileSync(join(folder, 'ledger-2026-11.csv'), ledger('2026-11'));
    const waiting = window.getByRole('region', { name: 'Files that have come' });
    await waiting.getByText('For Ledger').waitFor();
    expect(
      (await new AxeBuilder({ page: window }).setLegacyMode(true).analyze()).violations,
    ).toEqual([]);
    await waiting.getByRole('button', { name: 'Leave ledger-2026-11.csv where it is' }).click();
    await waiting.waitFor({ state: 'detached' });
  });
});

const table = 'AccountCode\tAmount\r\n4000\t1 250,00\r\n4010\t-50,00\r\n';

/** Puts a text on the system's clipboard. */
function copy(app: ElectronApplication, text: string): Promise<void> {
  return app.evaluate(({ clipboard }, copied) => clipboard.writeText(copied), text);
}

describe('a copied table', () => {
  it('is pasted into the window and stands there as a file', async () => {
    const { app, window } = await launchApp();
    await enterPracticeMode(window);
    await copy(app, table);
    await window.keyboard.press('Control+V');
    await window.getByRole('heading', { name: /^Copied table .*\.csv$/ }).waitFor();
    await window.getByRole('cell', { name: '1 250,00' }).waitFor();
  });

  it('is read as the page shows it where its text is no table', async () => {
    const { app, window } = await launchApp();
    await enterPracticeMode(window);
    await app.evaluate(({ clipboard }) =>
      clipboard.write({
        text: 'AccountCode Amount 4000 1 250,00',
        html: '<table><tr><th>AccountCode<th>Amount<tr><td>4000<td>1&nbsp;250,00</table>',
      } as never),
    );
    await window.keyboard.press('Control+V');
    await window.getByRole('heading', { name: /^Copied table .*\.csv$/ }).waitFor();
    await window.getByRole('cell', { name: '4000' }).waitFor();
  });

  it('goes as rows, under the name of the table', async () => {
    const { app, window } = await launchApp();
    await enterPracticeMode(window);
    await copy(app, table);
    await window.keyboard.press('Control+V');
    const name = window.getByRole('textbox', { name: 'Import name' });
    expect(await name.getAttribute('placeholder')).toMatch(/^Copied table /);
    await name.fill('October');
    await chooseRepository(window, 'General ledger 2026');
    await pushButton(window).click();
    await window.getByRole('link', { name: 'Activity' }).click();
    await window.getByRole('button', { name: 'Details' }).click();
    await window.getByText('October', { exact: true }).waitFor();
    await window.getByText(/^As rows, each cell with the name of its column/).waitFor();
  });

  it('is pushed from the tray', async () => {
    const desktop = await aDesktop();
    const { app, window } = await launchApp();
    await enterPracticeMode(window);
    await copy(app, table);
    await desktop.choose(app, 'Push copied table…');
    await window.getByRole('heading', { name: /^Copied table .*\.csv$/ }).waitFor();
  });

  it('is asked for where there is none', async () => {
    const { app, window } = await launchApp();
    await enterPracticeMode(window);
    await copy(app, 'one cell');
    await window.getByRole('button', { name: 'Paste a copied table' }).click();
    await window.getByText('There is no table on the clipboard.').waitFor();
  });

  it('is taken when a second start asks for it', async () => {
    const { app, window, profile } = await launchApp();
    await enterPracticeMode(window);
    await app.evaluate(({ clipboard }) => clipboard.writeText('AccountCode\tAmount\n4000\t1,50'));
    await startAgain(profile, await tempFolder(), ['--do=paste']);
    await window.getByRole('heading', { name: /^Copied table / }).waitFor();
  });
});

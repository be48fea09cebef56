import { truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { launchApp } from '../harness/app.ts';
import { dropFiles } from '../harness/files.ts';
import { enterPracticeMode, pushButton } from '../harness/steps.mjs';
import { tempFolder } from '../integration/temp-folder.ts';

const ledger = `AccountCode;Amount\n${'4000;1250,00\n'.repeat(1_000)}`;

/** A placeholder dropped on the window: as long as the ledger, with nothing on this disk. */
async function droppedPlaceholder() {
  const { window } = await launchApp();
  const path = join(await tempFolder(), 'ledger.csv');
  writeFileSync(path, '');
  truncateSync(path, ledger.length);
  await enterPracticeMode(window);
  await dropFiles(window, [path]);
  await window.getByText('ledger.csv is not on this computer yet').waitFor();
  return { window, path };
}

const preview = (window: Page) => window.getByRole('table', { name: 'Preview' });

describe('a file that only the cloud has', () => {
  it('is read when a person lets it be downloaded', async () => {
    const { window, path } = await droppedPlaceholder();
    expect(await preview(window).count()).toBe(0);
    await window.getByText('The file has to be downloaded first.').waitFor();
    // What the cloud does at the first read.
    writeFileSync(path, ledger);
    await window.getByRole('button', { name: 'Download and read' }).click();
    await preview(window).getByText('1250,00').first().waitFor();
    await window.getByText('Choose a repository first.').waitFor();
    expect(await window.getByText('is not on this computer yet').count()).toBe(0);
  });

  it('is put away when they do not', async () => {
    const { window } = await droppedPlaceholder();
    expect(await pushButton(window).isEnabled()).toBe(false);
    await window.getByRole('button', { name: 'Cancel' }).click();
    await window.getByRole('button', { name: 'Choose files…' }).waitFor();
  });
});

import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright';
import { expect, it } from 'vitest';
import { launchApp } from '../harness/app.ts';
import { dropFiles } from '../harness/files.ts';
import { chooseRepository, enterPracticeMode, pushButton } from '../harness/steps.mjs';
import { tempFolder } from '../integration/temp-folder.ts';
import { ledger } from './a-saved-push.ts';

/** Activity after a push to each of two repositories. */
async function twoPushes(): Promise<Page> {
  const { window } = await launchApp();
  const folder = await tempFolder();
  await enterPracticeMode(window);
  for (const [name, repository] of [
    ['ledger-oct.csv', 'General ledger 2026'],
    ['suppliers.csv', 'Suppliers'],
  ] as const) {
    const path = join(folder, name);
    writeFileSync(path, ledger('2026-10'));
    await dropFiles(window, [path]);
    await window.getByRole('table', { name: 'Preview' }).waitFor();
    await chooseRepository(window, repository);
    await pushButton(window).click();
    await window.getByRole('button', { name: 'Push another' }).click();
  }
  await window.getByRole('link', { name: 'Activity' }).click();
  return window;
}

it('Activity shows what was chosen: by repository, status and time', async () => {
  const window = await twoPushes();
  const files = () =>
    window
      .getByRole('row')
      .getByText(/\.csv$/)
      .allTextContents();
  await expect.poll(files).toEqual(['suppliers.csv', 'ledger-oct.csv']);
  await window.getByRole('combobox', { name: 'Repository' }).selectOption('Suppliers');
  await expect.poll(files).toEqual(['suppliers.csv']);
  await window.getByRole('combobox', { name: 'Started' }).selectOption('This month');
  await window.getByRole('combobox', { name: 'Status' }).selectOption('Failed or cancelled');
  await window.getByText('No push matches what was chosen.').waitFor();
  expect((await new AxeBuilder({ page: window }).setLegacyMode(true).analyze()).violations).toEqual(
    [],
  );
  await window.getByRole('button', { name: 'Show all' }).click();
  await expect.poll(files).toEqual(['suppliers.csv', 'ledger-oct.csv']);
});

it('everything is reached by shortcuts, which are listed under ?', async () => {
  const window = await twoPushes();
  await window.keyboard.press('Control+f');
  await window.getByRole('searchbox', { name: 'Search activity' }).fill('supp');
  await window.keyboard.press('Control+3');
  await window.getByRole('heading', { name: 'Saved pushes' }).waitFor();
  await window.keyboard.press('?');
  const list = window.getByRole('dialog', { name: 'Keyboard shortcuts' });
  await list.getByText('Ctrl+Enter').waitFor();
  expect((await new AxeBuilder({ page: window }).setLegacyMode(true).analyze()).violations).toEqual(
    [],
  );
  await window.keyboard.press('Control+2');
  await list.getByRole('button', { name: 'Close' }).click();
  // Nothing is changed under a question.
  await window.getByRole('heading', { name: 'Saved pushes' }).waitFor();
});

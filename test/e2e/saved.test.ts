import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { pushButton } from '../harness/steps.mjs';
import { answerOpenDialog, aSavedPush, header, ledger } from './a-saved-push.ts';

/** A saved push, and a way to choose a file for it. */
async function aChooser() {
  const { app, window, write } = await aSavedPush();
  const choose = async (path: string) => {
    await answerOpenDialog(app, path);
    await window.getByRole('button', { name: 'Choose files for Ledger' }).click();
  };
  return { window, write, choose };
}

async function axeFinds(window: Page) {
  return (await new AxeBuilder({ page: window }).setLegacyMode(true).analyze()).violations;
}

describe('a saved push', () => {
  it('sends the next month without a question', async () => {
    const { window, write, choose } = await aChooser();
    await choose(write('ledger-2026-11.csv', ledger('2026-11')));
    await window.getByText('Pushed', { exact: true }).waitFor();
    await window.getByRole('heading', { name: 'ledger-2026-11.csv' }).waitFor();
  });

  it('asks about a file with other columns, and says what differs', async () => {
    const { window, write, choose } = await aChooser();
    await choose(write('ledger-2026-11.csv', ledger('2026-11', header.replace('Amount', 'Belop'))));
    await window.getByText('Not as Ledger expects. Nothing was sent yet.').waitFor();
    await window
      .getByText('Its columns are not those of last time; new: Belop; gone: Amount.')
      .waitFor();
    expect(await axeFinds(window)).toEqual([]);
    await pushButton(window).click();
    await window.getByText('Pushed', { exact: true }).waitFor();
  });

  it('can be changed and removed on a page of its own', async () => {
    const { window } = await aChooser();
    await window.getByRole('link', { name: 'Saved pushes' }).click();
    await window.getByRole('button', { name: 'Edit Ledger' }).click();
    expect(await axeFinds(window)).toEqual([]);
    await window.getByRole('textbox', { name: 'Name' }).fill('Ledger, monthly');
    await window.getByRole('button', { name: 'Save', exact: true }).click();
    await window.getByRole('button', { name: 'Remove Ledger, monthly' }).click();
    await window.getByRole('button', { name: 'Remove', exact: true }).click();
    await window.getByText('There are none yet.').waitFor();
  });
});

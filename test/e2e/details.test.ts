import { spawnSync } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ElectronApplication, Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { launchApp } from '../harness/app.ts';
import {
  activityRows,
  chooseRepository,
  enterPracticeMode,
  openActivity,
  pushButton,
  takeSample,
} from '../harness/steps.mjs';

/** Activity with one push in it, from practice mode. */
async function anActivity() {
  const launched = await launchApp();
  const { window } = launched;
  await enterPracticeMode(window);
  await takeSample(window);
  await chooseRepository(window, 'General ledger 2026');
  await pushButton(window).click();
  await window.getByText('Pushed', { exact: true }).waitFor();
  await openActivity(window);
  return { ...launched, details: activityRows(window).getByRole('button', { name: 'Details' }) };
}

/** Has the system's save dialog answer with this path. */
function answerSaveDialog(app: ElectronApplication, filePath: string): Promise<void> {
  return app.evaluate(({ dialog }, path) => {
    dialog.showSaveDialog = async () => ({ canceled: false, filePath: path });
  }, filePath);
}

/** The command line in plain Node, on practice mode's profile. */
function commandLine(profile: string, args: readonly string[]) {
  const env = { ...process.env, KINDLING_PROFILE: join(profile, 'practice') };
  const script = join(import.meta.dirname, '../../out/main/cli.js');
  return spawnSync(process.execPath, [script, ...args], { cwd: profile, env });
}

const drawer = (window: Page) => window.getByRole('dialog');

describe('the details of a push', () => {
  it('tell everything on its record', async () => {
    const { window, details } = await anActivity();
    await details.click();
    const headings = drawer(window).getByRole('heading', { level: 3 });
    await headings.first().waitFor();
    expect(await headings.allTextContents()).toEqual([
      'What happened',
      'What can be done',
      'What Ignite answered',
      'The file',
      'Control totals of Amount',
      'Where it went',
      'What was sent',
      'Who and when',
    ]);
    await drawer(window).getByText('Practice mode: an Ignite on this computer').waitFor();
  });

  it('save a receipt as PDF and as JSON, by the ending of the name', async () => {
    const { app, window, details, profile } = await anActivity();
    await details.click();
    for (const name of ['receipt.pdf', 'receipt.json']) {
      await answerSaveDialog(app, join(profile, name));
      await window.getByRole('button', { name: 'Save receipt…' }).click();
      await window.getByText(`Saved as ${name}.`).waitFor();
    }
    const [pdf, json] = await Promise.all([
      readFile(join(profile, 'receipt.pdf')),
      readFile(join(profile, 'receipt.json'), 'utf8'),
    ]);
    const printed = commandLine(profile, [
      'receipt',
      JSON.parse(json).recordId,
      '--output',
      'r.pdf',
    ]);
    expect([printed.status, pdf.subarray(0, 5).toString()]).toEqual([0, '%PDF-']);
    // Whichever of the two makes it, on whichever runtime.
    expect(pdf.equals(await readFile(join(profile, 'r.pdf')))).toBe(true);
    expect(JSON.parse(json)).toMatchObject({ practice: true, file: { rows: 1_200 } });
  });

  it('say why a receipt could not be saved', async () => {
    const { app, window, details, profile } = await anActivity();
    await details.click();
    await answerSaveDialog(app, join(profile, 'not-there', 'receipt.pdf'));
    await window.getByRole('button', { name: 'Save receipt…' }).click();
    await window
      .getByText('receipt.pdf could not be written: its folder does not exist.')
      .waitFor();
  });

  it('close with Escape, give the focus back and leave no stop for Tab behind', async () => {
    const { window, details } = await anActivity();
    const stops = async () => {
      const seen: string[] = [];
      for (let count = 0; count < 40; count++) {
        await window.keyboard.press('Tab');
        const stop = await window.evaluate(() => {
          const { activeElement } = document;
          return `${activeElement?.tagName} ${activeElement?.textContent} ${activeElement?.ariaLabel}`;
        });
        if (seen.includes(stop)) break;
        seen.push(stop);
      }
      return seen.sort();
    };
    await details.focus();
    const before = await stops();
    await details.focus();
    await window.keyboard.press('Enter');
    await drawer(window).getByRole('heading', { name: 'What happened' }).waitFor();
    await window.keyboard.press('Escape');
    await drawer(window).waitFor({ state: 'detached' });
    await window.waitForFunction(() => document.activeElement?.textContent === 'Details');
    expect(await stops()).toEqual(before);
  });
});

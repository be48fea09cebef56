import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import type { Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { launchApp } from '../harness/app.ts';
import { readSandbox } from '../harness/sandbox-file.mjs';
import {
  activityRows,
  chooseRepository,
  enterPracticeMode,
  openActivity,
  pushButton,
  takeSample,
} from '../harness/steps.mjs';

const repository = 'General ledger 2026';

async function pushSample(window: Page): Promise<void> {
  await enterPracticeMode(window);
  await takeSample(window);
  await chooseRepository(window, repository);
  await pushButton(window).click();
  await window.getByText('Pushed', { exact: true }).waitFor();
}

describe('practice mode', () => {
  it('pushes the sample ledger, which then stands in Activity as pushed', async () => {
    const { window } = await launchApp();
    await pushSample(window);
    await openActivity(window);
    const cells = activityRows(window).getByRole('cell');
    expect((await cells.allTextContents()).slice(0, 2)).toEqual([
      'general-ledger-sample.csv',
      repository,
    ]);
    await activityRows(window).getByText('Pushed', { exact: true }).waitFor();
  });

  it('brings every row of the sample into the sandbox, cell for cell', async () => {
    const { window, profile } = await launchApp();
    await pushSample(window);
    const sample = await readFile(join(profile, 'practice', 'general-ledger-sample.csv'));
    const [push] = readSandbox(profile);
    expect(push?.rows).toEqual(parse(sample.toString('latin1'), { columns: true, delimiter: ';' }));
  });

  it('sends the sample once', async () => {
    const { window, profile } = await launchApp();
    await pushSample(window);
    expect(readSandbox(profile)).toHaveLength(1);
  });

  it('starts with the sample on the Push page when asked to', async () => {
    const { window } = await launchApp({ args: ['--practice'] });
    await window.getByRole('table', { name: 'Preview' }).waitFor();
    await chooseRepository(window, repository);
    await window.getByRole('button', { name: `Push 1,200 rows to ${repository}` }).waitFor();
  });

  it('still shows the push in Activity when the app is started again', async () => {
    const first = await launchApp();
    await pushSample(first.window);
    await first.close();
    const { window } = await launchApp({ profile: first.profile });
    await enterPracticeMode(window);
    await openActivity(window);
    await activityRows(window).getByText('Pushed', { exact: true }).waitFor();
    expect(await activityRows(window).count()).toBe(1);
  });
});

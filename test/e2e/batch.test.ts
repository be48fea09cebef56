import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import { expect, it } from 'vitest';
import { launchApp } from '../harness/app.ts';
import { dropFiles } from '../harness/files.ts';
import { readSandbox } from '../harness/sandbox-file.mjs';
import { activityRows, enterPracticeMode, openActivity, pushButton } from '../harness/steps.mjs';
import { tempFolder } from '../integration/temp-folder.ts';
import { anIgnite, answering } from './an-ignite.ts';

const header = 'AccountCode;AccountingDate;Amount;Currency;Description;SupplierName';

it('files that belong together go as one batch, in the order that a person gave them', async () => {
  const { window, profile } = await launchApp();
  const folder = await tempFolder();
  const paths = ['100', '200'].map((company) => {
    const path = join(folder, `company-${company}.csv`);
    writeFileSync(path, `${header}\n${company};2026-10-01;-1250,00;NOK;Kaffe;Bærum Kaffe\n`);
    return path;
  });
  await enterPracticeMode(window);
  await dropFiles(window, paths);
  await window.getByRole('heading', { name: '2 files' }).waitFor();
  await window
    .getByRole('combobox', { name: /Repository/ })
    .first()
    .click();
  await window.getByRole('option', { name: 'General ledger 2026', exact: true }).click();
  await window.getByRole('checkbox', { name: 'These files belong together' }).check();
  expect((await new AxeBuilder({ page: window }).setLegacyMode(true).analyze()).violations).toEqual(
    [],
  );
  await window.getByRole('button', { name: 'Move company-200.csv up' }).click();
  await pushButton(window).click();
  await expect.poll(() => readSandbox(profile).length).toBe(2);
  await openActivity(window);
  const rows = await activityRows(window).allInnerTexts();
  const places = rows.map((text) => /(company-\d+)[\s\S]*(File \d of 2)/.exec(text)?.slice(1));
  expect(places.sort()).toEqual([
    ['company-100', 'File 2 of 2'],
    ['company-200', 'File 1 of 2'],
  ]);
});

it('a batch that stopped half-way goes on with what is missing', async () => {
  const ignite = await anIgnite();
  let answers = 0;
  ignite.push = (request, response) => {
    answers += 1;
    answering(answers === 2 ? 400 : 200)(request, response);
  };
  const { window } = await launchApp({ env: { KINDLING_API_URL: ignite.address } });
  await window.getByRole('textbox', { name: 'API token' }).fill('k1ndl1ng-e2e-b4tch');
  await window.getByRole('button', { name: 'Connect' }).click();
  const folder = await tempFolder();
  const paths = ['100', '200', '300'].map((company) => {
    const path = join(folder, `company-${company}.csv`);
    writeFileSync(path, `Company;Amount\n${company};1,50\n`);
    return path;
  });
  await window.getByRole('button', { name: 'Choose files…' }).waitFor();
  await dropFiles(window, paths);
  await window.getByRole('heading', { name: '3 files' }).waitFor();
  await window
    .getByRole('combobox', { name: /Repository/ })
    .first()
    .click();
  await window.getByRole('option', { name: 'Ledger', exact: true }).click();
  await window.getByRole('checkbox', { name: 'These files belong together' }).check();
  await pushButton(window).click();
  await openActivity(window);
  await window.getByText('Batch partly pushed, 1 of 3').first().waitFor();
  await window.getByRole('button', { name: 'Push 2 missing files' }).click();
  await expect.poll(() => ignite.received.length).toBe(4);
  await window.getByText('Batch partly pushed').first().waitFor({ state: 'detached' });
});

import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright';
import { expect, it } from 'vitest';
import { launchApp } from '../harness/app.ts';
import { dropFiles } from '../harness/files.ts';
import {
  chooseRepository,
  enterPracticeMode,
  openActivity,
  pushButton,
} from '../harness/steps.mjs';
import { tempFolder } from '../integration/temp-folder.ts';

/** A month so many months ago, `2026-08`. */
function monthsAgo(count: number): string {
  const now = new Date();
  const month = new Date(Date.UTC(now.getFullYear(), now.getMonth() - count, 1));
  return month.toISOString().slice(0, 7);
}

const title = (month: string) =>
  new Intl.DateTimeFormat('en', { month: 'long', year: 'numeric', timeZone: 'UTC' }).format(
    Date.parse(`${month}-01`),
  );

/** Activity after two months were pushed, between which one is missing for company 200. */
async function aBoard(): Promise<Page> {
  const { window } = await launchApp();
  const folder = await tempFolder();
  await enterPracticeMode(window);
  const push = async (month: string, companies: readonly string[]) => {
    const rows = companies.flatMap((company) =>
      Array.from({ length: 28 }, (_, at) => {
        const day = String(at + 1).padStart(2, '0');
        return `4000;${month}-${day};${at + 1},50;NOK;Kaffe;Bærum Kaffe;${company}`;
      }),
    );
    const header = 'AccountCode;AccountingDate;Amount;Currency;Description;SupplierName;Company';
    const path = join(folder, `ledger-${month}.csv`);
    writeFileSync(path, `${[header, ...rows].join('\n')}\n`);
    await dropFiles(window, [path]);
    await window.getByRole('table', { name: 'Preview' }).waitFor();
    await chooseRepository(window, 'General ledger 2026');
    await pushButton(window).click();
    await window.getByText('Pushed', { exact: true }).waitFor();
    await window.getByRole('button', { name: 'Push another' }).click();
  };
  for (const [count, companies] of [
    [4, ['100', '200']],
    [3, ['100']],
    [2, ['100', '200']],
  ] as const) {
    await push(monthsAgo(count), companies);
  }
  await window.evaluate(`(async () => {
    const { value } = await window.kindling.request('pushes.list', { filter: {}, limit: 100 });
    await window.kindling.request('savedPushes.make', { pushId: value[0].id });
  })()`);
  await openActivity(window);
  await window.getByRole('table', { name: 'Months' }).waitFor();
  return window;
}

it('shows which month of which company is missing, until a person expects nothing', async () => {
  const window = await aBoard();
  const hole = `${title(monthsAgo(3))}, company 200`;
  await window.getByRole('button', { name: `${hole}: Missing` }).click();
  await window.getByRole('menuitem', { name: 'Nothing comes this month' }).click();
  await window.getByRole('button', { name: `${hole}: Not expected` }).waitFor();
});

it('leads from a month that came to its push, and has nothing that axe finds', async () => {
  const window = await aBoard();
  const { violations } = await new AxeBuilder({ page: window }).setLegacyMode(true).analyze();
  expect(violations).toEqual([]);
  await window
    .getByRole('button', { name: `${title(monthsAgo(3))}, company 100: 28 rows` })
    .click();
  await window
    .getByRole('dialog')
    .getByText(`ledger-${monthsAgo(3)}.csv`)
    .first()
    .waitFor();
});

import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import type { Page } from 'playwright';
import { describe, expect, it, onTestFinished } from 'vitest';
import { launchApp } from '../harness/app.ts';
import { dropFiles } from '../harness/files.ts';
import { readSandbox } from '../harness/sandbox-file.mjs';
import {
  activityRows,
  chooseRepository,
  enterPracticeMode,
  openActivity,
  pushButton,
} from '../harness/steps.mjs';
import { tempFolder } from '../integration/temp-folder.ts';

const header = 'AccountCode;AccountingDate;Amount;Currency;Description;SupplierName';
const ledger = `${header}\n4000;2026-10-01;-1250,00;NOK;Kaffe;Bærum Kaffe\n`;

/** A file with this content, dropped on the window in practice mode. */
async function dropped(name: string, content: string | Uint8Array) {
  const launched = await launchApp();
  const path = join(await tempFolder(), name);
  writeFileSync(path, content);
  await enterPracticeMode(launched.window);
  await dropFiles(launched.window, [path]);
  return { ...launched, path };
}

const pushed = (window: Page) => window.getByText('Pushed', { exact: true }).waitFor();
const rows = (profile: string) => readSandbox(profile).flatMap((push) => push.rows);

describe('a dropped file', () => {
  it('arrives in the repository that was chosen, every letter of it', async () => {
    const { window, profile } = await dropped('ledger.csv', ledger);
    await chooseRepository(window, 'General ledger 2026');
    await pushButton(window).click();
    await pushed(window);
    expect(rows(profile)).toMatchObject([{ SupplierName: 'Bærum Kaffe', Amount: '-1250,00' }]);
  });

  it('keeps its euro sign, which ISO-8859-1 would lose', async () => {
    const windows1252 = Buffer.from(ledger.replace('Kaffe;', '1250 \u0080;'), 'latin1');
    const { window, profile } = await dropped('ledger.csv', windows1252);
    await chooseRepository(window, 'General ledger 2026');
    await pushButton(window).click();
    await pushed(window);
    expect(rows(profile)).toMatchObject([{ Description: '1250 €' }]);
  });

  it('goes as it is where compressing is turned off, which is remembered', async () => {
    const line = ledger.split('\n')[1];
    const large = `${header}\n${`${line}\n`.repeat(20_000)}`;
    const { window, profile, path } = await dropped('ledger.csv', large);
    await window.getByRole('button', { name: 'CSV settings' }).click();
    await window.getByRole('checkbox', { name: 'Compress before sending' }).uncheck();
    await chooseRepository(window, 'General ledger 2026');
    await pushButton(window).click();
    await pushed(window);
    expect(readSandbox(profile).map(({ fileName }) => fileName)).toEqual(['ledger.csv']);

    const other = path.replace('ledger.csv', 'other.csv');
    writeFileSync(other, ledger);
    await dropFiles(window, [other]);
    await window.getByRole('button', { name: 'CSV settings' }).click();
    const choice = window.getByRole('checkbox', { name: 'Compress before sending' });
    expect(await choice.isChecked()).toBe(false);
  });

  it('separated by bars arrives as the same cells', async () => {
    const { window, profile } = await dropped('ledger.txt', ledger.replaceAll(';', '|'));
    await chooseRepository(window, 'General ledger 2026');
    await pushButton(window).click();
    await pushed(window);
    expect(rows(profile)).toMatchObject([{ AccountCode: '4000', SupplierName: 'Bærum Kaffe' }]);
  });

  it('that is empty cannot be pushed, and the window says why', async () => {
    const { window } = await dropped('ledger.csv', '');
    await window.getByText('The file is empty.').first().waitFor();
    expect(await pushButton(window).isEnabled()).toBe(false);
  });

  it('that was pushed before is pushed again only when a person says so', async () => {
    const { window, profile, path } = await dropped('ledger.csv', ledger);
    await chooseRepository(window, 'General ledger 2026');
    await pushButton(window).click();
    await pushed(window);
    await window.getByRole('button', { name: 'Push another' }).click();
    await dropFiles(window, [path]);
    await chooseRepository(window, 'General ledger 2026');
    await pushButton(window).click();
    const question = window.getByRole('alertdialog');
    await question
      .getByText(/went to General ledger 2026 on .+, under the name ledger\.csv\./)
      .waitFor();
    await question.getByRole('button', { name: 'Cancel' }).click();
    expect(readSandbox(profile)).toHaveLength(1);
  });
});

/** An Ignite that lists one repository and answers every push in its own way. */
async function anIgnite(status: number, body: string, type = 'application/json') {
  const server = createServer((request, response) => {
    request.resume();
    request.on('end', () => {
      const isList = request.method === 'GET' && request.url === '/repositories';
      if (isList) response.writeHead(200, { 'content-type': 'application/json' });
      else response.writeHead(request.method === 'GET' ? 404 : status, { 'content-type': type });
      response.end(isList ? JSON.stringify([{ id: 'r1', name: 'Ledger', fields: [] }]) : body);
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

describe('what Ignite answers', () => {
  it.each([
    [403, '{"message":"No access to Ledger"}', 'Failed', 'No access to Ledger'],
    [500, '{"message":"Something broke"}', 'Unconfirmed', 'Something broke'],
  ])('with status %i stands in Activity with its words', async (status, body, state, words) => {
    const address = await anIgnite(status, body);
    const { window } = await launchApp({ env: { KINDLING_API_URL: address } });
    await window.getByRole('textbox', { name: 'API token' }).fill('a-token');
    await window.getByRole('button', { name: 'Connect' }).click();
    await window.getByRole('button', { name: 'Choose files…' }).waitFor();
    const path = join(await tempFolder(), 'ledger.csv');
    writeFileSync(path, ledger);
    await dropFiles(window, [path]);
    await chooseRepository(window, 'Ledger');
    await pushButton(window).click();
    await openActivity(window);
    await activityRows(window).getByText(state).waitFor();
    await activityRows(window).getByRole('button', { name: 'Details' }).click();
    await window.getByText(words).first().waitFor();
  });
});

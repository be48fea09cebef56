import { join } from 'node:path';
import type { Page } from 'playwright';
import { describe, expect, it, onTestFinished } from 'vitest';
import { startSandbox } from '../../main/sandbox/sandbox.ts';
import { launchApp } from '../harness/app.ts';
import { tempFolder } from '../integration/temp-folder.ts';

const token = 'k1ndl1ng-e2e-4f7d20ab';

async function anIgnite() {
  const folder = await tempFolder();
  const sandbox = await startSandbox({
    databasePath: join(folder, 'sandbox.db'),
    temporaryFolder: join(folder, 'incoming'),
    port: 0,
    tokens: [token],
  });
  onTestFinished(() => sandbox.close());
  return sandbox;
}

async function connect(window: Page, pasted: string): Promise<void> {
  await window.getByRole('textbox', { name: 'API token' }).fill(pasted);
  await window.getByRole('button', { name: 'Connect' }).click();
}

const dropZone = (window: Page) => window.getByRole('button', { name: 'Choose files…' });
const settings = async (window: Page) => {
  await window.getByRole('link', { name: 'Settings' }).click();
  return window.getByRole('main');
};

/** No secret service can be reached at this address. */
const noKeyring = { DBUS_SESSION_BUS_ADDRESS: 'unix:path=/nonexistent' };

describe('connecting', () => {
  it('takes a token however it was pasted', async () => {
    const { address } = await anIgnite();
    const { window } = await launchApp({ env: { KINDLING_API_URL: address } });
    await connect(window, ` "Bearer ${token}" `);
    await dropZone(window).waitFor();
  });

  it('says beside the field that Ignite does not accept the token', async () => {
    const { address } = await anIgnite();
    const { window } = await launchApp({ env: { KINDLING_API_URL: address } });
    await connect(window, 'an-expired-token');
    const field = window.getByRole('textbox', { name: 'API token' });
    await window.getByText(/does not accept/i).waitFor();
    expect(await field.getAttribute('aria-invalid')).toBe('true');
  });

  it('has a request ready for whoever can make a token', async () => {
    const { address } = await anIgnite();
    const { app, window } = await launchApp({ env: { KINDLING_API_URL: address } });
    await window.getByRole('button', { name: 'Where do I get a token?' }).click();
    await window.getByRole('button', { name: 'Copy this request' }).click();
    await window.getByText('Copied. Paste it into a mail').waitFor();
    const text = await app.evaluate(({ clipboard }) => clipboard.readText());
    expect(text).toContain(`an API token for the Data API (${address})`);
  });

  it('stores nothing that Ignite does not accept', async () => {
    const { address } = await anIgnite();
    const first = await launchApp({ env: { KINDLING_API_URL: address } });
    await connect(first.window, 'an-expired-token');
    await first.window.getByText(/does not accept/i).waitFor();
    await first.close();
    const { window } = await launchApp({
      profile: first.profile,
      env: { KINDLING_API_URL: address },
    });
    await window.getByRole('textbox', { name: 'API token' }).waitFor();
  });

  it('is done once: the token is in the keychain when the app starts again', async () => {
    const { address } = await anIgnite();
    const first = await launchApp({ env: { KINDLING_API_URL: address } });
    await connect(first.window, token);
    await dropZone(first.window).waitFor();
    await first.close();
    const { window } = await launchApp({
      profile: first.profile,
      env: { KINDLING_API_URL: address },
    });
    await dropZone(window).waitFor();
  });

  it('says which address could not be reached, and offers to try again', async () => {
    const { window } = await launchApp({ env: { KINDLING_API_URL: 'http://127.0.0.1:9' } });
    await connect(window, token);
    await window.getByText('127.0.0.1:9').first().waitFor();
    await window.getByRole('button', { name: 'Try again' }).waitFor();
  });
});

describe('without a keychain', () => {
  it('explains it, and uses the token for this run', async () => {
    const { address } = await anIgnite();
    const { window } = await launchApp({ env: { KINDLING_API_URL: address, ...noKeyring } });
    await connect(window, token);
    await dropZone(window).waitFor();
    await (await settings(window)).getByText('kept until Kindling is closed').first().waitFor();
  });

  it('asks for the token again at the next start', async () => {
    const { address } = await anIgnite();
    const env = { KINDLING_API_URL: address, ...noKeyring };
    const first = await launchApp({ env });
    await connect(first.window, token);
    await dropZone(first.window).waitFor();
    await first.close();
    const { window } = await launchApp({ profile: first.profile, env });
    await window.getByRole('textbox', { name: 'API token' }).waitFor();
  });
});

describe('settings', () => {
  it('remove the token for good', async () => {
    const { address } = await anIgnite();
    const first = await launchApp({ env: { KINDLING_API_URL: address } });
    await connect(first.window, token);
    await dropZone(first.window).waitFor();
    const page = await settings(first.window);
    await page.getByRole('button', { name: 'Remove token' }).click();
    await first.window
      .getByRole('alertdialog')
      .getByRole('button', { name: /Remove/ })
      .click();
    await page.getByText('Not connected').waitFor();
    await first.close();
    const { window } = await launchApp({
      profile: first.profile,
      env: { KINDLING_API_URL: address },
    });
    await window.getByRole('textbox', { name: 'API token' }).waitFor();
  });
});

import { join } from 'node:path';
import type { Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { launchApp } from '../harness/app.ts';
import { tempFolder } from '../integration/temp-folder.ts';
import { anIgnite } from './an-ignite.ts';

/** The settings of a fresh profile. */
async function theSettings(options: Parameters<typeof launchApp>[0] = {}) {
  const launched = await launchApp(options);
  await launched.window.getByRole('link', { name: 'Settings' }).click();
  await launched.window.getByRole('heading', { name: 'Settings' }).waitFor();
  return launched;
}

/** Has everything looked at, to the end. */
async function examine(window: Page) {
  await window.getByRole('button', { name: 'Check the connection' }).click();
  await window.getByRole('button', { name: 'Check again' }).waitFor();
  return window.getByRole('list', { name: 'Connection doctor' });
}

describe('the connection doctor', () => {
  it('has a line for everything between here and Ignite', async () => {
    const { address } = await anIgnite();
    const { window } = await theSettings({ env: { KINDLING_API_URL: address } });
    const list = await examine(window);
    expect(await list.getByRole('listitem').count()).toBe(12);
  });

  it('says what needs attention, and counts it', async () => {
    const { address } = await anIgnite();
    const { window } = await theSettings({ env: { KINDLING_API_URL: address } });
    const list = await examine(window);
    await list.getByText('There is none. Make one in Ignite and paste it').waitFor();
    await window.getByText('1 thing needs attention.').waitFor();
  });

  it('finds the proxy that the PAC file of the system names', async () => {
    const pac = `function FindProxyForURL() { return 'PROXY 127.0.0.1:9; DIRECT'; }`;
    const { window } = await theSettings({
      env: { KINDLING_API_URL: 'https://ignite.example' },
      args: [`--proxy-pac-url=data:,${encodeURIComponent(pac)}`],
    });
    const list = await examine(window);
    await list.getByText('127.0.0.1:9, from the system.').waitFor();
  });

  it('copies its report without the names of person and computer', async () => {
    const { address } = await anIgnite();
    const { app, window } = await theSettings({ env: { KINDLING_API_URL: address } });
    await examine(window);
    await window.getByRole('button', { name: 'Copy report' }).click();
    await window.getByText('The report is on the clipboard.').waitFor();
    const text = await app.evaluate(({ clipboard }) => clipboard.readText());
    expect(text).toContain('In order         Address: ');
  });

  it('saves diagnostics where the person says', async () => {
    const { address } = await anIgnite();
    const { app, window } = await theSettings({ env: { KINDLING_API_URL: address } });
    const path = join(await tempFolder(), 'diagnostics.zip');
    await app.evaluate(({ dialog }, filePath) => {
      dialog.showSaveDialog = async () => ({ canceled: false, filePath });
    }, path);
    await examine(window);
    await window.getByRole('button', { name: 'Save diagnostics…' }).click();
    await window.getByText('Saved as diagnostics.zip.').waitFor();
  });

  it('is stopped when the person wants that', async () => {
    // Nobody answers there.
    const { window } = await theSettings({ env: { KINDLING_API_URL: 'https://10.255.255.1' } });
    await window.getByRole('button', { name: 'Check the connection' }).click();
    const list = window.getByRole('list', { name: 'Connection doctor' });
    await list.getByText('Proxy').waitFor();
    await window
      .getByRole('region', { name: 'Connection doctor' })
      .getByRole('button', { name: 'Cancel' })
      .click();
    await window.getByRole('button', { name: 'Check the connection' }).waitFor();
  });
});

describe('the network', () => {
  it('is reached through the proxy that the person sets', async () => {
    const { window } = await theSettings({
      env: { KINDLING_API_URL: 'https://ignite.example', HTTPS_PROXY: undefined },
    });
    await window.getByRole('combobox', { name: 'Proxy' }).selectOption('A proxy of my own');
    await window.getByRole('textbox', { name: 'Address of the proxy' }).fill('127.0.0.1:9');
    await window
      .getByRole('region', { name: 'Network' })
      .getByRole('button', { name: 'Save' })
      .click();
    const list = await examine(window);
    await list.getByText('127.0.0.1:9, set in Settings.').waitFor();
  });

  it('wants an address, not a password', async () => {
    const { window } = await theSettings();
    await window.getByRole('combobox', { name: 'Proxy' }).selectOption('A proxy of my own');
    await window
      .getByRole('textbox', { name: 'Address of the proxy' })
      .fill('http://ann:secret@proxy');
    await window.getByText('This is not an address such as proxy.example.com:8080.').waitFor();
  });
});

import { describe, expect, it } from 'vitest';
import { launchApp } from '../harness/app.ts';
import { enterPracticeMode, takeSample } from '../harness/steps.mjs';

/** The settings of a fresh profile. */
async function theSettings() {
  const launched = await launchApp();
  await launched.window.getByRole('link', { name: 'Settings' }).click();
  await launched.window.getByRole('heading', { name: 'Settings' }).waitFor();
  return launched;
}

describe('settings', () => {
  it('take effect at once: the theme is dark', async () => {
    const { window } = await theSettings();
    // Playwright pretends that the system is light.
    await window.emulateMedia({ colorScheme: null });
    await window.getByRole('combobox', { name: 'Theme' }).selectOption('Dark');
    const isDark = () => window.evaluate(`matchMedia('(prefers-color-scheme: dark)').matches`);
    await expect.poll(isDark).toBe(true);
  });

  it('take delete queries away from the Push page', async () => {
    const { window } = await theSettings();
    await window.getByRole('switch', { name: 'Allow delete queries' }).click();
    await window.getByRole('link', { name: 'Push', exact: true }).click();
    await enterPracticeMode(window);
    await takeSample(window);
    await window.getByText('Delete queries are turned off in Settings.').waitFor();
  });

  it('name the folder that copies are kept in', async () => {
    const { app, window } = await theSettings();
    await app.evaluate(({ dialog }) => {
      dialog.showOpenDialog = async () => ({
        canceled: false,
        filePaths: ['/tmp/kindling-copies'],
      });
    });
    await window.getByRole('button', { name: 'Choose a folder…' }).click();
    await window.getByText('Copies of what is sent are kept in /tmp/kindling-copies').waitFor();
    await window.getByRole('combobox', { name: 'Keep copies' }).selectOption('2 years');
    await window.getByRole('button', { name: 'Keep no copies' }).click();
    await window.getByText('No copies are kept of what is sent.').waitFor();
  });
});

describe('the language', () => {
  it('is the one that was chosen, from the next start on', async () => {
    const { window, profile, close } = await theSettings();
    await window.getByRole('combobox', { name: 'Language' }).selectOption('Norsk bokmål');
    await window.getByText('Holds from the next start of Kindling on.').waitFor();
    await close();
    const again = await launchApp({ profile });
    await again.window.getByRole('heading', { name: 'Koble til Ignite' }).waitFor();
    expect(await again.window.evaluate('document.documentElement.lang')).toBe('nb');
  });
});

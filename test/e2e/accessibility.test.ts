import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright';
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

/** What axe finds on the page as it stands: WCAG 2.2 A and AA, in the theme that is on. */
async function violations(window: Page) {
  // Legacy mode: Electron cannot open the second page that axe would otherwise use.
  const { violations: found } = await new AxeBuilder({ page: window })
    .setLegacyMode(true)
    .analyze();
  return found.flatMap(({ nodes }) =>
    nodes.map((node) => `${node.html.slice(0, 200)} ${node.failureSummary}`),
  );
}

/** Chromium's forced colours are those of Windows' black contrast theme only in the dark scheme. */
const themes = {
  light: { colorScheme: 'light' },
  dark: { colorScheme: 'dark' },
  'forced colours': { colorScheme: 'dark', forcedColors: 'active' },
} as const;

describe.each(Object.entries(themes))('in %s', (_, media) => {
  it('axe finds nothing on any page, from welcome to details', async () => {
    const { window } = await launchApp();
    await window.emulateMedia(media);
    const found: string[] = [];
    const look = async (page: string) => {
      for (const violation of await violations(window)) found.push(`${page}: ${violation}`);
    };
    await window.getByRole('textbox', { name: 'API token' }).waitFor();
    await look('welcome');
    await enterPracticeMode(window);
    await look('push, empty');
    await takeSample(window);
    await chooseRepository(window, 'General ledger 2026');
    await window.getByRole('button', { name: 'Compare with the ERP' }).click();
    await window.getByRole('textbox', { name: /^ERP total/ }).fill('12,50');
    await window.getByText(/differs by/).waitFor();
    await window.getByRole('button', { name: 'How amounts and dates were read' }).click();
    await look('push, one file');
    await pushButton(window).click();
    await window.getByText('Pushed', { exact: true }).waitFor();
    await look('push, done');
    await openActivity(window);
    await look('activity');
    await activityRows(window).getByRole('button', { name: 'Details' }).click();
    await window.getByRole('heading', { name: 'What happened' }).waitFor();
    await look('details');
    await window.keyboard.press('Escape');
    await window.getByRole('link', { name: 'Help' }).click();
    await window.getByRole('heading', { name: 'Connect, or practise' }).waitFor();
    await look('guide');
    await window.getByRole('link', { name: 'Settings' }).click();
    await window.getByRole('heading', { name: 'Delete queries' }).waitFor();
    await look('settings');
    expect(found).toEqual([]);
  });
});

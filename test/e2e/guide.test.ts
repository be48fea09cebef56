import { describe, expect, it } from 'vitest';
import { launchApp } from '../harness/app.ts';

/** The guide, opened from the rail. */
async function theGuide() {
  const launched = await launchApp();
  await launched.window.getByRole('link', { name: 'Help' }).click();
  await launched.window.getByRole('heading', { name: 'Connect, or practise' }).waitFor();
  return launched;
}

describe('the guide', () => {
  it('shows its pictures', async () => {
    const { window } = await theGuide();
    const widths = () =>
      window
        .getByRole('main')
        .getByRole('img')
        .evaluateAll((images) => images.map((image) => (image as HTMLImageElement).naturalWidth));
    await expect.poll(widths).toEqual([1100, 1100, 1100]);
  });

  it('has a topic for each thing that finance staff do', async () => {
    const { window } = await theGuide();
    await window.getByRole('link', { name: 'When something is wrong' }).click();
    await window.getByRole('heading', { name: 'Unconfirmed' }).waitFor();
  });

  it('opens with F1, wherever one is', async () => {
    const { window } = await launchApp();
    await window.getByRole('link', { name: 'Activity' }).click();
    await window.keyboard.press('F1');
    await window.getByRole('heading', { name: 'Guide' }).waitFor();
  });
});

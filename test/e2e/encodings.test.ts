import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { encodeText } from '../../main/tabular/encoding.ts';
import { launchApp } from '../harness/app.ts';
import { dropFiles } from '../harness/files.ts';
import { readSandbox } from '../harness/sandbox-file.mjs';
import { chooseRepository, enterPracticeMode, pushButton } from '../harness/steps.mjs';
import { tempFolder } from '../integration/temp-folder.ts';

const header = 'AccountCode;AccountingDate;Amount;Currency;Description;SupplierName';
const ledger = `${header}\n4000;2026-10-01;-1250,00;NOK;Kjøp;Bærum Kaffe\n4010;2026-10-02;1,00;NOK;Øl;Ålesund Ærlig\n`;

/** A file with these bytes, dropped on the window in practice mode. */
async function dropped(bytes: Uint8Array, name = 'ledger.csv') {
  const launched = await launchApp();
  const path = join(await tempFolder(), name);
  writeFileSync(path, bytes);
  await enterPracticeMode(launched.window);
  await dropFiles(launched.window, [path]);
  return launched;
}

const question = (window: Page) =>
  window.getByRole('radiogroup', { name: 'Which reading is right?' });
const preview = (window: Page) => window.getByRole('table', { name: 'Preview' });

describe('a file that may be in several encodings', () => {
  it('is read as the line that a person says reads right', async () => {
    const { window, profile } = await dropped(encodeText(ledger, 'macintosh'));
    const candidates = question(window).getByRole('radio');
    await candidates.first().waitFor();
    expect(await question(window).getByRole('radio', { checked: true }).count()).toBe(0);
    await question(window).getByText('Bærum', { exact: true }).click();
    await preview(window).getByText('Bærum Kaffe').waitFor();
    expect(
      await question(window)
        .getByRole('radio', { name: /^macintosh/ })
        .isChecked(),
    ).toBe(true);
    await chooseRepository(window, 'General ledger 2026');
    await pushButton(window).click();
    await window.getByText('Pushed', { exact: true }).waitFor();
    expect(readSandbox(profile)).toMatchObject([
      { rows: [{ SupplierName: 'Bærum Kaffe' }, { SupplierName: 'Ålesund Ærlig' }] },
    ]);
  });

  it('shows the reading that was found beside the others, to be confirmed', async () => {
    const { window } = await dropped(encodeText(ledger, 'CP850'));
    const found = question(window).getByRole('radio', { name: /^CP850.*Bærum/ });
    await found.waitFor();
    expect(await found.isChecked()).toBe(true);
    await question(window)
      .getByRole('radio', { name: /^windows-1252.*B‘rum/ })
      .click();
    await preview(window).getByText('B‘rum Kaffe').waitFor();
    await window.getByText('The file looks like CP850 rather than what is chosen').waitFor();
    const { violations } = await new AxeBuilder({ page: window }).setLegacyMode(true).analyze();
    expect(violations).toEqual([]);
  });

  it('can be read in every encoding by hand, JSON too', async () => {
    const rows = '[{"SupplierName":"Bærum Kaffe"}]';
    const { window } = await dropped(encodeText(rows, 'CP865'), 'ledger.json');
    await window.getByRole('button', { name: 'Settings', exact: true }).click();
    await window.getByRole('combobox', { name: 'Encoding' }).click();
    await window.getByRole('option', { name: 'CP865' }).click();
    await preview(window).getByText('Bærum Kaffe').waitFor();
  });
});

describe('a file that has to be converted', () => {
  const changes = (window: Page) => window.getByRole('table', { name: 'Before and after' });

  async function openedChanges(bytes: Uint8Array) {
    const { window } = await dropped(bytes);
    await window.getByRole('button', { name: 'What changes on the way' }).click();
    return (await changes(window).getByRole('row').allInnerTexts()).map((row) =>
      row.split('\t').map((cell) => cell.trim()),
    );
  }

  it('shows before and after, also what cannot be seen', async () => {
    const [, changed] = await openedChanges(
      encodeText(ledger.replace('Kjøp', '50 €'), 'windows-1252'),
    );
    expect(changed).toEqual([
      '2',
      '4000;2026-10-01;-1250,00;NOK;50 ⟨80⟩;Bærum Kaffe',
      '4000;2026-10-01;-1250,00;NOK;50 €;Bærum Kaffe',
    ]);
  });

  it('shows the new delimiter, and what had to be quoted for it', async () => {
    const text = ledger.replaceAll(';', '|').replace('Kjøp', 'Kjøp; "nå"');
    expect(await openedChanges(Buffer.from(text))).toContainEqual([
      '2',
      '4000|2026-10-01|-1250,00|NOK|Kjøp; "nå"|Bærum Kaffe',
      '4000;2026-10-01;-1250,00;NOK;"Kjøp; ""nå""";Bærum Kaffe',
    ]);
  });

  it('shows the byte order mark that is left out', async () => {
    const rows = await openedChanges(Buffer.from(`\ufeff${ledger}`));
    expect(rows.slice(1)).toEqual([['1', `⟨BOM⟩${header}`, header]]);
  });

  it('says nothing of changes where the bytes stay as they are', async () => {
    const { window } = await dropped(Buffer.from(ledger));
    await preview(window).waitFor();
    await window.getByText('2 rows').first().waitFor();
    expect(await window.getByRole('button', { name: 'What changes on the way' }).count()).toBe(0);
  });
});

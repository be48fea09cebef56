/**
 * `npm run docs:screenshots`: the pictures of guide and README, taken from the running app as a person
 * would come to see them. The same commit gives the same pictures, but for dates and addresses.
 */
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { main } from './failure.mjs';
import { launch } from './launch.mjs';
import { checkout } from './places.mjs';
import { prepareBuild } from './prepare.mjs';
import { lacksDisplay, runInSession } from './session.mjs';
import { chooseRepository, enterPracticeMode, openActivity, pushButton } from './steps.mjs';
import { prepareSystem } from './system.mjs';

const repository = 'General ledger 2026';

await main(async () => {
  if (!process.argv.includes('--in-session')) {
    await prepareSystem({ display: lacksDisplay(process.env), keyring: true });
    await prepareBuild();
    const script = fileURLToPath(import.meta.url);
    return runInSession([process.execPath, script, '--in-session'], {
      keyring: true,
      cwd: checkout,
    });
  }
  const folder = await mkdtemp(join(tmpdir(), 'kindling-pictures-'));
  const profile = join(folder, 'profile');
  await mkdir(profile);
  const { app, window, close } = await launch({ profile });
  /** @param {string} path from the checkout's `docs` */
  const show = async (path) => {
    // Not where the pointer happens to be.
    await window.mouse.move(0, 0);
    await window.screenshot({ path: join(checkout, 'docs', path), animations: 'disabled' });
  };
  /** Chooses a month of the ledger. @param {string} month such as `2026-10` */
  const choose = async (month) => {
    const path = join(folder, `general-ledger-${month}.csv`);
    await writeFile(path, ledger(month));
    await app.evaluate(({ dialog }, chosen) => {
      dialog.showOpenDialog = async () => ({ canceled: false, filePaths: [chosen] });
    }, path);
    await window.getByRole('link', { name: 'Push', exact: true }).click();
    await window.getByRole('button', { name: 'Choose files…' }).click();
    await window.getByRole('table', { name: 'Preview' }).waitFor();
  };
  const pushed = () => window.getByText('Pushed', { exact: true }).first().waitFor();
  try {
    await window.getByRole('button', { name: 'Try practice mode' }).waitFor();
    await show('guide/images/welcome.png');
    await window.getByRole('link', { name: 'Settings' }).click();
    await window.getByRole('button', { name: 'Check the connection' }).click();
    await window.getByRole('button', { name: 'Check again' }).waitFor();
    await window.getByRole('heading', { name: 'Connection doctor' }).evaluate((heading) => {
      heading.scrollIntoView({ block: 'start' });
    });
    await show('guide/images/doctor.png');
    await window.getByRole('link', { name: 'Push', exact: true }).click();
    await enterPracticeMode(window);

    await choose('2026-08');
    await chooseRepository(window, repository);
    await pushButton(window).click();
    await pushed();
    await window.getByRole('button', { name: 'Save as saved push' }).click();
    await window.getByRole('link', { name: /^Saved as/ }).waitFor();
    await window.getByRole('button', { name: 'Push another' }).click();

    await choose('2026-09');
    await chooseRepository(window, repository);
    await window.getByRole('button', { name: /^Push [\d,]+ rows/ }).waitFor();
    await show('guide/images/ready.png');
    await show('images/push.png');
    await window.getByRole('button', { name: 'Compare with the ERP' }).click();
    await window.getByRole('textbox', { name: 'ERP total, NOK' }).fill('1 250,00');
    await window.getByRole('textbox', { name: 'ERP total, NOK' }).blur();
    await window.getByRole('textbox', { name: 'ERP total, NOK' }).evaluate((field) => {
      field.scrollIntoView({ block: 'center' });
    });
    await show('guide/images/totals.png');
    await window.getByRole('textbox', { name: 'ERP total, NOK' }).fill('');
    await pushButton(window).click();
    await pushed();
    await show('guide/images/pushed.png');
    await window.getByRole('link', { name: 'Saved pushes' }).click();
    await window.getByRole('heading', { name: 'Saved pushes' }).waitFor();
    await show('guide/images/saved.png');
    await openActivity(window);
    await show('guide/images/activity.png');
    return 0;
  } finally {
    await close();
    await rm(folder, { recursive: true });
  }
});

/** A month of a ledger whose vouchers balance. @param {string} month */
function ledger(month) {
  const suppliers = ['Bærum Kaffe AS', 'Østfold Trykk', 'Fjellbrød Bakeri', 'Vågen Hotell'];
  const lines = ['AccountCode;AccountingDate;Amount;Currency;Description;SupplierName'];
  for (let voucher = 1; voucher <= 600; voucher++) {
    const day = String(1 + (voucher % 28)).padStart(2, '0');
    const net = 400 + ((voucher * 7919) % 25_000);
    const supplier = suppliers[voucher % suppliers.length];
    const text = `Faktura ${100_000 + voucher}`;
    const date = `${month}-${day}`;
    lines.push(`${6000 + (voucher % 9) * 100};${date};${net},00;NOK;${text};${supplier}`);
    lines.push(`2400;${date};-${net},00;NOK;${text};${supplier}`);
  }
  return `${lines.join('\r\n')}\r\n`;
}

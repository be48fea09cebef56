import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync, writeFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { promisify } from 'node:util';
import { FuseV1Options, FuseVersion, getCurrentFuseWire } from '@electron/fuses';
import { chromium } from 'playwright';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { startSandbox } from '../../main/sandbox/sandbox.ts';
import { electronEnvironment } from '../harness/electron.mjs';
import { checkout } from '../harness/places.mjs';
import { chooseRepository, pushButton } from '../harness/steps.mjs';
import { tempFolder } from '../integration/temp-folder.ts';

const run = promisify(execFile);
const token = 'k1ndl1ng-packaged-5e01';

let output: string;
const executable = () => join(output, 'linux-unpacked', 'kindling');

/** The installed app as `npm run package` makes it, from the Electron that these tests have. */
beforeAll(async () => {
  if (process.platform !== 'linux') return;
  output = await mkdtemp(join(tmpdir(), 'kindling-packaged-'));
  const dist = process.env.ELECTRON_OVERRIDE_DIST_PATH ?? '';
  const version = readFileSync(join(dist, 'version'), 'utf8').trim().replace(/^v/, '');
  const builder = join(checkout, 'node_modules', 'electron-builder', 'cli.js');
  const settings = [`electronDist=${dist}`, `electronVersion=${version}`];
  const args = [...settings, `directories.output=${output}`].map((setting) => `-c.${setting}`);
  await run(process.execPath, [builder, '--linux', 'dir', ...args], { cwd: checkout });
});
afterAll(async () => {
  if (output) await rm(output, { recursive: true });
});

/** Without what only a test would set. */
function environment(profile: string): NodeJS.ProcessEnv {
  const { ELECTRON_OVERRIDE_DIST_PATH: _, ...env } = electronEnvironment(process.env);
  return { ...env, KINDLING_PROFILE: profile };
}

/** Starts it and answers its window. */
async function open(): Promise<import('playwright').Page> {
  const child = spawn(executable(), ['--practice', '--lang=en', '--remote-debugging-port=0'], {
    env: environment(await tempFolder()),
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const gone = once(child, 'exit');
  onTestFinished(async () => {
    child.kill();
    await gone;
  });
  for await (const line of createInterface(child.stderr)) {
    const [, address] = /DevTools listening on (ws:\S+)/.exec(line) ?? [];
    if (address === undefined) continue;
    const browser = await chromium.connectOverCDP(address);
    onTestFinished(() => browser.close());
    const [context] = browser.contexts();
    const page = context?.pages()[0] ?? (await context?.waitForEvent('page'));
    if (page) return page;
  }
  throw new Error('The packaged app opened no window.');
}

describe.runIf(process.platform === 'linux')('the packaged app', () => {
  it('has its fuses set', async () => {
    const wire = await getCurrentFuseWire(executable());
    const stateOf = (fuse: FuseV1Options) => String.fromCharCode(wire[fuse] ?? 0);
    expect(wire.version).toBe(FuseVersion.V1);
    expect({
      runAsNode: stateOf(FuseV1Options.RunAsNode),
      nodeOptions: stateOf(FuseV1Options.EnableNodeOptionsEnvironmentVariable),
      inspect: stateOf(FuseV1Options.EnableNodeCliInspectArguments),
      cookieEncryption: stateOf(FuseV1Options.EnableCookieEncryption),
      integrity: stateOf(FuseV1Options.EnableEmbeddedAsarIntegrityValidation),
      onlyAsar: stateOf(FuseV1Options.OnlyLoadAppFromAsar),
      fileProtocol: stateOf(FuseV1Options.GrantFileProtocolExtraPrivileges),
    }).toEqual({
      runAsNode: '0',
      nodeOptions: '0',
      inspect: '0',
      cookieEncryption: '1',
      integrity: '1',
      onlyAsar: '1',
      fileProtocol: '0',
    });
  });

  it('pushes a file through its window', async () => {
    const window = await open();
    await window.getByRole('table', { name: 'Preview' }).waitFor();
    await chooseRepository(window, 'General ledger 2026');
    await pushButton(window).click();
    await window.getByText('Pushed', { exact: true }).waitFor();
  });

  it('pushes a file through its command line, without a display', async () => {
    const folder = await tempFolder();
    const sandbox = await startSandbox({
      databasePath: join(folder, 'sandbox.db'),
      temporaryFolder: join(folder, 'incoming'),
      port: 0,
      tokens: [token],
    });
    onTestFinished(() => sandbox.close());
    const path = join(folder, 'ledger.csv');
    const header = 'AccountCode;AccountingDate;Amount;Currency;Description;SupplierName';
    writeFileSync(path, `${header}\n4000;2026-10-01;-1250,00;NOK;Kaffe;Bærum Kaffe\n`);
    const { DISPLAY: _, WAYLAND_DISPLAY: __, ...env } = environment(join(folder, 'profile'));
    const { stdout } = await run(
      executable(),
      ['push', path, '--repository', 'General ledger 2026', '--json'],
      { env: { ...env, KINDLING_API_URL: sandbox.address, KINDLING_TOKEN: token } },
    );
    expect(JSON.parse(stdout)).toMatchObject({ state: 'pushed' });
  });
});

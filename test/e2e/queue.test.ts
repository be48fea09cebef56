import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ElectronApplication, Page } from 'playwright';
import { describe, expect, it, onTestFinished } from 'vitest';
import { startSandbox } from '../../main/sandbox/sandbox.ts';
import { launchApp } from '../harness/app.ts';
import { dropFiles } from '../harness/files.ts';
import { activityRows, chooseRepository, openActivity, pushButton } from '../harness/steps.mjs';
import { tempFolder } from '../integration/temp-folder.ts';
import { anAnswerByHand, anIgnite, answering } from './an-ignite.ts';

const token = 'k1ndl1ng-e2e-77c04a1b';

/** The app, connected to the Ignite at `address`. */
async function connected(address: string, profile?: string) {
  const launched = await launchApp({
    env: { KINDLING_API_URL: address },
    ...(profile !== undefined && { profile }),
  });
  const { window } = launched;
  if (profile === undefined) {
    await window.getByRole('textbox', { name: 'API token' }).fill(token);
    await window.getByRole('button', { name: 'Connect' }).click();
  }
  await window.getByRole('link', { name: 'Push', exact: true }).click();
  const folder = await tempFolder();

  /** Pushes a new file of this name from the window. */
  const push = async (name: string, content = `A;B\n${name};1\n`, repository = 'Ledger') => {
    const path = join(folder, name);
    writeFileSync(path, content);
    await window.getByRole('link', { name: 'Push', exact: true }).click();
    const another = window.getByRole('button', { name: 'Push another' });
    const choose = window.getByRole('button', { name: 'Choose files…' });
    await another.or(choose).waitFor();
    if (await another.isVisible()) await another.click();
    await choose.waitFor();
    await dropFiles(window, [path]);
    await chooseRepository(window, repository);
    await pushButton(window).click();
    await window.getByRole('button', { name: 'Push another' }).waitFor();
  };
  return { ...launched, push };
}

const row = (window: Page, name: string) => activityRows(window).filter({ hasText: name });
const notice = (window: Page) => window.getByRole('region', { name: 'Notice' });

/** Answers the question before quitting with the button at this place; tells what was asked. */
function answerQuestion(app: ElectronApplication, button: number) {
  return app.evaluate(({ dialog }, response) => {
    const asked: string[] = [];
    (globalThis as { asked?: string[] }).asked = asked;
    dialog.showMessageBox = (async (...given: unknown[]) => {
      asked.push((given.at(-1) as { message: string }).message);
      return { response, checkboxChecked: false };
    }) as typeof dialog.showMessageBox;
  }, button);
}

const questions = (app: ElectronApplication) =>
  app.evaluate(() => (globalThis as { asked?: string[] }).asked);

describe('a token that Ignite has revoked', () => {
  it('is replaced from the banner, and the push goes on', async () => {
    const folder = await tempFolder();
    const tokens = [token];
    const sandbox = await startSandbox({
      databasePath: join(folder, 'sandbox.db'),
      temporaryFolder: join(folder, 'incoming'),
      port: 0,
      tokens,
      repositories: [{ id: 'b5c6f1de-12ab-4cde-8f01-23456789abcd', name: 'Ledger', fields: ['A'] }],
    });
    onTestFinished(() => sandbox.close());
    const { window, push } = await connected(sandbox.address);
    tokens[0] = 'the-new-token';
    await push('ledger.csv');
    await notice(window).getByText('Ignite refused the token. 1 push waits').waitFor();
    await notice(window).getByRole('button', { name: 'Replace the token' }).click();
    const dialog = window.getByRole('dialog');
    await dialog.getByRole('textbox', { name: 'API token' }).fill('the-new-token');
    await dialog.getByRole('button', { name: 'Connect' }).click();
    await window.getByText('Pushed', { exact: true }).waitFor();
    await dialog.waitFor({ state: 'detached' });
    expect(await sandbox.imports()).toHaveLength(1);
  });
});

describe('a push behind an unconfirmed one', () => {
  it('says so, leads there, and goes when that is marked as pushed', async () => {
    const ignite = await anIgnite(answering(500));
    const { window, push } = await connected(ignite.address);
    await push('first.csv');
    await window.getByText('Unconfirmed', { exact: true }).waitFor();
    ignite.push = answering(200);
    await push('second.csv');
    await openActivity(window);
    const held = row(window, 'second.csv');
    await held.getByText('Waits for first.csv, which is unconfirmed.').waitFor();
    expect(ignite.received).toHaveLength(1);
    await held.getByRole('link', { name: 'Decide about it first' }).click();
    const mark = window.getByRole('button', { name: 'Mark as pushed' });
    await mark.click();
    await mark.waitFor({ state: 'detached' });
    await window.keyboard.press('Escape');
    await held.getByText('Pushed', { exact: true }).waitFor();
    await row(window, 'first.csv').getByText('Pushed', { exact: true }).waitFor();
    expect(ignite.received).toHaveLength(2);
  });
});

describe('a push that Ignite has no time for', () => {
  it('says when it is tried next, and is tried at once when told to', async () => {
    const ignite = await anIgnite(answering(429, { 'retry-after': '600' }));
    const { window, push } = await connected(ignite.address);
    await push('ledger.csv');
    await window.getByText('Next try in 10 minutes.').waitFor();
    ignite.push = answering(200);
    await window.getByRole('button', { name: 'Try now' }).click();
    await window.getByText('Pushed', { exact: true }).waitFor();
  });

  it('can be cancelled in Activity', async () => {
    const ignite = await anIgnite(answering(429, { 'retry-after': '600' }));
    const { window, push } = await connected(ignite.address);
    await push('ledger.csv');
    await openActivity(window);
    await row(window, 'ledger.csv').getByText('Waiting', { exact: true }).waitFor();
    await row(window, 'ledger.csv').getByRole('button', { name: 'Cancel' }).click();
    await row(window, 'ledger.csv').getByText('Cancelled').waitFor();
    expect(ignite.received).toHaveLength(1);
  });
});

describe('while a push is being sent', () => {
  it('the computer does not go to sleep by itself, and after it may', async () => {
    const answer = anAnswerByHand();
    const ignite = await anIgnite(answer.push);
    const { app, window, push } = await connected(ignite.address);
    const isKeptAwake = () =>
      // Electron numbers them from nought.
      app.evaluate(({ powerSaveBlocker }) =>
        [0, 1, 2].some((blocker) => powerSaveBlocker.isStarted(blocker)),
      );
    const before = await isKeptAwake();
    await push('ledger.csv');
    const give = await answer.given;
    const meanwhile = await isKeptAwake();
    give(200);
    await window.getByText('Pushed', { exact: true }).waitFor();
    expect([before, meanwhile, await isKeptAwake()]).toEqual([false, true, false]);
  });
});

describe('without a network', () => {
  it('a push waits, and goes on when the laptop wakes up and has one', async () => {
    const ignite = await anIgnite((request) => request.socket.resetAndDestroy());
    const { app, window, push } = await connected(ignite.address);
    await app.evaluate(({ net }) => {
      net.isOnline = () => false;
    });
    // Large enough that the connection breaks before the last byte is handed over.
    const rows = Array.from({ length: 400_000 }, (_, at) => `${Math.sin(at)};${Math.cos(at)}`);
    await push('ledger.csv', `A;B\n${rows.join('\n')}\n`);
    await window.getByText('Waits for the network.').waitFor();
    ignite.push = answering(200);
    await app.evaluate(({ net, powerMonitor }) => {
      net.isOnline = () => true;
      powerMonitor.emit('resume');
    });
    await window.getByText('Pushed', { exact: true }).waitFor();
  });
});

describe('pausing', () => {
  it('holds what has not begun, until told to go on', async () => {
    const first = anAnswerByHand();
    const ignite = await anIgnite(first.push);
    const { window, push } = await connected(ignite.address);
    await push('first.csv');
    const give = await first.given;
    ignite.push = answering(200);
    await openActivity(window);
    await window.getByRole('button', { name: 'Pause sending' }).click();
    await push('second.csv', undefined, 'Suppliers');
    await openActivity(window);
    await row(window, 'second.csv').getByText('Queue paused.').waitFor();
    give(200);
    await row(window, 'first.csv').getByText('Pushed', { exact: true }).waitFor();
    expect(ignite.received).toHaveLength(1);
    await notice(window).getByRole('button', { name: 'Go on' }).click();
    await row(window, 'second.csv').getByText('Pushed', { exact: true }).waitFor();
  });
});

describe('quitting while a push is under way', () => {
  it('asks; told to keep going, it does', async () => {
    const slow = anAnswerByHand();
    const ignite = await anIgnite(slow.push);
    const { app, window, push } = await connected(ignite.address);
    await push('ledger.csv');
    const give = await slow.given;
    await answerQuestion(app, 1);
    await app.evaluate(({ app: kindling }) => kindling.quit());
    await expect.poll(() => questions(app)).toEqual(['A push is under way']);
    give(200);
    await window.getByText('Pushed', { exact: true }).waitFor();
  });

  it('told to quit, it sends the rest after the next start, once a person says so', async () => {
    const ignite = await anIgnite(answering(429, { 'retry-after': '600' }));
    const first = await connected(ignite.address);
    await first.push('ledger.csv');
    await first.window.getByText('Next try in 10 minutes.').waitFor();
    await answerQuestion(first.app, 0);
    await first.close();
    ignite.push = answering(200);
    const { window } = await connected(ignite.address, first.profile);
    await notice(window).getByText('1 push waits here').waitFor();
    await notice(window).getByRole('button', { name: 'Look first' }).click();
    await row(window, 'ledger.csv').getByText('Queue paused.').waitFor();
    expect(ignite.received).toHaveLength(1);
    await notice(window).getByRole('button', { name: 'Go on' }).click();
    await row(window, 'ledger.csv').getByText('Pushed', { exact: true }).waitFor();
    expect(await notice(window).count()).toBe(0);
  });

  it('asks nothing when the system wants it gone', async () => {
    const ignite = await anIgnite(answering(429, { 'retry-after': '600' }));
    const { app, window, push } = await connected(ignite.address);
    await push('ledger.csv');
    await window.getByText('Next try in 10 minutes.').waitFor();
    const gone = once(app.process(), 'exit');
    app.process().kill('SIGTERM');
    expect(await gone).toEqual([0, null]);
  });
});

describe('the progress of a push', () => {
  it('is there at once on another page', async () => {
    // It takes what its socket holds, and no more.
    const ignite = await anIgnite((request) => request.pause());
    const { app, window, push } = await connected(ignite.address);
    const noise = Buffer.alloc(30_000_000);
    for (let at = 0; at < noise.length; at++) noise[at] = 33 + (((at * 2_654_435_761) >>> 13) % 90);
    await push('noise.csv', `A\n${noise.toString('latin1').replace(/[";,|]/g, 'x')}\n`);
    const bar = window.getByRole('progressbar', { name: 'Progress of noise.csv' });
    const isSending = () => bar.getAttribute('aria-valuetext');
    await window.getByText('Sending', { exact: true }).waitFor();
    await expect.poll(isSending).toMatch(/%/);
    await openActivity(window);
    expect(await bar.getAttribute('aria-valuetext')).toMatch(/%/);
    await answerQuestion(app, 0);
  });
});

import { once } from 'node:events';
import { writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { sampleLedgerRepository } from '../../../main/sandbox/options.ts';
import { aCommandLine } from './cli.ts';
import { aSandbox, aWilfulIgnite, token, whenRead, withStatus } from './ignite.ts';

const repository = sampleLedgerRepository;
const text = `${repository.fields.join(';')}\n4000;2026-10-01;-1250,00;NOK;Kaffe;Bærum Kaffe\n`;

/** The command line with a token, an Ignite at `address`, and `ledger.csv` in its folder. */
async function connected(address: string) {
  const line = await aCommandLine({ KINDLING_API_URL: address, KINDLING_TOKEN: token });
  await writeFile(join(line.folder, 'ledger.csv'), text);
  return line;
}

const pushLedger = ['push', 'ledger.csv', '--repository', 'Ledger'];

describe('push', () => {
  it('brings the rows to Ignite', async () => {
    const sandbox = await aSandbox();
    const { run } = await connected(sandbox.address);
    const { code } = await run(['push', 'ledger.csv', '--repository', repository.name]);
    const rows = await sandbox.rows(repository.id);
    expect([code, rows.map(({ data }) => data.SupplierName)]).toEqual([0, ['Bærum Kaffe']]);
  });

  it('says in JSON what was sent', async () => {
    const sandbox = await aSandbox();
    const { run } = await connected(sandbox.address);
    const { out } = await run(['push', 'ledger.csv', '--json', '--repository', repository.id]);
    const [received] = await sandbox.imports();
    expect(JSON.parse(out)).toMatchObject({
      state: 'pushed',
      recordId: expect.any(String),
      parts: [{ state: 'pushed', rows: 1, sha256: received?.sha256, status: 200 }],
    });
  });

  it('says on standard output that Ignite received the file', async () => {
    const sandbox = await aSandbox();
    const { run } = await connected(sandbox.address);
    const { out } = await run(['push', 'ledger.csv', '--repository', repository.id]);
    expect(out).toMatch(/^ledger\.csv: pushed to General ledger 2026, 1 row\. /);
  });

  it('writes no progress where standard error is no terminal', async () => {
    const sandbox = await aSandbox();
    const { run } = await connected(sandbox.address);
    const { err } = await run(['push', 'ledger.csv', '--repository', repository.id]);
    expect(err).not.toMatch(/sending|preparing|%/);
  });

  it('tells the control totals before and after', async () => {
    const sandbox = await aSandbox();
    const { run } = await connected(sandbox.address);
    const { out, err } = await run(['push', 'ledger.csv', '--repository', repository.id]);
    const net = /NOK +1 +0\.00 +1,250\.00 +-1,250\.00/;
    expect([net.test(err), net.test(out)]).toEqual([true, true]);
  });

  it('says when the signs are not those of last time', async () => {
    const sandbox = await aSandbox();
    const { folder, run } = await connected(sandbox.address);
    const month = (name: string, sign: string) => {
      const rows = Array.from(
        { length: 30 },
        (_, at) => `4000;2026-${name}-01;${sign}${100 + at},00;NOK;Kaffe;Bærum Kaffe`,
      );
      return writeFile(
        join(folder, `${name}.csv`),
        `${repository.fields.join(';')}\n${rows.join('\n')}\n`,
      );
    };
    await month('09', '');
    await month('10', '-');
    const first = await run(['push', '09.csv', '--repository', repository.id]);
    const second = await run(['push', '10.csv', '--repository', repository.id]);
    const said = /in NOK: 100% of what is moved is credit, against 0% last time/;
    expect([said.test(first.err), said.test(second.err)]).toEqual([false, true]);
  });

  it('keeps the totals, and that the ERP’s ties, on the receipt', async () => {
    const sandbox = await aSandbox();
    const { run } = await connected(sandbox.address);
    const args = ['push', 'ledger.csv', '--json', '--repository', repository.id];
    const pushed = await run([...args, '--erp-total', '(1 250,00) NOK']);
    const { out } = await run(['receipt', JSON.parse(pushed.out).recordId]);
    expect([pushed.code, JSON.parse(out)]).toEqual([
      0,
      expect.objectContaining({
        finance: expect.objectContaining({ totals: expect.objectContaining({ rows: 1 }) }),
        erpTotals: [expect.objectContaining({ value: '-1250.00', difference: '0.00', ties: true })],
      }),
    ]);
  });

  it('reads columns as they were read of the last push to the repository', async () => {
    const sandbox = await aSandbox();
    const { folder, run } = await connected(sandbox.address);
    const next = text.replace('2026-10', '2026-11');
    await writeFile(join(folder, 'next.csv'), `Note;${next.replace('\n4000', '\nx;4000')}`);
    const to = ['--json', '--repository', repository.id];
    const columns = ['--column', 'AccountCode=company', '--column', 'Currency=none'];
    await run(['push', 'ledger.csv', ...to, ...columns]);
    const pushed = await run(['push', 'next.csv', ...to]);
    const { out } = await run(['receipt', JSON.parse(pushed.out).recordId]);
    expect(JSON.parse(out).finance.totals.byCompany).toMatchObject([
      { company: '4000', currency: null },
    ]);
  });

  it('sends nothing when the ERP’s total is another one, and ends with 3', async () => {
    const sandbox = await aSandbox();
    const { run } = await connected(sandbox.address);
    const args = ['push', 'ledger.csv', '--repository', repository.id];
    const { code, err } = await run([...args, '--erp-total', '-1 249,99']);
    expect([code, await sandbox.imports(), /differs by 0\.01/.test(err)]).toEqual([3, [], true]);
  });

  it('sends it all the same with a comment, which is kept with the difference', async () => {
    const sandbox = await aSandbox();
    const { run } = await connected(sandbox.address);
    const args = ['push', 'ledger.csv', '--json', '--repository', repository.id];
    const how = ['--erp-total', '-1 249,99', '--comment', 'Rounded'];
    const pushed = await run([...args, ...how]);
    const receipt = JSON.parse((await run(['receipt', JSON.parse(pushed.out).recordId])).out);
    expect([pushed.code, receipt.erpTotals[0].difference, receipt.comment]).toEqual([
      0,
      '0.01',
      'Rounded',
    ]);
  });

  it('sends nothing in a dry run', async () => {
    const sandbox = await aSandbox();
    const { run } = await connected(sandbox.address);
    const args = ['push', 'ledger.csv', '--dry-run', '--json', '--repository', repository.id];
    const { code, out } = await run(args);
    expect([code, JSON.parse(out).state, await sandbox.imports()]).toEqual([0, 'planned', []]);
  });

  it('refuses the same bytes a second time with 8', async () => {
    const sandbox = await aSandbox();
    const { run } = await connected(sandbox.address);
    await run(['push', 'ledger.csv', '--repository', repository.id]);
    const { code, out } = await run([
      ...['push', 'ledger.csv', '--json', '--repository', repository.id],
    ]);
    expect([code, JSON.parse(out).error.code]).toEqual([8, 'already-pushed']);
  });

  it('sends the same bytes a second time when it is told to', async () => {
    const sandbox = await aSandbox();
    const { run } = await connected(sandbox.address);
    await run(['push', 'ledger.csv', '--repository', repository.id]);
    await run(['push', 'ledger.csv', '--allow-duplicate', '--repository', repository.id]);
    expect(await sandbox.imports()).toHaveLength(2);
  });

  it('goes on behind a file that cannot be sent, one document a line, and ends with 3', async () => {
    const sandbox = await aSandbox();
    const { run, folder } = await connected(sandbox.address);
    await writeFile(join(folder, 'empty.csv'), '');
    const files = ['none.csv', 'empty.csv', 'ledger.csv'];
    const { code, out } = await run(['push', ...files, '--json', '--repository', repository.id]);
    const documents = out
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect([code, documents.map(({ error, state }) => error?.code ?? state)]).toEqual([
      3,
      ['file-missing', 'blocked', 'pushed'],
    ]);
  });

  it('ends with 2 for a repository that Ignite does not list', async () => {
    const sandbox = await aSandbox();
    const { run } = await connected(sandbox.address);
    expect((await run(['push', 'ledger.csv', '--repository', 'Nothing'])).code).toBe(2);
  });

  it('has a line of JSON for each file even when none could be tried', async () => {
    const { run } = await connected('http://127.0.0.1:1');
    const { code, out } = await run(['push', 'a.csv', 'b.csv', '--json', '--repository', 'Ledger']);
    const codes = out
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line).error.code);
    expect([code, codes]).toEqual([5, ['unreachable', 'unreachable']]);
  });
});

describe('what Ignite answers to a push', () => {
  it.each([
    [4, 'refused', 403, {}],
    [4, 'refused', 422, {}],
    [5, 'busy', 429, {}],
    [5, 'busy', 503, { 'retry-after': '3600' }],
    [6, 'in doubt', 500, {}],
    [6, 'in doubt', 503, {}],
    [7, 'without a valid token', 401, {}],
  ])('ends with %i when it is %s (%i)', async (code, _, status, headers) => {
    const { run } = await connected(await aWilfulIgnite(withStatus(status, headers)));
    expect((await run([...pushLedger, '--wait', '1'])).code).toBe(code);
  });

  it('is quoted on standard error', async () => {
    const { run } = await connected(await aWilfulIgnite(withStatus(422)));
    expect((await run(pushLedger)).err).toContain('It is 422.');
  });

  it('is asked for again within the time to wait', async () => {
    const answers = [withStatus(429), withStatus(200)];
    const address = await aWilfulIgnite((request, response) => {
      answers.shift()?.(request, response);
    });
    const { run } = await connected(address);
    expect((await run(pushLedger)).code).toBe(0);
  });

  it('in doubt holds back whatever else is for that repository', async () => {
    const { run, folder } = await connected(await aWilfulIgnite(withStatus(500)));
    await run(pushLedger);
    await writeFile(join(folder, 'other.csv'), 'A,B\n1,2\n');
    const { code, out } = await run(['push', 'other.csv', '--json', '--repository', 'Ledger']);
    expect([code, JSON.parse(out).state]).toEqual([6, 'failed']);
  });

  it('in doubt holds back the same bytes, and ends with 6 again', async () => {
    const { run } = await connected(await aWilfulIgnite(withStatus(500)));
    await run(pushLedger);
    expect((await run(pushLedger)).code).toBe(6);
  });
});

describe('Ctrl+C', () => {
  it('before all has been handed over cancels, and ends with 130', async () => {
    let arrived = (): void => {};
    const arriving = new Promise<void>((resolve) => {
      arrived = resolve;
    });
    // Never reads on: more than fits into the sockets' buffers stays with the sender.
    const address = await aWilfulIgnite((request) => {
      request.pause();
      arrived();
    });
    const { start, run, folder } = await connected(address);
    await writeFile(join(folder, 'big.csv'), `A,B\n${'some,text\n'.repeat(3_000_000)}`);
    const args = ['push', 'big.csv', '--no-compress', '--repository', 'Ledger'];
    const { child, ended } = start(args);
    await arriving;
    child.kill('SIGINT');
    const { code } = await ended;
    const [push] = JSON.parse((await run(['activity', '--json'])).out);
    expect([code, push.state]).toEqual([130, 'cancelled']);
  });

  it('behind it leaves the push unconfirmed, and ends with 6', async () => {
    let read = (): void => {};
    const reading = new Promise<void>((resolve) => {
      read = resolve;
    });
    const address = await aWilfulIgnite((request) => whenRead(request, read));
    const { start } = await connected(address);
    const { child, ended } = start(pushLedger);
    await reading;
    child.kill('SIGINT');
    expect((await ended).code).toBe(6);
  });

  it('while the repositories are asked for ends with 130', async () => {
    const server = createServer(() => undefined);
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    const { port } = server.address() as { port: number };
    const { start } = await connected(`http://127.0.0.1:${port}`);
    const { child, ended } = start(pushLedger);
    await once(server, 'request');
    child.kill('SIGINT');
    const { code } = await ended;
    server.closeAllConnections();
    server.close();
    expect(code).toBe(130);
  });
});

describe('activity', () => {
  it('shows what was pushed, without token, address or network', async () => {
    const sandbox = await aSandbox();
    const { run } = await connected(sandbox.address);
    await run(['push', 'ledger.csv', '--repository', repository.id]);
    const env = { KINDLING_TOKEN: '', KINDLING_API_URL: '' };
    const { out } = await run(['activity'], { env });
    expect(out).toMatch(/^ledger\.csv +General ledger 2026 +1 .*Pushed/m);
  });

  it('finds by file name', async () => {
    const sandbox = await aSandbox();
    const { run } = await connected(sandbox.address);
    await run(['push', 'ledger.csv', '--repository', repository.id]);
    const { out } = await run(['activity', '--json', '--search', 'supplier']);
    expect(JSON.parse(out)).toEqual([]);
  });

  it('ends with 1 and a plain message when the profile cannot be used', async () => {
    const { run, folder } = await aCommandLine();
    await writeFile(join(folder, 'file'), '');
    const { code, err } = await run(['activity'], {
      env: { KINDLING_PROFILE: join(folder, 'file') },
    });
    expect([code, err.includes('    at ')]).toEqual([1, false]);
  });
});

describe('push --batch', () => {
  it('sends files of the same month that belong together without a question', async () => {
    const sandbox = await aSandbox();
    const { folder, run } = await connected(sandbox.address);
    await writeFile(join(folder, 'other.csv'), text.replace('4000', '4100'));
    const to = ['--batch', '--repository', repository.id];
    const { code } = await run(['push', 'ledger.csv', 'other.csv', ...to]);
    expect([code, (await sandbox.imports()).length]).toEqual([0, 2]);
  });

  it('sends nothing behind a file that has problems', async () => {
    const sandbox = await aSandbox();
    const { folder, run } = await connected(sandbox.address);
    await writeFile(join(folder, 'empty.csv'), '');
    await writeFile(join(folder, 'last.csv'), text.replace('4000', '4100'));
    const files = ['ledger.csv', 'empty.csv', 'last.csv'];
    const to = ['--batch', '--json', '--repository', repository.id];
    const { code, out } = await run(['push', ...files, ...to]);
    const lines = out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect([code, lines[0].state, lines[2].error.code, (await sandbox.imports()).length]).toEqual([
      3,
      'pushed',
      'batch-stopped',
      1,
    ]);
  });
});

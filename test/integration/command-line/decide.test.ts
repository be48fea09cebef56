import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { aCommandLine } from './cli.ts';
import { aSandbox, aWilfulIgnite, token, withStatus } from './ignite.ts';

/** A profile in which one push is unconfirmed, and an Ignite that takes everything from then on. */
async function withUnconfirmed() {
  const answers = [500];
  const address = await aWilfulIgnite((request, response) =>
    withStatus(answers.shift() ?? 200)(request, response),
  );
  const cli = await aCommandLine({ KINDLING_API_URL: address, KINDLING_TOKEN: token });
  const push = (name: string) => {
    writeFileSync(join(cli.folder, name), `A;B\n${name};1\n`);
    return cli.run(['push', name, '--repository', 'Ledger', '--json']);
  };
  const { out, code } = await push('first.csv');
  const { recordId } = JSON.parse(out) as { recordId: string };
  return { ...cli, push, id: recordId, firstCode: code };
}

describe('activity', () => {
  it('says what has to be decided about an unconfirmed push, and how', async () => {
    const { run, id, firstCode } = await withUnconfirmed();
    const { out, err, code } = await run(['activity']);
    expect([firstCode, code]).toEqual([6, 0]);
    expect(out).toContain('first.csv');
    expect(err).toContain(`kindling activity mark-pushed ${id}`);
    expect(err).toContain('--allow-duplicate');
  });

  it('says it to scripts too', async () => {
    const { run, id } = await withUnconfirmed();
    const { out } = await run(['activity', '--json']);
    expect(JSON.parse(out)).toMatchObject([{ id, state: 'unconfirmed', undecided: true }]);
  });
});

describe('activity mark-pushed', () => {
  it('lets later pushes to the repository go', async () => {
    const { run, push, id } = await withUnconfirmed();
    const held = await push('second.csv');
    const marked = await run(['activity', 'mark-pushed', id]);
    const after = await push('third.csv');
    expect([held.code, marked.code, after.code]).toEqual([6, 0, 0]);
    expect(marked.out).toBe('first.csv: marked as pushed to Ledger.\n');
    expect((await run(['activity'])).err).toBe('');
  });

  it('needs no token, and answers in JSON', async () => {
    const { run, id } = await withUnconfirmed();
    const env = { KINDLING_TOKEN: '', KINDLING_API_URL: 'http://127.0.0.1:9' };
    const { out, code } = await run(['activity', 'mark-pushed', id, '--json'], { env });
    expect([code, JSON.parse(out)]).toMatchObject([0, { state: 'pushed', recordId: id }]);
  });

  it('is possible once, and only about what is there', async () => {
    const { run, id } = await withUnconfirmed();
    await run(['activity', 'mark-pushed', id]);
    const again = await run(['activity', 'mark-pushed', id, '--json']);
    const unknown = await run(['activity', 'mark-pushed', 'nothing', '--json']);
    expect([again.code, JSON.parse(again.out).error.code]).toEqual([2, 'push-not-allowed']);
    expect([unknown.code, JSON.parse(unknown.out).error.code]).toEqual([2, 'push-unknown']);
  });
});

describe('activity send-missing', () => {
  it('is not possible about a push of which nothing is known to have arrived', async () => {
    const { run, id } = await withUnconfirmed();
    const { out, code } = await run(['activity', 'send-missing', id, '--json']);
    expect([code, JSON.parse(out).error.code]).toEqual([2, 'push-not-allowed']);
  });
});

describe('arguments that are not understood', () => {
  it('are answered in JSON where that is asked for', async () => {
    const { run } = await aCommandLine();
    const { out, err, code } = await run(['push', 'a.csv', '--json']);
    expect(code).toBe(2);
    expect(JSON.parse(out)).toEqual({
      error: {
        code: 'invalid-request',
        message: 'Give either --repository or --saved.',
      },
    });
    expect(err).not.toBe('');
  });
});

describe('a token that Ignite refuses', () => {
  it('is told with the status and the words of the answer', async () => {
    const { address } = await aSandbox();
    const { run } = await aCommandLine({ KINDLING_API_URL: address, KINDLING_TOKEN: 'another' });
    const { out, code } = await run(['repositories', '--json']);
    expect([code, JSON.parse(out)]).toEqual([
      7,
      {
        error: {
          code: 'token-rejected',
          status: 401,
          message: expect.stringContaining('The API token is not valid.'),
        },
      },
    ]);
  });

  it('for a push only, too', async () => {
    const address = await aWilfulIgnite(withStatus(401));
    const { run, folder } = await aCommandLine({
      KINDLING_API_URL: address,
      KINDLING_TOKEN: token,
    });
    writeFileSync(join(folder, 'ledger.csv'), 'A;B\n1;2\n');
    const { out, code } = await run(['push', 'ledger.csv', '--repository', 'Ledger', '--json']);
    expect([code, JSON.parse(out)]).toMatchObject([
      7,
      { state: 'failed', response: 'It is 401.', parts: [{ status: 401, message: 'It is 401.' }] },
    ]);
  });
});

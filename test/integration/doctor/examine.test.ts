import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { ConnectionState } from '../../../main/contract/connection.ts';
import type { DoctorTopic } from '../../../main/contract/doctor.ts';
import { KindlingError } from '../../../main/contract/errors.ts';
import { usualPreferences } from '../../../main/contract/preferences.ts';
import { type DoctorParts, examine } from '../../../main/doctor/examine.ts';
import { createNetwork, type NetworkParts } from '../../../main/ignite/network.ts';
import { shippedDescription } from '../../../main/ignite/openapi.ts';
import { createUndiciTransport } from '../../../main/ignite/undici-transport.ts';
import { fixture, httpServer, httpsServer, rawServer } from '../ignite/servers.ts';
import { tempFolder } from '../temp-folder.ts';

const state: ConnectionState = {
  mode: 'live',
  address: 'https://nowhere.invalid',
  addressFixedBy: null,
  token: 'keychain',
  keychain: null,
  repositories: [],
  failure: null,
  description: shippedDescription,
};

interface Setup {
  readonly address?: string;
  readonly network?: Partial<NetworkParts>;
  readonly parts?: Partial<DoctorParts>;
  /** The profile. */
  readonly folder?: string;
  readonly refresh?: () => Promise<ConnectionState>;
  readonly signal?: AbortSignal;
}

/** Examines a computer on which all is well, but for what the test says. */
async function examineWith(setup: Setup = {}) {
  const { address = 'http://127.0.0.1:9', network: given, parts, folder } = setup;
  const { signal = new AbortController().signal } = setup;
  const network = createNetwork({ env: {}, ...given });
  const asked = { ...state, address };
  const { refresh = async () => asked } = setup;
  const topics: DoctorTopic[] = [];
  const report = await examine(
    {
      workspace: {
        folder: folder ?? join(await tempFolder(), 'profile'),
        connection: { state: asked, refresh },
      },
      policyPath: '/etc/kindling/policy.json',
      preferences: { values: usualPreferences, locked: [], policyProblem: null },
      network,
      transport: createUndiciTransport({ network }),
      tokens: () => ({
        get: async () => 'token',
        set: async () => undefined,
        remove: async () => undefined,
      }),
      usualAddress: address,
      env: {},
      platform: 'linux',
      version: '0.1.0',
      system: 'linux',
      now: Date.now,
      ...parts,
    },
    { signal, onLine: ({ topic }) => topics.push(topic) },
  );
  const about = (topic: DoctorTopic) => report.lines.find((line) => line.topic === topic);
  return { report, topics, about };
}

/** An Ignite that says what time it has. */
const anIgnite = (headers: Record<string, string> = {}) =>
  httpServer((_, response) => response.writeHead(404, headers).end());

describe('the doctor', () => {
  it('tells each line as it is known', async () => {
    const { topics, report } = await examineWith();
    expect(topics).toEqual(report.lines.map(({ topic }) => topic));
  });

  it('skips what lies behind something that is not in order', async () => {
    const { report } = await examineWith();
    const skipped = report.lines.filter(({ verdict }) => verdict === 'skipped');
    expect(skipped.map(({ topic }) => topic)).toEqual(['clock', 'description', 'repositories']);
  });

  it('names a server that is not known', async () => {
    const { about } = await examineWith({ address: 'https://nowhere.invalid' });
    expect(about('name')).toMatchObject({ verdict: 'bad', failure: { code: 'unreachable' } });
  });

  it('says who vouches for the server', async () => {
    const port = await httpsServer((_, response) => response.writeHead(404).end());
    const certificates = [await fixture('authority.pem')];
    const address = `https://127.0.0.1:${port}`;
    const { about } = await examineWith({ address, network: { certificates } });
    expect(about('certificate')).toMatchObject({
      verdict: 'ok',
      finding: 'certificate.trusted',
      details: { protocol: 'TLSv1.3', issuer: expect.stringMatching(/\S/) },
    });
  });

  it('says when the certificate ends soon', async () => {
    const port = await httpsServer((_, response) => response.writeHead(404).end());
    const certificates = [await fixture('authority.pem')];
    const address = `https://127.0.0.1:${port}`;
    const first = await examineWith({ address, network: { certificates } });
    const now = () => Date.now() + (daysOf(first.about) - 3) * 86_400_000;
    const { about } = await examineWith({ address, network: { certificates }, parts: { now } });
    expect(about('certificate')).toMatchObject({
      verdict: 'note',
      finding: 'certificate.ends-soon',
    });
  });

  it('says who has issued a certificate that is not trusted', async () => {
    const port = await httpsServer(() => {});
    const { about } = await examineWith({ address: `https://127.0.0.1:${port}` });
    expect(about('certificate')).toMatchObject({
      verdict: 'bad',
      failure: { code: 'tls-failed', message: expect.stringContaining('issued by') },
    });
  });

  it('names a file of certificates that cannot be read', async () => {
    const port = await httpsServer(() => {});
    const settings = () => ({ proxy: null, isProxyPolicy: false, certificates: '/nowhere.pem' });
    const address = `https://127.0.0.1:${port}`;
    const { about } = await examineWith({ address, network: { settings } });
    expect(about('certificate')?.failure?.message).toContain('/nowhere.pem');
  });

  it('leaves names to a proxy, and says what that answers', async () => {
    const proxy = new URL(
      await rawServer((socket) => socket.end('HTTP/1.1 407 Authenticate\r\n\r\n')),
    );
    const { about } = await examineWith({
      address: 'https://ignite.example',
      network: { askSystem: async () => `PROXY ${proxy.host}` },
    });
    expect([about('proxy')?.finding, about('name')?.finding]).toEqual([
      'proxy.system',
      'name.by-proxy',
    ]);
    expect(about('certificate')?.failure?.message).toContain('407');
  });

  it('says that a setting of the proxy is none, and does not quote it', async () => {
    const { about } = await examineWith({
      address: 'https://ignite.example',
      network: { env: { HTTPS_PROXY: 'socks://ann:secret@x' } },
    });
    expect(about('proxy')?.verdict).toBe('bad');
    expect(JSON.stringify(about('proxy'))).not.toContain('secret');
  });

  it.each([
    ['Tue, 03 Nov 2026 08:00:00 GMT', 'clock.right'],
    ['Tue, 03 Nov 2026 09:00:00 GMT', 'clock.wrong'],
    ['noon', 'clock.unknown'],
  ])('compares the clock with %j: %s', async (date, finding) => {
    const address = await anIgnite({ date });
    const now = () => Date.UTC(2026, 10, 3, 8, 1);
    const { about } = await examineWith({ address, parts: { now } });
    expect(about('clock')?.finding).toBe(finding);
  });

  it('sends the token nowhere to see whether the server is there', async () => {
    const asked: string[] = [];
    const address = await httpServer((request, response) => {
      asked.push(request.headers.authorization ?? 'none');
      response.writeHead(404).end();
    });
    await examineWith({ address });
    expect(new Set(asked)).toEqual(new Set(['none']));
  });

  it('says why the keychain cannot be used', async () => {
    const { about } = await examineWith({
      parts: {
        tokens: () => ({
          get: () => Promise.reject(new KindlingError('keychain-locked')),
          set: async () => undefined,
          remove: async () => undefined,
        }),
      },
    });
    expect(about('keychain')).toMatchObject({
      verdict: 'bad',
      failure: { code: 'keychain-locked' },
    });
  });

  it('says which repositories the token gives access to', async () => {
    const repositories = [{ id: 'a', name: 'Ledger', fields: [] }];
    const refresh = async () => ({ ...state, repositories });
    const { about } = await examineWith({ address: await anIgnite(), refresh });
    expect(about('repositories')).toMatchObject({ verdict: 'ok', details: { count: 1 } });
  });

  it('says that the profile cannot be written to', async () => {
    const file = join(await tempFolder(), 'a-file');
    await writeFile(file, '');
    const { about } = await examineWith({ folder: join(file, 'profile') });
    expect(about('profile')).toMatchObject({
      verdict: 'bad',
      failure: { code: 'profile-unusable' },
    });
  });

  it('warns of a profile in a folder that is kept the same on several computers', async () => {
    const folder = join(await tempFolder(), 'OneDrive - Example', 'Kindling');
    await mkdir(folder, { recursive: true });
    const { about } = await examineWith({ folder });
    expect(about('profile')?.finding).toBe('profile.shared');
  });

  it('says what of the organisation’s file is wrong', async () => {
    const preferences = { values: usualPreferences, locked: [], policyProblem: 'proxy: no' };
    const { about } = await examineWith({ parts: { preferences } });
    expect(about('policy')).toMatchObject({ verdict: 'bad', finding: 'policy.damaged' });
  });

  it('stops when it is told to', async () => {
    const examined = examineWith({ signal: AbortSignal.abort() });
    await expect(examined).rejects.toMatchObject({ code: 'cancelled' });
  });
});

function daysOf(about: Awaited<ReturnType<typeof examineWith>>['about']): number {
  const line = about('certificate');
  return line?.finding === 'certificate.trusted' ? Number(line.details.days) : 0;
}

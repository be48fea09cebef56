import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { KindlingBridge } from '../../main/contract/channels.ts';
import { type Launched, launch } from '../harness/launch.mjs';

/** One app for all: each test reloads the page, and nothing here is to change anything else. */
let launched: Launched;
let window: Page;
let profile: string;

beforeAll(async () => {
  profile = await mkdtemp(join(tmpdir(), 'kindling-test-'));
  launched = await launch({ profile });
  window = launched.window;
});

beforeEach(async () => {
  await window.reload();
});

afterAll(async () => {
  await launched.close();
  await rm(profile, { recursive: true, force: true });
});

/**
 * Runs code as the page itself would: after the evaluation has ended, because within it the
 * debugger is exempt from the CSP. The code sets `window.outcome`.
 */
async function asPage(code: () => void): Promise<unknown> {
  await window.evaluate(`setTimeout(${code.toString()}, 0)`);
  const outcome = await window.waitForFunction('window.outcome');
  return outcome.jsonValue();
}

declare global {
  interface Window {
    outcome?: string;
  }
}

describe('the window', () => {
  it('knows nothing of Node', async () => {
    const kinds = await window.evaluate(
      "[typeof require, typeof process, typeof module, typeof Buffer].join(' ')",
    );
    expect(kinds).toBe('undefined undefined undefined undefined');
  });

  it('has a bridge with three functions, and nothing else from preload', async () => {
    expect(await window.evaluate('Object.keys(window.kindling).sort()')).toEqual([
      'drop',
      'on',
      'request',
    ]);
  });

  it('cannot make code from text', async () => {
    const outcome = await asPage(() => {
      try {
        // biome-ignore lint/security/noGlobalEval: that it is refused is what is tested
        globalThis.eval('1');
        globalThis.window.outcome = 'ran';
      } catch (error) {
        globalThis.window.outcome = (error as Error).name;
      }
    });
    expect(outcome).toBe('EvalError');
  });

  it('runs no script that stands in the page', async () => {
    const outcome = await asPage(() => {
      document.addEventListener('securitypolicyviolation', (event) => {
        globalThis.window.outcome = `refused ${event.effectiveDirective}`;
      });
      const script = document.createElement('script');
      script.textContent = "window.outcome = 'ran'";
      document.head.append(script);
    });
    expect(outcome).toBe('refused script-src-elem');
  });

  it('loads nothing from elsewhere', async () => {
    const outcome = await asPage(() => {
      fetch('http://127.0.0.1:9/').then(
        () => {
          globalThis.window.outcome = 'loaded';
        },
        () => {},
      );
      document.addEventListener('securitypolicyviolation', (event) => {
        globalThis.window.outcome = `refused ${event.effectiveDirective}`;
      });
    });
    expect(outcome).toBe('refused connect-src');
  });

  it('opens no other window', async () => {
    await window.evaluate("window.open('https://example.com')");
    expect(launched.app.windows()).toHaveLength(1);
  });

  it('goes nowhere else', async () => {
    await window.evaluate("location.href = 'http://127.0.0.1:9/'");
    // A second evaluation is answered by the page only if it is still there.
    expect(await window.evaluate('location.origin')).toBe('app://kindling');
  });

  it('is granted no permission', async () => {
    expect(await window.evaluate('Notification.requestPermission()')).toBe('denied');
  });
});

describe('a request to main', () => {
  it.each([
    ['of no channel', 'nothing.there', undefined],
    ['of a name that every object has', 'constructor', undefined],
    ['with a path of its own', 'sources.inspect', { path: '/etc/passwd' }],
    ['that names a path as if it were dropped', 'sources.drop', { paths: ['/etc/passwd'] }],
    ['with a key too many', 'pushes.get', { id: 'x', extra: 1 }],
    ['with nothing where something belongs', 'pushes.start', undefined],
  ])('%s is refused', async (_, channel, payload) => {
    const reply = await window.evaluate(
      ([name, value]) =>
        (globalThis as unknown as { kindling: KindlingBridge }).kindling.request(
          name as never,
          value as never,
        ),
      [channel, payload] as const,
    );
    expect(reply).toMatchObject({ ok: false, error: { code: 'invalid-request' } });
  });
});

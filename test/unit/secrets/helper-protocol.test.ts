import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { maxTokenBytes } from '../../../main/secrets/clean-token.ts';
import {
  formatLine,
  type HelperRequest,
  maxLineLength,
  parseAnswer,
  parseRequest,
} from '../../../main/secrets/helper-protocol.ts';
import { keychainFailure } from '../../../main/secrets/keychain-failure.ts';

const entry = {
  service: 'Kindling',
  account: 'https://example.com default',
  patientUntil: 1_800_000_000_000,
};

describe('a line between Kindling and its keychain helper', () => {
  it('is one line, whatever the token holds', () => {
    const line = formatLine({ action: 'set', ...entry, token: 'a\nb' });
    expect(line.indexOf('\n')).toBe(line.length - 1);
  });

  it('has room for the longest token, each character escaped', () => {
    const line = formatLine({ action: 'set', ...entry, token: '\\'.repeat(maxTokenBytes) });
    expect(line.length).toBeLessThan(maxLineLength);
  });

  it.each<HelperRequest>([
    { action: 'get', ...entry },
    { action: 'set', ...entry, token: 'abc' },
    { action: 'remove', ...entry },
  ])('carries the request $action', (request) => {
    expect(parseRequest(formatLine(request))).toEqual(request);
  });

  it('does not ask to store an empty token', () => {
    expect(parseRequest(JSON.stringify({ action: 'set', ...entry, token: '' }))).toBeNull();
  });

  it('carries a token that was found', () => {
    expect(parseAnswer('{"ok":true,"token":"abc"}\n')).toEqual({ ok: true, token: 'abc' });
  });

  it('carries that there is none', () => {
    expect(parseAnswer('{"ok":true,"token":null}\n')).toEqual({ ok: true, token: null });
  });

  it.each([
    ['nothing', ''],
    ['half a line', '{"ok":true,"tok'],
    ['an answer that leaves out the token', '{"ok":true}'],
    ['a failure that is not known', '{"ok":false,"code":"cancelled","message":""}'],
    ['a warning of the system', 'Gtk-WARNING **: cannot open display'],
  ])('never takes %s for "no token"', (_, line) => {
    expect(parseAnswer(line)).toBeNull();
  });

  it('takes no arbitrary text for an answer', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (line) => {
        expect(parseAnswer(line)).toBeNull();
      }),
      { seed: 7, numRuns: 500 },
    );
  });
});

describe('what a keychain throws', () => {
  it.each([
    'Cannot create an item in a locked collection',
    'User interaction is not allowed.',
    'User canceled the operation.',
  ])('means locked: %s', (message) => {
    expect(keychainFailure(new Error(message))).toEqual({
      ok: false,
      code: 'keychain-locked',
      message,
    });
  });

  it.each([
    'Cannot autolaunch D-Bus without X11 $DISPLAY',
    'The name org.freedesktop.secrets was not provided by any .service files',
    'Failed to load keytar native addon',
  ])('means that it cannot be used: %s', (message) => {
    expect(keychainFailure(new Error(message))).toEqual({
      ok: false,
      code: 'keychain-unavailable',
      message,
    });
  });
});

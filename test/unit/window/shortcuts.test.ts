import { describe, expect, it } from 'vitest';
import {
  isPressed,
  type Keys,
  keysText,
  shortcuts,
} from '../../../renderer/shortcuts/shortcuts.ts';

const keys = (key: string, more: Partial<Keys> = {}): Keys => ({
  key,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  shiftKey: false,
  ...more,
});

/** What these keys do. */
const pressed = (...args: Parameters<typeof keys>) =>
  shortcuts.filter((shortcut) => isPressed(shortcut, keys(...args)));

describe('keys', () => {
  it.each([
    ['o', { ctrlKey: true }, ['choose']],
    ['O', { metaKey: true }, ['choose']],
    ['Enter', { ctrlKey: true }, ['push']],
    [',', { ctrlKey: true }, ['goSettings']],
    ['?', { shiftKey: true }, ['help']],
  ] as const)('%s with %j do %j', (key, more, does) => {
    expect(pressed(key, more)).toEqual(does);
  });

  it.each([
    ['o', {}],
    ['o', { ctrlKey: true, shiftKey: true }],
    ['2', { ctrlKey: true, altKey: true }],
    ['?', { ctrlKey: true }],
  ] as const)('%s with %j do nothing', (key, more) => {
    expect(pressed(key, more)).toEqual([]);
  });

  it('are told as they are called on each system', () => {
    expect([keysText('push', false), keysText('push', true), keysText('help', true)]).toEqual([
      'Ctrl+Enter',
      '⌘Enter',
      '?',
    ]);
  });
});

import { describe, expect, it } from 'vitest';
import { lintTree } from './lint-tree.ts';

const refused = [
  'x = { nodeIntegration: true };',
  'x = { nodeIntegrationInWorker: true };',
  'x = { nodeIntegrationInSubFrames: true };',
  'x = { webPreferences: { contextIsolation: false } };',
  'x = { webPreferences: { sandbox: false } };',
  'x = { webSecurity: false };',
  'x = { allowRunningInsecureContent: true };',
  'x = { experimentalFeatures: true };',
  "x = { enableBlinkFeatures: 'X' };",
  'x = { webviewTag: true };',
  'x = { rejectUnauthorized: false };',
  'x = { checkServerIdentity: () => undefined };',
  'session.defaultSession.setCertificateVerifyProc(null);',
  "window.webContents.executeJavaScript('1');",
  "window.webContents.insertCSS('a');",
  "shell.openExternal('https://a.example');",
  "element.innerHTML = 'a';",
  "element.outerHTML = 'a';",
  "element.insertAdjacentHTML('beforeend', 'a');",
  "new Function('return 1');",
  "eval('1');",
];

const allowed = [
  'x = { nodeIntegration: false, contextIsolation: true, sandbox: true };',
  'x = { webviewTag: false };',
  "element.textContent = 'a';",
];

const flagged = lintTree(
  [...refused, ...allowed].map((code, at) => [`n${at}.ts`, code]),
  'plugin',
);

describe('the static scan', () => {
  it.each(refused.map((code, at) => [code, at] as const))('refuses %s', (_, at) => {
    expect(flagged).toContain(`n${at}.ts`);
  });

  it.each(allowed.map((code, at) => [code, at] as const))('lets %s be', (_, at) => {
    expect(flagged).not.toContain(`n${refused.length + at}.ts`);
  });
});

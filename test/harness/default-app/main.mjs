/**
 * Loads the app named on the command line, as the default app inside an Electron download does.
 * It is packed into the test runtime as `resources/default_app.asar`.
 *
 * The app is awaited at the top level: loaded any later, Electron would be "ready" before the app's
 * own main has run, and what must come first (`registerSchemesAsPrivileged`) would throw.
 */
import { existsSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { app } from 'electron';

const named = process.argv.slice(1).find((argument) => !argument.startsWith('-'));
if (named === undefined) {
  console.error('Usage: electron [switches] PATH-OF-APP [arguments]');
  process.exit(2);
}
Object.defineProperty(process, 'defaultApp', { value: true, enumerable: true });

/**
 * What Electron offers its default app beyond the documented interface.
 *
 * @type {Electron.App & { setVersion(version: string): void, setAppPath(path: string): void }}
 */
const electron = /** @type {never} */ (app);

const path = resolve(named);
const isFolder = existsSync(path) && statSync(path).isDirectory();
const folder = isFolder ? path : dirname(path);
const manifestPath = join(path, 'package.json');
const manifest =
  isFolder && existsSync(manifestPath) ? JSON.parse(readFileSync(manifestPath, 'utf8')) : {};

if (manifest.version) electron.setVersion(manifest.version);
const name = manifest.productName ?? manifest.name;
if (name) {
  electron.setName(name);
  electron.setDesktopName(manifest.desktopName ?? `${name}.desktop`);
}
electron.setAppPath(folder);
await import(pathToFileURL(isFolder ? join(path, manifest.main ?? 'index.js') : path).href);

import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of the checkout. */
export const checkout = resolve(fileURLToPath(import.meta.url), '..', '..', '..');

/**
 * Where the harness keeps what can be made again: `KINDLING_CACHE`, else `.cache` in the checkout.
 *
 * @param {string} name of what is kept
 */
export function cacheFolder(name) {
  return join(process.env.KINDLING_CACHE || join(checkout, '.cache'), name);
}

/**
 * Adds to package-lock.json what npm has left out because the registry did not have it. To be run
 * after `npm install` where a mirror is incomplete; a test says when.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { say } from './failure.mjs';
import { missingOptional } from './lock-file.mjs';
import { checkout } from './places.mjs';

const path = join(checkout, 'package-lock.json');
const lock = JSON.parse(readFileSync(path, 'utf8'));
const missing = missingOptional(lock.packages);
const packages = Object.entries({ ...lock.packages, ...missing });
packages.sort(([a], [b]) => a.localeCompare(b, 'en'));
writeFileSync(
  path,
  `${JSON.stringify({ ...lock, packages: Object.fromEntries(packages) }, null, 2)}\n`,
);
say(`package-lock.json: ${Object.keys(missing).length} packages added`);

import { runKeychainHelper } from '../../../main/secrets/keychain-helper.ts';

await runKeychainHelper(process.stdin, process.stdout);
process.exit(0);

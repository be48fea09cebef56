/**
 * Where an organisation lays its file, which only an administrator can write. No environment
 * variable moves it: whoever sets those could take the locks off.
 */
export function policyPath(platform: NodeJS.Platform): string {
  switch (platform) {
    case 'win32':
      return 'C:\\ProgramData\\Kindling\\policy.json';
    case 'darwin':
      return '/Library/Application Support/Kindling/policy.json';
    default:
      return '/etc/kindling/policy.json';
  }
}

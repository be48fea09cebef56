import type { ErrorCode, Failure } from '../../main/contract/errors.ts';

const aboutToken: ReadonlySet<ErrorCode> = new Set<ErrorCode>([
  'token-missing',
  'token-malformed',
  'token-rejected',
  'forbidden',
]);

/** Which part of the form a failure belongs to. */
export function placeOfFailure(failure: Failure): 'token' | 'address' | 'form' {
  if (aboutToken.has(failure.code)) return 'token';
  return failure.code.startsWith('address-') ? 'address' : 'form';
}

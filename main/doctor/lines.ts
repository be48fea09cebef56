import type { DoctorFinding, DoctorLine, DoctorTopic, DoctorVerdict } from '../contract/doctor.ts';
import { type ErrorDetails, KindlingError, toFailure } from '../contract/errors.ts';
import { codeOfTransport } from '../ignite/answers.ts';
import { TransportError } from '../ignite/transport.ts';

/** A finding that has a text of its own. */
export function found(
  finding: DoctorFinding,
  verdict: DoctorVerdict,
  details: ErrorDetails = {},
): DoctorLine {
  const [topic] = finding.split('.') as [DoctorTopic];
  return { topic, verdict, finding, details, failure: null };
}

/** What could not be looked at, because something before it failed. */
export function skipped(topic: DoctorTopic): DoctorLine {
  return { topic, verdict: 'skipped', finding: null, failure: null };
}

/** What failed; a defect is thrown on. */
export function failed(topic: DoctorTopic, error: unknown, address: string): DoctorLine {
  return { topic, verdict: 'bad', finding: null, failure: toFailure(explained(error, address)) };
}

function explained(error: unknown, address: string): KindlingError {
  if (error instanceof KindlingError) return error;
  if (!(error instanceof TransportError)) throw error;
  const { kind, message } = error;
  const details = { address, kind, reason: message.slice(0, 300) };
  return new KindlingError(codeOfTransport(kind), details, message.slice(0, 300));
}

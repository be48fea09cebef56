import type { DoctorReport } from '../doctor.ts';

/** What the renderer can ask of the connection doctor. */
export interface DoctorRequests {
  /** Told line by line as `doctor.line`. Fails with `cancelled` when it was stopped. */
  'doctor.run': { request: undefined; response: DoctorReport };
  'doctor.stop': { request: undefined; response: undefined };
  /** Puts the last report on the clipboard, without names of person and computer. */
  'doctor.copy': { request: undefined; response: undefined };
  /** Opens a dialog in main; `null` when the person closes it. */
  'doctor.save': { request: undefined; response: { readonly name: string } | null };
}

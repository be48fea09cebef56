import type { SchemasOf } from './schemas.ts';
import { nothing } from './values.ts';

/** Requests to the connection doctor. */
export const doctorSchemas: SchemasOf<'doctor'> = {
  'doctor.run': nothing,
  'doctor.stop': nothing,
  'doctor.copy': nothing,
  'doctor.save': nothing,
};

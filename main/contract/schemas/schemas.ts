import type { z } from 'zod';
import type { Channel, Requests } from '../channels.ts';
import { appSchemas } from './app.ts';
import { connectionSchemas } from './connection.ts';
import { deleteQuerySchemas } from './delete-queries.ts';
import { doctorSchemas } from './doctor.ts';
import { monthSchemas } from './months.ts';
import { preferenceSchemas } from './preferences.ts';
import { pushSchemas } from './pushes.ts';
import { quickSchemas } from './quick.ts';
import { savedPushSchemas } from './saved-pushes.ts';
import { sourceSchemas } from './sources.ts';
import { watchedSchemas } from './watched.ts';

/** The schemas of one area's requests, such as `pushes`. */
export type SchemasOf<Area extends string> = {
  readonly [C in Extract<Channel, `${Area}.${string}`>]: z.ZodType<Requests[C]['request']>;
};

/** What each request must look like. Runs in main only: the renderer's CSP forbids what zod does. */
export const requestSchemas: { readonly [C in Channel]: z.ZodType<Requests[C]['request']> } = {
  ...appSchemas,
  ...connectionSchemas,
  ...sourceSchemas,
  ...pushSchemas,
  ...savedPushSchemas,
  ...monthSchemas,
  ...preferenceSchemas,
  ...deleteQuerySchemas,
  ...quickSchemas,
  ...watchedSchemas,
  ...doctorSchemas,
};

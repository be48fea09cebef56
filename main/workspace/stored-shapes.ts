import { z } from 'zod';

/** The kept API description; what does not fit is dropped for the shipped one. */
export const descriptionSchema = z.object({
  kind: z.enum(['shipped', 'discovered', 'loaded']),
  place: z.string(),
  paths: z.object({
    listRepositories: z.string().startsWith('/'),
    pushFile: z.string().startsWith('/'),
    pushData: z.string().startsWith('/'),
  }),
});

import { z } from 'zod';

/** Longest text that a person types or pastes into one field. Characters. */
export const maxText = 10_000;

/** Most files of one request. */
export const maxFiles = 1_000;

/** A text that a person typed. */
export const text = z.string().max(maxText);

/** An id that main gave out, or one of Ignite's. */
export const id = z.string().min(1).max(200);

/** A request that brings nothing. */
export const nothing = z.undefined();

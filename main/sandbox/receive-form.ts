import type { IncomingMessage } from 'node:http';
import { pipeline } from 'node:stream/promises';
import {
  Busboy,
  type BusboyFileStream,
  type BusboyHeaders,
  type BusboyInstance,
} from '@fastify/busboy';
import { type Received, receive } from './receive.ts';
import { quoted, Refusal } from './refusal.ts';

const textFields = ['dataRepositoryId', 'fileConfig', 'compressed', 'deleteQueryId'] as const;

/** The form fields of "Pushing files", as sent. */
export interface ReceivedForm {
  readonly fields: Readonly<Partial<Record<(typeof textFields)[number], string>>>;
  readonly file: Received & { readonly name: string };
}

/** Reads the multipart body, writing its file to `path`; 400 for anything but the known fields. */
export async function receiveForm(
  request: IncomingMessage,
  body: AsyncIterable<Buffer>,
  path: string,
): Promise<ReceivedForm> {
  const form = makeForm(request);
  const collected = collect(form, path);
  try {
    await pipeline(body, form);
    if (collected.refusal) throw collected.refusal;
    if (!collected.file) throw new Refusal(400, 'The form field "file" is required.');
    checkFileName(collected.file.name);
    return {
      fields: Object.fromEntries(collected.fields),
      file: { ...(await collected.file.written), name: collected.file.name },
    };
  } catch (error) {
    collected.file?.stream.destroy(error as Error);
    // Whoever removes the file next must not find it made again.
    await collected.file?.written.catch(() => undefined);
    const isOurs = error instanceof Refusal || request.errored || 'syscall' in (error as Error);
    if (isOurs) throw error;
    throw new Refusal(400, `The multipart body cannot be read: ${(error as Error).message}.`);
  }
}

interface Collected {
  readonly fields: Map<string, string>;
  /** The first thing that is wrong; the rest of the body is read all the same. */
  refusal: Refusal | null;
  file: { name: string; stream: BusboyFileStream; written: Promise<Received> } | null;
}

function collect(form: BusboyInstance, path: string): Collected {
  const collected: Collected = { fields: new Map(), refusal: null, file: null };
  const refuse = (message: string): void => {
    collected.refusal ??= new Refusal(400, message);
  };
  form.on('field', (name, value, nameTruncated, valueTruncated) => {
    if (name === 'file') refuse('The form field "file" is not a file: it has no file name.');
    else if (!(textFields as readonly string[]).includes(name) || nameTruncated) {
      refuse(`There is no form field ${quoted(name)}.`);
    } else if (collected.fields.has(name)) refuse(`The form field ${quoted(name)} is there twice.`);
    else if (valueTruncated) refuse(`The form field ${quoted(name)} is too long.`);
    else collected.fields.set(name, value);
  });
  form.on('file', (fieldName, stream, name) => {
    if (fieldName === 'file' && !collected.file && !collected.refusal) {
      const written = receive(stream as AsyncIterable<Buffer>, path);
      // A full disk must end the reading too: nobody takes the file's bytes any more.
      written.catch((error: Error) => form.destroy(error));
      collected.file = { name, stream, written };
      return;
    }
    if (fieldName !== 'file') refuse(`The form field ${quoted(fieldName)} must not be a file.`);
    else if (collected.file) refuse('There is more than one file.');
    stream.on('error', () => undefined).resume();
  });
  return collected;
}

function makeForm(request: IncomingMessage): BusboyInstance {
  try {
    return new Busboy({
      headers: request.headers as BusboyHeaders,
      // A path in a file name is refused, not quietly cut off.
      preservePath: true,
      limits: { fieldSize: 10_000 },
    });
  } catch (error) {
    throw new Refusal(400, `The multipart body cannot be read: ${(error as Error).message}.`);
  }
}

function checkFileName(name: string): void {
  if (/[/\\\0]/.test(name)) {
    throw new Refusal(400, `The file name ${quoted(name)} is a path; send the name alone.`);
  }
}

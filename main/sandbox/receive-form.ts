import type { IncomingMessage } from 'node:http';
import { pipeline } from 'node:stream/promises';
import { Busboy, type BusboyFileStream, type BusboyHeaders } from '@fastify/busboy';
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
  const fields = new Map<string, string>();
  let file: { name: string; stream: BusboyFileStream; written: Promise<Received> } | null = null;
  let refusal: Refusal | null = null;
  const refuse = (message: string): void => {
    refusal ??= new Refusal(400, message);
  };

  form.on('field', (name, value, nameTruncated, valueTruncated) => {
    if (name === 'file') refuse('The form field "file" is not a file: it has no file name.');
    else if (!(textFields as readonly string[]).includes(name) || nameTruncated) {
      refuse(`There is no form field ${quoted(name)}.`);
    } else if (fields.has(name)) refuse(`The form field ${quoted(name)} is there twice.`);
    else if (valueTruncated) refuse(`The form field ${quoted(name)} is too long.`);
    else fields.set(name, value);
  });
  form.on('file', (fieldName, stream, fileName) => {
    if (fieldName === 'file' && !file && !refusal) {
      const written = receive(stream as AsyncIterable<Buffer>, path);
      // Awaited below; a body that breaks off must not be an unhandled rejection until then.
      written.catch(() => undefined);
      file = { name: fileName, stream, written };
      return;
    }
    if (fieldName !== 'file') refuse(`The form field ${quoted(fieldName)} must not be a file.`);
    else if (file) refuse('There is more than one file.');
    stream.on('error', () => undefined).resume();
  });

  const received = (): typeof file => file;
  try {
    await pipeline(body, form);
    if (refusal) throw refusal;
    const found = received();
    if (!found) throw new Refusal(400, 'The form field "file" is required.');
    checkFileName(found.name);
    return {
      fields: Object.fromEntries(fields),
      file: { ...(await found.written), name: found.name },
    };
  } catch (error) {
    received()?.stream.destroy(error as Error);
    if (error instanceof Refusal || request.errored) throw error;
    throw new Refusal(400, `The multipart body cannot be read: ${(error as Error).message}.`);
  }
}

function makeForm(request: IncomingMessage): InstanceType<typeof Busboy> {
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

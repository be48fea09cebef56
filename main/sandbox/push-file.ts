import { open, rm } from 'node:fs/promises';
import type { IncomingMessage } from 'node:http';
import type { FileConfig } from '../contract/push.ts';
import { readFileConfig } from './file-config.ts';
import { type FileType, fileType, packing } from './file-type.ts';
import type { SandboxImport } from './kept-imports.ts';
import type { PushContext } from './push-context.ts';
import { readDestination } from './push-fields.ts';
import { readCsv } from './read-csv.ts';
import { readJson, readNdjson } from './read-json.ts';
import { readXlsx } from './read-xlsx.ts';
import { limitedBody, receive } from './receive.ts';
import { type ReceivedForm, receiveForm } from './receive-form.ts';
import { Refusal } from './refusal.ts';
import { unpack } from './unpack.ts';

/** "Pushing files": receives the form, checks every field, reads the file and keeps its rows. */
export async function pushFile(
  request: IncomingMessage,
  context: PushContext,
): Promise<SandboxImport> {
  const path = context.temporaryPath();
  try {
    const body = limitedBody(request, context.settings.maxBodyBytes);
    return await keepForm(await receiveForm(request, body, path), context);
  } finally {
    await rm(path, { force: true });
  }
}

async function keepForm(form: ReceivedForm, context: PushContext): Promise<SandboxImport> {
  const { fields, file } = form;
  const destination = readDestination(
    fields.dataRepositoryId,
    fields.deleteQueryId,
    context.settings,
  );
  const type = fileType(file.name);
  const wrapping = packing(type, fields.compressed, await readHead(file.path));
  const fileConfig = fields.fileConfig === undefined ? null : readFileConfig(fields.fileConfig);
  if (type.format === 'csv' && !fileConfig) {
    throw new Refusal(400, 'fileConfig is required for a .csv file.');
  }
  const at = context.now();
  const made = {
    at,
    repositoryId: destination.repositoryId,
    name: file.name,
    kind: 'file',
    fileName: file.name,
    bytes: file.bytes,
    sha256: file.sha256,
    fileConfig,
  } as const;
  const bytes = unpack(file.path, wrapping, context.settings.maxUnpackedBytes);
  const rows = readRows(bytes, type.format, fileConfig, context);
  return await context.kept.keep(made, destination.deleteQuery, rows);
}

function readRows(
  bytes: AsyncIterable<Buffer>,
  format: FileType['format'],
  fileConfig: FileConfig | null,
  context: PushContext,
): AsyncIterable<string> {
  if (format === 'json') return readJson(bytes);
  if (format === 'ndjson') return readNdjson(bytes);
  if (format === 'csv' && fileConfig) return readCsv(bytes, fileConfig);
  return readUnpackedXlsx(bytes, context);
}

/** A workbook is a zip, read from its end: what is packed around it must come off first. */
async function* readUnpackedXlsx(
  bytes: AsyncIterable<Buffer>,
  context: PushContext,
): AsyncGenerator<string> {
  const path = context.temporaryPath();
  try {
    await receive(bytes, path);
    yield* readXlsx(path);
  } finally {
    await rm(path, { force: true });
  }
}

async function readHead(path: string): Promise<Buffer> {
  const file = await open(path);
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(4), 0, 4, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await file.close();
  }
}

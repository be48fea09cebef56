import { createReadStream } from 'node:fs';
import { rm } from 'node:fs/promises';
import type { IncomingMessage } from 'node:http';
import { decode } from './decode.ts';
import type { SandboxImport } from './kept-imports.ts';
import type { PushContext } from './push-context.ts';
import { readDestination } from './push-fields.ts';
import { flatObject } from './read-json.ts';
import { limitedBody, receive } from './receive.ts';
import { quoted, Refusal } from './refusal.ts';
import { type JsonPiece, splitJson } from './split-json.ts';

const knownKeys = ['dataRepositoryId', 'importName', 'data', 'deleteQueryId'];

/** "Pushing data": receives the JSON body, checks every member and keeps the rows. */
export async function pushData(
  request: IncomingMessage,
  context: PushContext,
): Promise<SandboxImport> {
  const path = context.temporaryPath();
  try {
    const body = await receive(limitedBody(request, context.settings.maxBodyBytes), path);
    // Members may stand before and after the rows, so they are read first, without the rows.
    const members = await readMembers(path);
    const destination = readDestination(
      members.get('dataRepositoryId'),
      members.get('deleteQueryId'),
      context.settings,
    );
    const at = context.now();
    const made = {
      at,
      repositoryId: destination.repositoryId,
      name: readName(members.get('importName')) ?? new Date(at).toISOString(),
      kind: 'rows',
      fileName: null,
      bytes: body.bytes,
      sha256: body.sha256,
      fileConfig: null,
    } as const;
    return await context.kept.keep(made, destination.deleteQuery, readElements(path));
  } finally {
    await rm(path, { force: true });
  }
}

async function readMembers(path: string): Promise<ReadonlyMap<string, unknown>> {
  const members = new Map<string, unknown>();
  for await (const piece of pieces(path)) {
    if (piece.kind === 'element') continue;
    if (!knownKeys.includes(piece.key)) {
      throw new Refusal(400, `The body has an unknown key ${quoted(piece.key)}.`);
    }
    if (members.has(piece.key)) throw new Refusal(400, `${piece.key} is there twice.`);
    members.set(piece.key, piece.value);
  }
  if (!members.has('data')) throw new Refusal(400, 'data is required.');
  if (!Array.isArray(members.get('data'))) throw new Refusal(400, 'data is not an array.');
  return members;
}

async function* readElements(path: string): AsyncGenerator<string> {
  let row = 0;
  for await (const piece of pieces(path)) {
    if (piece.kind === 'member') continue;
    row += 1;
    yield flatObject(piece.text, `Row ${row} of data`);
  }
}

function pieces(path: string): AsyncGenerator<JsonPiece> {
  return splitJson(decode(createReadStream(path), 'UTF-8'), 'data', 400);
}

function readName(value: unknown): string | null {
  if (value === undefined) return null;
  if (typeof value === 'string' && value !== '') return value;
  throw new Refusal(400, `importName is not a name: ${quoted(value)}.`);
}

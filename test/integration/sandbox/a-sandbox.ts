import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import type { FileConfig } from '../../../main/contract/push.ts';
import {
  type SandboxDeleteQuery,
  type SandboxOptions,
  sampleLedgerRepository,
} from '../../../main/sandbox/options.ts';
import { type Sandbox, startSandbox } from '../../../main/sandbox/sandbox.ts';
import { tempFolder } from '../temp-folder.ts';

export const token = 'right-token';
export const ledgerId = sampleLedgerRepository.id;

/** The moment at which everything happens. */
export const noon = Date.UTC(2026, 9, 15, 12);

/** A delete query that removes everything from the general ledger. */
export const emptyLedger: SandboxDeleteQuery = {
  id: '9d3c1e58-40ab-4f27-8c61-7be9d2f0a5c4',
  repositoryId: ledgerId,
};

export const plainConfig: FileConfig = {
  delimiter: ';',
  quoteCharacter: 'DOUBLE_QUOTE',
  escapeCharacter: 'DOUBLE_QUOTE',
  encoding: 'UTF-8',
};

/** A running sandbox that ends with the test. */
export async function aSandbox(options: Partial<SandboxOptions> = {}): Promise<Sandbox> {
  const folder = await tempFolder();
  const sandbox = await startSandbox(
    {
      databasePath: join(folder, 'sandbox.db'),
      temporaryFolder: join(folder, 'incoming'),
      tokens: [token],
      deleteQueries: [emptyLedger],
      ...options,
    },
    () => noon,
  );
  onTestFinished(() => sandbox.close());
  return sandbox;
}

/** What the sandbox answered; `message` is empty where there is none. */
export interface Answer {
  readonly status: number;
  readonly message: string;
  readonly headers: Headers;
}

/** A form field's text, or a file. */
export type Part = string | { readonly name: string; readonly content: Uint8Array | string };

export const bearer = { authorization: `Bearer ${token}` };

/** Sends a form; a field that is `undefined` is left out. */
export async function pushForm(
  sandbox: Sandbox,
  parts: Readonly<Record<string, Part | undefined>>,
): Promise<Answer> {
  const form = new FormData();
  for (const [name, part] of Object.entries(parts)) {
    if (part === undefined) continue;
    if (typeof part === 'string') form.append(name, part);
    else form.append(name, new Blob([part.content as BlobPart]), part.name);
  }
  const url = `${sandbox.address}/files`;
  return answered(await fetch(url, { method: 'POST', headers: bearer, body: form }));
}

/** Pushes a file to the general ledger, with other form fields as given. */
export async function pushFile(
  sandbox: Sandbox,
  name: string,
  content: Uint8Array | string,
  fields: Readonly<Record<string, Part | undefined>> = {},
): Promise<Answer> {
  return await pushForm(sandbox, {
    dataRepositoryId: ledgerId,
    ...(name.includes('.csv') && { fileConfig: JSON.stringify(plainConfig) }),
    ...fields,
    file: { name, content },
  });
}

/** Pushes a JSON body, given as a value or as text. */
export async function pushBody(
  sandbox: Sandbox,
  body: unknown,
  headers: Readonly<Record<string, string>> = {},
): Promise<Answer> {
  const response = await fetch(`${sandbox.address}/data`, {
    method: 'POST',
    headers: { ...bearer, 'content-type': 'application/json', ...headers },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  });
  return answered(response);
}

/** The cells of the general ledger's rows, in order. */
export async function ledgerRows(sandbox: Sandbox): Promise<unknown[]> {
  return (await sandbox.rows(ledgerId)).map((row) => row.data);
}

/** Reads status and message of a response. */
export async function answered(response: Response): Promise<Answer> {
  const { message } = (await response.json()) as { message?: string };
  return { status: response.status, message: message ?? '', headers: response.headers };
}

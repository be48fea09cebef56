import type { IncomingMessage, ServerResponse } from 'node:http';
import { authorize } from './authorize.ts';
import { docsPage } from './docs-page.ts';
import { homePage } from './home-page.ts';
import type { SandboxImport } from './kept-imports.ts';
import { openApiDocument } from './openapi.ts';
import type { OperationPaths } from './options.ts';
import type { PushContext } from './push-context.ts';
import { pushData } from './push-data.ts';
import { pushFile } from './push-file.ts';
import { checkLength } from './receive.ts';
import { Refusal } from './refusal.ts';

/** What the router needs beside the pushes' own needs; paths and address are asked each time. */
export interface RouterContext extends PushContext {
  readonly paths: () => OperationPaths;
  readonly address: () => string;
}

interface Answer {
  readonly type: 'application/json' | 'text/html; charset=utf-8';
  readonly body: string;
}

interface Route {
  readonly path: string;
  readonly method: 'GET' | 'POST';
  /** Media type that the request must have. */
  readonly takes?: string;
  readonly answer: (request: IncomingMessage) => Answer | Promise<Answer>;
}

/** Answers one request: 404, 405, 401/403, 413, 415 in this order, then the operation itself. */
async function route(request: IncomingMessage, context: RouterContext): Promise<Answer> {
  checkHost(request.headers.host);
  const path = (request.url ?? '/').split('?', 1)[0] as string;
  const here = routes(context).filter((each) => each.path === path);
  if (here.length === 0) throw new Refusal(404, `There is nothing at ${path}.`);
  const byMethod = here.filter((each) => each.method === request.method);
  if (byMethod.length === 0) {
    const allow = [...new Set(here.map((each) => each.method))].join(', ');
    throw new Refusal(405, `${path} takes ${allow}, not ${request.method}.`, { Allow: allow });
  }
  const type = (request.headers['content-type'] ?? '').split(';', 1)[0]?.trim().toLowerCase();
  const found = byMethod.find((each) => each.takes === undefined || each.takes === type);
  if (byMethod[0]?.takes !== undefined) checkPush(request, context);
  if (found) return await found.answer(request);
  const takes = byMethod.map((each) => each.takes).join(' or ');
  throw new Refusal(415, `The request must be ${takes}, not ${type || 'without Content-Type'}.`);
}

function routes(context: RouterContext): readonly Route[] {
  const { settings } = context;
  const paths = context.paths();
  const document = (): unknown => openApiDocument(paths, context.address(), settings.maxBodyBytes);
  const list: Route[] = [
    {
      path: paths.listRepositories,
      method: 'GET',
      answer: (request) => {
        const { listAuthorization, tokens, forbiddenTokens } = settings;
        authorize(request.headers.authorization, listAuthorization, tokens, forbiddenTokens);
        return json(settings.repositories);
      },
    },
    {
      path: paths.pushFile,
      method: 'POST',
      takes: 'multipart/form-data',
      answer: async (request) => accepted(await pushFile(request, context)),
    },
    {
      path: paths.pushData,
      method: 'POST',
      takes: 'application/json',
      answer: async (request) => accepted(await pushData(request, context)),
    },
  ];
  if (settings.openApiDocument) {
    list.push({ path: '/openapi.json', method: 'GET', answer: () => json(document()) });
  }
  if (settings.docsPage) {
    list.push({ path: '/docs', method: 'GET', answer: () => html(docsPage(document(), paths)) });
  }
  if (settings.homePage) {
    list.push({ path: '/', method: 'GET', answer: () => html(homePage(settings, context.kept)) });
  }
  return list;
}

function checkPush(request: IncomingMessage, { settings }: RouterContext): void {
  const { tokens, forbiddenTokens, maxBodyBytes } = settings;
  authorize(request.headers.authorization, 'bearer', tokens, forbiddenTokens);
  checkLength(request, maxBodyBytes);
  const encoding = request.headers['content-encoding'];
  if (encoding !== undefined) {
    throw new Refusal(415, `Content-Encoding ${encoding} is not supported; compress the file.`);
  }
}

/** A web page on another host name that leads here (DNS rebinding) must not read what is kept. */
function checkHost(host: string | undefined): void {
  if (!/^(127\.0\.0\.1|localhost)(:\d+)?$/i.test(host ?? '')) {
    throw new Refusal(403, 'The sandbox answers at 127.0.0.1 and localhost only.');
  }
}

function json(value: unknown): Answer {
  return { type: 'application/json', body: JSON.stringify(value) };
}

function html(body: string): Answer {
  return { type: 'text/html; charset=utf-8', body };
}

function accepted(made: SandboxImport): Answer {
  return json({ message: 'Kept.', importId: made.id, rowCount: made.rowCount });
}

/** Writes what `route` answered, or why it refused. */
export async function respond(
  request: IncomingMessage,
  response: ServerResponse,
  context: RouterContext,
): Promise<void> {
  try {
    const answer = await route(request, context);
    write(response, 200, answer, {});
  } catch (error) {
    const refusal =
      error instanceof Refusal
        ? error
        : new Refusal(500, `The sandbox failed: ${error instanceof Error ? error.message : error}`);
    write(response, refusal.status, json({ message: refusal.message }), refusal.headers);
  }
  // What has not been read is read and dropped: a client that is still sending gets the answer.
  request.resume();
}

function write(
  response: ServerResponse,
  status: number,
  answer: Answer,
  headers: Readonly<Record<string, string>>,
): void {
  response.writeHead(status, {
    'Content-Type': answer.type,
    'Content-Length': Buffer.byteLength(answer.body),
    'Cache-Control': 'no-store',
    'Content-Security-Policy': "default-src 'none'; style-src 'unsafe-inline'",
    'X-Content-Type-Options': 'nosniff',
    ...headers,
  });
  response.end(answer.body);
}

import { randomBytes } from 'node:crypto';
import type { DescriptionSource } from '../contract/connection.ts';
import { type ErrorCode, KindlingError } from '../contract/errors.ts';
import type { FileConfig, PushOutcome, SpooledPart } from '../contract/push.ts';
import type { Repository } from '../contract/repository.ts';
import type { Address } from './address.ts';
import {
  codeOfStatus,
  codeOfTransport,
  messageOf,
  outcomeOfAnswer,
  outcomeOfError,
} from './answers.ts';
import { isUsablePath } from './description.ts';
import { discoverDescription } from './discovery.ts';
import type { FormField } from './form-data.ts';
import { HandOver, type SendHooks } from './hand-over.ts';
import { fileFormBody } from './multipart.ts';
import { parseRepositoryList } from './repository-list.ts';
import { rowsBody } from './rows-body.ts';
import { clean } from './server-message.ts';
import {
  type RequestBody,
  type Transport,
  type TransportAnswer,
  TransportError,
} from './transport.ts';

/** What a client is made from. */
export interface IgniteClientParts {
  readonly transport: Transport;
  readonly address: Address;
  /** Asked at every request; `null` when there is none. It goes to the address's origin only. */
  readonly token: () => string | null;
  /** Where the paths come from, until the server's own description has been found. */
  readonly description: DescriptionSource;
  /** Told when the server's own description was found. */
  readonly onDescriptionFound?: (description: DescriptionSource) => void;
  /** ms since the epoch. */
  readonly now?: () => number;
  /** How long a push's answer is waited for once all has been handed over. ms */
  readonly answerDeadlineMs?: number;
}

/** One file for "Pushing files". */
export interface FilePush {
  readonly repositoryId: string;
  readonly part: SpooledPart;
  /** `null` for anything but CSV. */
  readonly fileConfig: FileConfig | null;
  readonly deleteQueryId: string | null;
}

/** Rows for "Pushing data". */
export interface DataPush {
  readonly repositoryId: string;
  /** Flat JSON objects, one a line; its name is that of the import. */
  readonly part: SpooledPart;
  readonly deleteQueryId: string | null;
}

/** The whole request body may be 200 MB. */
const maxBodyBytes = 200_000_000;
const maxPushAnswer = 1_000_000;
const maxListAnswer = 50_000_000;
const pushAnswerMs = 600_000;
const listAnswerMs = 60_000;

type Operation = keyof DescriptionSource['paths'];
type TokenForm = 'bearer' | 'bare';

/** The Ignite Data API. */
export class IgniteClient {
  readonly #parts: IgniteClientParts;
  readonly #now: () => number;
  #description: DescriptionSource;
  /** The vendor's page shows the list operation without `Bearer`; what worked is remembered. */
  #listForm: TokenForm = 'bearer';

  constructor(parts: IgniteClientParts) {
    this.#parts = parts;
    this.#now = parts.now ?? Date.now;
    this.#description = parts.description;
  }

  /** The description in use. */
  get description(): DescriptionSource {
    return this.#description;
  }

  /**
   * All repositories that the token gives access to.
   *
   * @throws KindlingError with the server's message, and its status in the details
   */
  async listRepositories(signal?: AbortSignal): Promise<readonly Repository[]> {
    const path = this.#description.paths.listRepositories;
    let answer = await this.#list(path, signal);
    if (isUnknownPath(answer.status)) {
      const found = await this.discover(signal);
      const other = found?.paths.listRepositories;
      if (other !== undefined && other !== path) answer = await this.#list(other, signal);
    }
    const code = codeOfStatus(answer);
    if (code !== undefined) throw this.#failed(code, answer);
    const repositories = answer.completeness === 'whole' ? parseRepositoryList(answer.body) : null;
    if (repositories === null) throw this.#failed('answer-unreadable', answer);
    return repositories;
  }

  /** Sends one prepared part, at most once: as `pushData` or as `pushFile`. */
  pushPart(
    { asRows, ...push }: FilePush & { readonly asRows: boolean },
    hooks: SendHooks = {},
  ): Promise<PushOutcome> {
    return asRows ? this.pushData(push, hooks) : this.pushFile(push, hooks);
  }

  /** Sends one prepared file, at most once. What can be expected is an outcome, never thrown. */
  pushFile(push: FilePush, hooks: SendHooks = {}): Promise<PushOutcome> {
    const { part } = push;
    return this.#push('pushFile', hooks, (handOver) =>
      fileFormBody(
        {
          fields: formFields(push),
          path: part.path,
          fileName: part.name,
          fileBytes: part.bytes,
          boundary: `kindling-${randomBytes(18).toString('hex')}`,
        },
        hooks,
        handOver,
      ),
    );
  }

  /** Sends rows, at most once. What can be expected is an outcome, never thrown. */
  pushData(push: DataPush, hooks: SendHooks = {}): Promise<PushOutcome> {
    const { repositoryId, deleteQueryId, part } = push;
    return this.#push('pushData', hooks, (handOver) =>
      rowsBody(
        {
          dataRepositoryId: repositoryId,
          importName: part.name,
          deleteQueryId,
          path: part.path,
          fileBytes: part.bytes,
        },
        hooks,
        handOver,
      ),
    );
  }

  /**
   * Asks the server for its own description and uses it from then on. No request of this carries
   * the token. Gives `null`, and changes nothing, when the server has none that fits.
   */
  async discover(signal?: AbortSignal): Promise<DescriptionSource | null> {
    const found = await discoverDescription(this.#parts.transport, this.#parts.address, signal);
    if (found === null) return null;
    this.#description = found;
    this.#parts.onDescriptionFound?.(found);
    return found;
  }

  async #list(path: string, signal: AbortSignal | undefined): Promise<TransportAnswer> {
    const answer = await this.#get(path, this.#listForm, signal);
    if (answer.status !== 401) return answer;
    const otherForm = this.#listForm === 'bearer' ? 'bare' : 'bearer';
    const second = await this.#get(path, otherForm, signal);
    // Refused in both forms: the first answer is the one to show.
    if (second.status === 401) return answer;
    this.#listForm = otherForm;
    return second;
  }

  async #get(
    path: string,
    form: TokenForm,
    signal: AbortSignal | undefined,
  ): Promise<TransportAnswer> {
    const token = this.#parts.token();
    if (token === null) throw new KindlingError('token-missing');
    try {
      return await this.#parts.transport.send({
        method: 'GET',
        url: this.#urlOf(path),
        headers: { accept: 'application/json', authorization: authorization(token, form) },
        body: null,
        signal,
        answerDeadlineMs: listAnswerMs,
        maxAnswerBytes: maxListAnswer,
      });
    } catch (error) {
      if (!(error instanceof TransportError)) throw error;
      throw new KindlingError(
        codeOfTransport(error.kind),
        {
          address: this.#parts.address.origin,
          kind: error.kind,
          reason: clean(error.message, token, 300),
        },
        clean(error.message, token, 300),
      );
    }
  }

  async #push(
    operation: Operation,
    hooks: SendHooks,
    bodyFor: (handOver: HandOver) => RequestBody,
  ): Promise<PushOutcome> {
    const path = this.#description.paths[operation];
    const outcome = await this.#attempt(path, hooks, bodyFor);
    if (!isUnknownPath(outcome.status) || hooks.signal?.aborted) return outcome;
    const found = await this.discover(hooks.signal);
    const other = found?.paths[operation];
    if (other === undefined || other === path || hooks.signal?.aborted) return outcome;
    return this.#attempt(other, hooks, bodyFor);
  }

  async #attempt(
    path: string,
    hooks: SendHooks,
    bodyFor: (handOver: HandOver) => RequestBody,
  ): Promise<PushOutcome> {
    if (hooks.signal?.aborted) return { kind: 'cancelled', code: 'cancelled' };
    const token = this.#parts.token();
    if (token === null) return { kind: 'token-needed', code: 'token-missing' };
    const handOver = new HandOver(hooks);
    const context = () => ({ handedOver: handOver.done, token, now: this.#now() });
    try {
      const body = bodyFor(handOver);
      if (body.bytes > maxBodyBytes) return { kind: 'failed', code: 'too-large' };
      const answer = await this.#parts.transport.send({
        method: 'POST',
        url: this.#urlOf(path),
        headers: { accept: 'application/json', authorization: authorization(token, 'bearer') },
        body,
        signal: hooks.signal,
        answerDeadlineMs: this.#parts.answerDeadlineMs ?? pushAnswerMs,
        maxAnswerBytes: maxPushAnswer,
      });
      return outcomeOfAnswer(answer, context());
    } catch (error) {
      if (error instanceof TransportError) return outcomeOfError(error, context());
      if (hooks.signal?.aborted && !handOver.done) return { kind: 'cancelled', code: 'cancelled' };
      if (error instanceof KindlingError && !handOver.done) return failedBeforehand(error);
      throw error;
    }
  }

  #urlOf(path: string): URL {
    const { origin, basePath } = this.#parts.address;
    // Paths come from documents of strangers, and from what was kept of them.
    if (!isUsablePath(path)) throw new KindlingError('description-invalid', { reason: 'path' });
    return new URL(`${origin}${basePath}${path}`);
  }

  #failed(code: ErrorCode, answer: TransportAnswer): KindlingError {
    return new KindlingError(
      code,
      { address: this.#parts.address.origin, status: answer.status },
      messageOf(answer, this.#parts.token()),
    );
  }
}

/** Makes a client of the API. */
export function createIgniteClient(parts: IgniteClientParts): IgniteClient {
  return new IgniteClient(parts);
}

function isUnknownPath(status: number | undefined): boolean {
  return status === 404 || status === 405;
}

function failedBeforehand(error: KindlingError): PushOutcome {
  const message = error.message === error.code ? {} : { message: error.message };
  return { kind: 'failed', code: error.code, ...message };
}

function authorization(token: string, form: TokenForm): string {
  // A header cannot carry anything else, and the stack's own complaint might quote it.
  if (!/^[\x21-\x7e]+$/u.test(token))
    throw new KindlingError('token-malformed', { reason: 'characters' });
  return form === 'bearer' ? `Bearer ${token}` : token;
}

function formFields(push: FilePush): FormField[] {
  const fields: FormField[] = [['dataRepositoryId', push.repositoryId]];
  if (push.fileConfig) fields.push(['fileConfig', JSON.stringify(push.fileConfig)]);
  if (push.part.compressed) fields.push(['compressed', 'true']);
  if (push.deleteQueryId !== null) fields.push(['deleteQueryId', push.deleteQueryId]);
  return fields;
}

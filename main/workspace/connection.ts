import {
  type ConnectionState,
  type DescriptionSource,
  type FixedAddress,
  practiceAddress,
  type TokenPlace,
} from '../contract/connection.ts';
import { type Failure, KindlingError, toFailure } from '../contract/errors.ts';
import type { Repository } from '../contract/repository.ts';
import { type Address, parseAddress } from '../ignite/address.ts';
import { createIgniteClient, type IgniteClient } from '../ignite/client.ts';
import { readDescription } from '../ignite/description.ts';
import { shippedDescription } from '../ignite/openapi.ts';
import type { Transport } from '../ignite/transport.ts';
import { cleanToken } from '../secrets/clean-token.ts';
import type { TokenStore } from '../secrets/token-store.ts';
import type { Settings } from '../store/settings.ts';
import { descriptionSchema } from './stored-shapes.ts';

/** The world a connection acts on, passed in. */
export interface ConnectionParts {
  readonly mode: ConnectionState['mode'];
  readonly settings: Settings;
  readonly transport: Transport;
  /** The token's place for one API origin. */
  readonly tokens: (origin: string) => TokenStore;
  /** Used unless the person has set another one. */
  readonly defaultAddress: string;
  /** Set from outside (organisation, environment, sandbox): beats what the person has set. */
  readonly fixedAddress: FixedAddress | null;
  /** Repositories, by name or id, that may be pushed to; `null`: all. */
  readonly allowed: () => readonly string[] | null;
  readonly onChange: (state: ConnectionState) => void;
}

/**
 * How Kindling stands towards Ignite: address, token, API description, repositories. The one
 * place that holds the token while the program runs.
 */
export class Connection {
  readonly #parts: ConnectionParts;
  #address: Address;
  #description: DescriptionSource;
  #client: IgniteClient;
  #token: string | null = null;
  #tokenPlace: TokenPlace = 'none';
  #keychain: Failure | null = null;
  #repositories: readonly Repository[] | null = null;
  #failure: Failure | null = null;
  #tokenRead: Promise<void> = Promise.resolve();
  /** Counts changes of address or token: what was asked before one is no answer after it. */
  #generation = 0;

  constructor(parts: ConnectionParts) {
    this.#parts = parts;
    this.#address =
      parts.fixedAddress === null
        ? (this.#keptAddress() ?? parseAddress(parts.defaultAddress))
        : parseAddress(parts.fixedAddress.address);
    this.#description = this.#keptDescription();
    this.#client = this.#makeClient();
  }

  get state(): ConnectionState {
    return {
      mode: this.#parts.mode,
      address: this.#address.href,
      addressFixedBy: this.#parts.fixedAddress?.by ?? null,
      token: this.#tokenPlace,
      keychain: this.#keychain,
      repositories: this.#repositories,
      failure: this.#failure,
      description: this.#description,
    };
  }

  /** The Ignite it is connected to, as records name it. */
  get destination(): string {
    return this.#parts.mode === 'practice' ? practiceAddress : this.#address.href;
  }

  /** The API, with whatever token is in use at the time of a request. */
  get client(): IgniteClient {
    return this.#client;
  }

  /** Fetches the token from its place, and the repositories with it. Never fails: see the state. */
  async open(): Promise<ConnectionState> {
    this.#tokenRead = this.#readToken();
    await this.#tokenRead;
    return this.#list();
  }

  /** Resolves when it is known whether there is a token. */
  get tokenRead(): Promise<void> {
    return this.#tokenRead;
  }

  /** Takes a token for this run only, such as the command line's from its environment. */
  takeForThisRun(token: string): void {
    this.#token = cleanToken(token);
    this.#tokenPlace = 'this-run';
  }

  /** Asks Ignite for the repositories again, and a keychain that failed for the token. */
  async refresh(): Promise<ConnectionState> {
    if (this.#keychain && this.#token === null) await this.#readToken();
    return this.#list();
  }

  /**
   * Checks a pasted token against Ignite and keeps it. What Ignite or the network refuses is
   * thrown and nothing is stored; a keychain that cannot keep it makes it a token for this run.
   */
  async connect(pasted: string, address: string | undefined): Promise<ConnectionState> {
    const token = cleanToken(pasted);
    const wanted = address === undefined ? this.#address : this.#parse(address);
    let found: DescriptionSource | null = null;
    const probe = createIgniteClient({
      transport: this.#parts.transport,
      address: wanted,
      token: () => token,
      description: wanted.href === this.#address.href ? this.#description : shippedDescription,
      onDescriptionFound: (description) => {
        found = description;
      },
    });
    const repositories = await probe.listRepositories();
    this.#generation += 1;
    this.#moveTo(wanted);
    if (found) this.#adopt(found);
    this.#token = token;
    this.#repositories = this.#allowed(repositories);
    this.#failure = null;
    try {
      await this.#parts.tokens(wanted.origin).set(token);
      this.#tokenPlace = 'keychain';
      this.#keychain = null;
    } catch (error) {
      this.#tokenPlace = 'this-run';
      this.#keychain = toFailure(error);
    }
    return this.#changed();
  }

  /**
   * Forgets the token. Fails, and forgets nothing, when the keychain that has it cannot be reached.
   * One for this run may have an older one behind it in the keychain: that goes as well, where the
   * keychain can be reached; else the state says that it could not.
   */
  async removeToken(): Promise<ConnectionState> {
    const removed = this.#parts.tokens(this.#address.origin).remove();
    if (this.#tokenPlace !== 'this-run') await removed;
    else {
      this.#keychain = await removed.then(
        () => null,
        (error) => toFailure(error),
      );
    }
    this.#generation += 1;
    this.#token = null;
    this.#tokenPlace = 'none';
    // The keychain is not asked again: what it may still hold is not what was just removed.
    return this.#list();
  }

  /** Goes to another address. A token belongs to its origin: elsewhere another one is needed. */
  async setAddress(text: string): Promise<ConnectionState> {
    const address = this.#parse(text);
    const sameOrigin = address.origin === this.#address.origin;
    this.#generation += 1;
    this.#moveTo(address);
    if (sameOrigin) return this.refresh();
    this.#token = null;
    return this.open();
  }

  /** Uses the paths of an OpenAPI document that the person downloaded. */
  async loadDescription(text: string, fileName: string): Promise<ConnectionState> {
    const address = this.#address;
    this.#adopt(await readDescription(text, { kind: 'loaded', place: fileName, address }));
    return this.refresh();
  }

  /** Goes back to the shipped description. */
  async resetDescription(): Promise<ConnectionState> {
    this.#parts.settings.remove('description');
    this.#description = shippedDescription;
    this.#client = this.#makeClient();
    return this.refresh();
  }

  #makeClient(): IgniteClient {
    const address = this.#address;
    // A push may still be sent by the client of an address that has been left.
    const isHere = () => this.#address === address;
    return createIgniteClient({
      transport: this.#parts.transport,
      address,
      token: () => (isHere() ? this.#token : null),
      description: this.#description,
      onDescriptionFound: (found) => {
        if (isHere()) this.#keep(found);
      },
    });
  }

  /** Asks Ignite for the repositories. Never fails: see the state. */
  async #list(): Promise<ConnectionState> {
    if (this.#token === null) {
      this.#repositories = null;
      this.#failure = null;
      return this.#changed();
    }
    const generation = this.#generation;
    const asked = await this.#client.listRepositories().then(
      (repositories) => ({ repositories: this.#allowed(repositories), failure: null }),
      (error) => ({ repositories: this.#repositories, failure: toFailure(error) }),
    );
    if (generation !== this.#generation) return this.state;
    this.#repositories = asked.repositories;
    this.#failure = asked.failure;
    return this.#changed();
  }

  /** Those that the organisation lets be pushed to. */
  #allowed(repositories: readonly Repository[]): readonly Repository[] {
    const allowed = this.#parts.allowed();
    if (allowed === null) return repositories;
    return repositories.filter(({ id, name }) => allowed.includes(id) || allowed.includes(name));
  }

  async #readToken(): Promise<void> {
    try {
      this.#token = await this.#parts.tokens(this.#address.origin).get();
      this.#tokenPlace = this.#token === null ? 'none' : 'keychain';
      this.#keychain = null;
    } catch (error) {
      // Locked or broken is not "signed out": the token may well be there.
      this.#tokenPlace = 'none';
      this.#keychain = toFailure(error);
    }
  }

  #parse(text: string): Address {
    if (this.#parts.fixedAddress !== null) throw new KindlingError('invalid-request');
    return parseAddress(text);
  }

  #moveTo(address: Address): void {
    if (address.href === this.#address.href) return;
    this.#address = address;
    this.#repositories = null;
    this.#parts.settings.set('address', address.href);
    this.#parts.settings.remove('description');
    this.#description = shippedDescription;
    this.#client = this.#makeClient();
  }

  #adopt(description: DescriptionSource): void {
    this.#keep(description);
    this.#client = this.#makeClient();
  }

  #keep(description: DescriptionSource): void {
    this.#description = description;
    this.#parts.settings.set('description', description);
  }

  /** `null` where none was set, or it cannot be one. */
  #keptAddress(): Address | null {
    const kept = this.#parts.settings.get('address');
    try {
      return typeof kept === 'string' ? parseAddress(kept) : null;
    } catch {
      return null;
    }
  }

  #keptDescription(): DescriptionSource {
    const kept = descriptionSchema.safeParse(this.#parts.settings.get('description'));
    return kept.success ? kept.data : shippedDescription;
  }

  #changed(): ConnectionState {
    this.#parts.onChange(this.state);
    return this.state;
  }
}

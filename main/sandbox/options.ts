import { tmpdir } from 'node:os';
import type { DescriptionSource } from '../contract/connection.ts';
import type { Repository } from '../contract/repository.ts';

/** Where the three operations are served, each from `/`. */
export type OperationPaths = DescriptionSource['paths'];

/** A delete query as if made in the Ignite web app. */
export interface SandboxDeleteQuery {
  /** A UUID. */
  readonly id: string;
  readonly repositoryId: string;
  /** Removes the rows whose field begins with the prefix; without it all of the repository. */
  readonly where?: { readonly field: string; readonly prefix: string };
}

/** How the sandbox is set up. Plain data, so that it can cross to a worker. */
export interface SandboxOptions {
  /** SQLite file that keeps what was sent; made when missing. */
  readonly databasePath: string;
  /** Where bodies are written while they are received; the system's folder for such by default. */
  readonly temporaryFolder?: string;
  /** 0, the default, takes any free one. */
  readonly port?: number;
  readonly tokens: readonly string[];
  /** Tokens that are known but may not do anything: answered with 403. */
  readonly forbiddenTokens?: readonly string[];
  readonly repositories?: readonly Repository[];
  readonly deleteQueries?: readonly SandboxDeleteQuery[];
  readonly paths?: OperationPaths;
  /** `bare` makes the list operation want the token alone, as the vendor's page shows it. */
  readonly listAuthorization?: 'bearer' | 'bare';
  /** The whole request body, bytes. */
  readonly maxBodyBytes?: number;
  /** What a gzip or zip may unpack to, bytes. */
  readonly maxUnpackedBytes?: number;
  /** Serve the OpenAPI document at `/openapi.json`. */
  readonly openApiDocument?: boolean;
  /** Serve the `/docs` page with the document embedded. */
  readonly docsPage?: boolean;
  /** Serve `/`, where anybody on this computer can look at what was sent. */
  readonly homePage?: boolean;
}

/** The options with everything filled in. */
export type SandboxSettings = Required<SandboxOptions>;

/** The general ledger that practice mode's sample fits. */
export const sampleLedgerRepository: Repository = {
  id: '0b8f4d52-7a31-4c6e-9f0d-2d5a6c1e7b01',
  name: 'General ledger 2026',
  fields: ['AccountCode', 'AccountingDate', 'Amount', 'Currency', 'Description', 'SupplierName'],
};

/** What a fresh Ignite might hold. */
export const defaultRepositories: readonly Repository[] = [
  sampleLedgerRepository,
  {
    id: '5c2e9a17-3d84-4b0f-8a6c-91f7e04d2b02',
    name: 'Suppliers',
    fields: ['SupplierNumber', 'SupplierName', 'OrganizationNumber', 'Country', 'City', 'Email'],
  },
  {
    id: 'e7a1c3f9-6b25-4d78-b9e2-48c05f3a6d03',
    name: 'Invoices',
    fields: [
      'InvoiceNumber',
      'InvoiceDate',
      'DueDate',
      'SupplierNumber',
      'SupplierName',
      'NetAmount',
      'TaxAmount',
      'Currency',
      'Description',
    ],
  },
];

/** The paths that Kindling's shipped description guesses as well. */
const defaultPaths: OperationPaths = {
  listRepositories: '/repositories',
  pushFile: '/files',
  pushData: '/data',
};

/** Fills in everything left out. */
export function settle(options: SandboxOptions): SandboxSettings {
  return {
    temporaryFolder: tmpdir(),
    port: 0,
    forbiddenTokens: [],
    repositories: defaultRepositories,
    deleteQueries: [],
    paths: defaultPaths,
    listAuthorization: 'bearer',
    maxBodyBytes: 200_000_000,
    maxUnpackedBytes: 4_000_000_000,
    openApiDocument: true,
    docsPage: true,
    homePage: true,
    ...options,
  };
}

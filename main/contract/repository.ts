/** An Ignite data repository, as "List all available repositories" answers it. */
export interface Repository {
  /** Opaque: the vendor's own example is no valid UUID. */
  readonly id: string;
  readonly name: string;
  readonly fields: readonly string[];
}

/** A delete query made in the Ignite web app; the API knows it by UUID alone. */
export interface DeleteQuery {
  readonly id: string;
  readonly repositoryId: string;
  readonly name: string;
  /** What it covers, in the words of the person who stored it; Kindling cannot check them. */
  readonly description: string;
}

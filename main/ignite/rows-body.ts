import type { HandOver, SendHooks } from './hand-over.ts';
import type { RequestBody } from './transport.ts';

/** One row of "Pushing data": a flat object. */
export type DataRow = Readonly<Record<string, string | number | boolean | null>>;

/** Body of "Pushing data". */
export interface RowsForm {
  readonly dataRepositoryId: string;
  readonly importName: string | null;
  readonly deleteQueryId: string | null;
  readonly rows: readonly DataRow[];
}

const chunkBytes = 1 << 20;

/** The JSON body of "Pushing data". The last of it is withheld until `beforeHandOver` returned. */
export function rowsBody(form: RowsForm, hooks: SendHooks, handOver: HandOver): RequestBody {
  const json = Buffer.from(
    JSON.stringify({
      dataRepositoryId: form.dataRepositoryId,
      ...(form.importName === null ? {} : { importName: form.importName }),
      ...(form.deleteQueryId === null ? {} : { deleteQueryId: form.deleteQueryId }),
      data: form.rows,
    }),
  );
  return {
    contentType: 'application/json',
    bytes: json.length,
    async *chunks() {
      let sent = 0;
      for (; json.length - sent > chunkBytes; sent += chunkBytes) {
        hooks.signal?.throwIfAborted();
        yield json.subarray(sent, sent + chunkBytes);
        hooks.onSent?.(sent + chunkBytes);
      }
      await handOver.announce();
      yield json.subarray(sent);
      hooks.onSent?.(json.length);
    },
  };
}

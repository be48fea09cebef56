import { fileBody } from './file-body.ts';
import type { HandOver, SendHooks } from './hand-over.ts';
import type { RequestBody } from './transport.ts';

/** Body of "Pushing data". */
export interface RowsForm {
  readonly dataRepositoryId: string;
  readonly importName: string;
  readonly deleteQueryId: string | null;
  /** Of a file of flat JSON objects, one a line. */
  readonly path: string;
  /** Exact length of the file. */
  readonly fileBytes: number;
}

const lineFeed = 10;
const comma = 44;
const space = 32;

/**
 * The JSON body of "Pushing data"; as `fileBody`. A line feed between two rows goes as a comma, and
 * none occurs within a row: so the file is sent at its own length.
 */
export function rowsBody(form: RowsForm, hooks: SendHooks, handOver: HandOver): RequestBody {
  const { dataRepositoryId, importName, deleteQueryId, path, fileBytes } = form;
  const members = {
    dataRepositoryId,
    importName,
    ...(deleteQueryId === null ? {} : { deleteQueryId }),
  };
  return fileBody(
    {
      contentType: 'application/json',
      head: Buffer.from(`${JSON.stringify(members).slice(0, -1)},"data":[`),
      tail: Buffer.from(']}'),
      path,
      fileName: importName,
      fileBytes,
      change(piece, isLast) {
        if (isLast && piece.at(-1) === lineFeed) piece[piece.length - 1] = space;
        for (let at = piece.indexOf(lineFeed); at >= 0; at = piece.indexOf(lineFeed, at + 1)) {
          piece[at] = comma;
        }
      },
    },
    hooks,
    handOver,
  );
}

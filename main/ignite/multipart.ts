import { fileBody } from './file-body.ts';
import { type FormField, formHead, formTail } from './form-data.ts';
import type { HandOver, SendHooks } from './hand-over.ts';
import type { RequestBody } from './transport.ts';

/** A form that sends one file. */
export interface FileForm {
  /** Go first, in this order; the file goes last. */
  readonly fields: readonly FormField[];
  readonly path: string;
  /** As the server sees it; path parts are taken off. */
  readonly fileName: string;
  /** Exact length of the file. */
  readonly fileBytes: number;
  /** Must not occur in the file: long and random. */
  readonly boundary: string;
}

/** A `multipart/form-data` body; as `fileBody`. */
export function fileFormBody(form: FileForm, hooks: SendHooks, handOver: HandOver): RequestBody {
  const { boundary, fields, path, fileName, fileBytes } = form;
  return fileBody(
    {
      contentType: `multipart/form-data; boundary=${boundary}`,
      head: formHead(boundary, fields, fileName),
      tail: formTail(boundary),
      path,
      fileName,
      fileBytes,
    },
    hooks,
    handOver,
  );
}

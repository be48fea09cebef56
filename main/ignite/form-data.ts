/** A form field: a name of the API and its value. */
export type FormField = readonly [name: string, value: string];

/** A file name as the server may see it: no path, and never empty. */
export function bareFileName(name: string): string {
  const last = name.split(/[/\\]/u).at(-1) ?? '';
  return last === '' || last === '.' || last === '..' ? 'file' : last;
}

/** The content type of a file, by the name it is sent under. */
export function contentTypeOf(fileName: string): string {
  const extension = /\.([a-z0-9]+)$/iu.exec(fileName)?.[1]?.toLowerCase() ?? '';
  return contentTypes.get(extension) ?? 'application/octet-stream';
}

const contentTypes: ReadonlyMap<string, string> = new Map([
  ['csv', 'text/csv'],
  ['json', 'application/json'],
  ['ndjson', 'application/x-ndjson'],
  ['xlsx', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'],
  ['gz', 'application/gzip'],
  ['zip', 'application/zip'],
]);

/** All of a form that stands before the file's first byte (RFC 7578; names as in the HTML standard). */
export function formHead(boundary: string, fields: readonly FormField[], fileName: string): Buffer {
  const name = bareFileName(fileName);
  const before = fields.map(
    ([key, value]) =>
      `--${boundary}\r\nContent-Disposition: form-data; name="${escapeName(key)}"\r\n\r\n${value}\r\n`,
  );
  return Buffer.from(
    `${before.join('')}--${boundary}\r\n` +
      `Content-Disposition: form-data; name="file"; filename="${escapeName(name)}"\r\n` +
      `Content-Type: ${contentTypeOf(name)}\r\n\r\n`,
  );
}

/** What stands behind the file's last byte. */
export function formTail(boundary: string): Buffer {
  return Buffer.from(`\r\n--${boundary}--\r\n`);
}

/** HTML standard, "multipart/form-data encoding algorithm": only these three are escaped. */
function escapeName(name: string): string {
  return name.replace(/\r/gu, '%0D').replace(/\n/gu, '%0A').replace(/"/gu, '%22');
}

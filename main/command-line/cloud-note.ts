import { bytesInCloud } from '../tabular/cloud-file.ts';
import type { Context } from './context.ts';

/** Says that a file has to be downloaded, before reading it does. `file` is as given. */
export async function noteCloudFile(
  file: string,
  path: string,
  { output, t, format }: Context,
): Promise<void> {
  const bytes = await bytesInCloud(path);
  if (bytes !== null) output.note(t('cli.cloudFile', { name: file, size: format.bytes(bytes) }));
}

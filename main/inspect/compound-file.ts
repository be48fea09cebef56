import type { SourceFile } from '../tabular/source-file.ts';

const magic = Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);

/** Some thirty names, more than a workbook has streams. Bytes. */
const directoryBytes = 4096;

/**
 * The container of .xls and of protected workbooks names its streams in a directory that may lie
 * anywhere (MS-CFB, 2.2): the file's first bytes with it behind them; `head` itself for any other
 * file.
 */
export async function withDirectory(file: SourceFile, head: Buffer): Promise<Buffer> {
  if (head.length < 512 || !head.subarray(0, magic.length).equals(magic)) return head;
  const sectorBytes = 1 << Math.min(12, head.readUInt16LE(30));
  const offset = (head.readUInt32LE(48) + 1) * sectorBytes;
  if (offset < head.length) return head;
  const directory = Buffer.alloc(directoryBytes);
  const { bytesRead } = await file.handle.read(directory, 0, directoryBytes, offset);
  return Buffer.concat([head, directory.subarray(0, bytesRead)]);
}

import { execFileSync } from 'node:child_process';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { lookAt } from '../../../main/inspect/look.ts';
import { tempFolder } from '../temp-folder.ts';
import { inspect } from './inspecting.ts';
import { zipFile } from './zip-file.ts';

const ole = Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
const named = (stream: string) =>
  Buffer.concat([ole, Buffer.alloc(504), Buffer.from(stream, 'utf16le')]);

/** A compound file of 128 KB whose directory is its last sector but one. */
function farDirectory(stream: string): Buffer {
  const file = Buffer.alloc(1 << 17);
  ole.copy(file);
  file.writeUInt16LE(9, 30);
  const sector = 250;
  file.writeUInt32LE(sector, 48);
  file.write(stream, (sector + 1) * 512 + 128, 'utf16le');
  return file;
}

describe('a file that Ignite does not read', () => {
  it.each([
    ['an old workbook', 'workbook-old', named('Workbook'), 'ledger.xls'],
    ['a protected workbook', 'workbook-protected', named('EncryptedPackage'), 'ledger.xlsx'],
    [
      'a protected workbook whose directory lies at its end',
      'workbook-protected',
      farDirectory('EncryptedPackage'),
      'ledger.xlsx',
    ],
    [
      'an old workbook whose directory does',
      'workbook-old',
      farDirectory('Workbook'),
      'ledger.xls',
    ],
    [
      'an Excel 2003 XML spreadsheet',
      'workbook-old',
      '<?xml version="1.0"?>\n<?mso-application progid="Excel.Sheet"?>\n<Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet"><Worksheet/></Workbook>',
      'ledger.xls',
    ],
    [
      'a single-file web page named .xls',
      'html-file',
      'MIME-Version: 1.0\nX-Document-Type: Workbook\nContent-Type: multipart/related; boundary="x"\n\n--x\n',
      'ledger.xls',
    ],
    [
      'a binary workbook',
      'workbook-binary',
      zipFile([{ name: 'xl/workbook.bin', content: 'x' }]),
      'ledger.xlsb',
    ],
    [
      'a web page named .xls',
      'html-file',
      '<html xmlns:o="x"><table><tr><td>1</td></tr></table>',
      'ledger.xls',
    ],
    [
      'a SAF-T file',
      'saft-file',
      '<?xml version="1.0"?>\n<n1:AuditFile xmlns:n1="urn:StandardAuditFile-Taxation-Financial:NO"><n1:Header/>',
      'saft.xml',
    ],
    ['an SIE file', 'sie-file', '#FLAGGA 0\r\n#FORMAT PC8\r\n#SIETYP 4\r\n', 'ledger.se'],
    ['a PDF', 'file-unsupported', '%PDF-1.7\n', 'ledger.pdf'],
    ['other XML', 'file-unsupported', '<?xml version="1.0"?><rows><row/></rows>', 'ledger.xml'],
    [
      'a zip in a zip',
      'file-unsupported',
      zipFile([{ name: 'a.zip', content: zipFile([]) }]),
      'a.zip',
    ],
  ])('is named for what it is: %s', async (_, code, content, name) => {
    expect((await inspect(content, name)).problems).toMatchObject([{ code, severity: 'blocking' }]);
  });
});

describe('a path that is no file', () => {
  it('is refused when it is a folder', async () => {
    const path = join(await tempFolder(), 'folder.csv');
    await mkdir(path);
    await expect(lookAt(path, {})).rejects.toMatchObject({ code: 'file-is-folder' });
  });

  it.skipIf(process.platform === 'win32')(
    'is refused when it is a pipe, without waiting',
    async () => {
      const path = join(await tempFolder(), 'pipe.csv');
      execFileSync('mkfifo', [path]);
      await expect(lookAt(path, {})).rejects.toMatchObject({ code: 'file-not-regular' });
    },
  );

  it('is refused when nothing is there', async () => {
    const path = join(await tempFolder(), 'gone.csv');
    await expect(lookAt(path, {})).rejects.toMatchObject({ code: 'file-missing' });
  });
});

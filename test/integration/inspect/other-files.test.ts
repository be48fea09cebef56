import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import type { FileKind } from '../../../main/inspect/file-kinds.ts';
import { lookAt } from '../../../main/inspect/look.ts';
import { describeProblem } from '../../../strings/describe.ts';
import { createFormat } from '../../../strings/format.ts';
import { createTranslate } from '../../../strings/translate.ts';
import { tempFolder } from '../temp-folder.ts';
import { inspect } from './inspecting.ts';
import { textRow, workbookFile } from './workbook-file.ts';
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

const aWorkbook = workbookFile([{ name: 'Ledger', rows: textRow(1, ['A', 'B']) }]);

/** As Excel writes it: the user's name in bytes, and again in UTF-16. */
const ownerFile = Buffer.concat([
  Buffer.from('\x04Kari'.padEnd(55, ' '), 'latin1'),
  Buffer.from('\x04\0Kari'.padEnd(55, ' '), 'utf16le'),
]);

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
    [
      'an SIE file without its flag',
      'sie-file',
      '#PROGRAM "Fortnox" 3.1\r\n#FORMAT PC8\r\n#GEN 20261031\r\n#SIETYP 4\r\n',
      'ledger.csv',
    ],
    [
      'an SIE 5 file',
      'sie-file',
      '<?xml version="1.0"?>\n<Sie xmlns="http://www.sie.se/sie5"><FileInfo/></Sie>',
      'ledger.sie',
    ],
    ['an SIE file', 'sie-file', '#FLAGGA 0\r\n#FORMAT PC8\r\n#SIETYP 4\r\n', 'ledger.se'],
    [
      'an OpenDocument spreadsheet',
      'workbook-other',
      zipFile([
        { name: 'mimetype', content: 'application/vnd.oasis.opendocument.spreadsheet' },
        { name: 'content.xml', content: '<office:document-content/>' },
      ]),
      'ledger.ods',
    ],
    [
      'a flat OpenDocument spreadsheet',
      'workbook-other',
      '<?xml version="1.0"?>\n<office:document office:mimetype="application/vnd.oasis.opendocument.spreadsheet">',
      'ledger.fods',
    ],
    [
      'a Numbers workbook',
      'workbook-other',
      zipFile([
        { name: 'Index/Document.iwa', content: 'x' },
        { name: 'preview.jpg', content: 'x' },
      ]),
      'ledger.numbers',
    ],
    ['a workbook in gzip', 'workbook-packed', gzipSync(aWorkbook), 'ledger.xlsx.gz'],
    [
      'a workbook in a zip',
      'workbook-packed',
      zipFile([{ name: 'ledger.xlsx', content: aWorkbook }]),
      'ledger.zip',
    ],
    [
      'a protected zip',
      'zip-protected',
      zipFile([{ name: 'ledger.csv', content: 'A;B\n', protected: true }]),
      'ledger.zip',
    ],
    [
      'a zip packed in a rare way',
      'zip-unreadable',
      zipFile([{ name: 'ledger.csv', content: 'A;B\n', method: 9 }]),
      'ledger.zip',
    ],
    ['what Excel lays beside an open workbook', 'workbook-owner', ownerFile, '~$ledger.xlsx'],
    [
      'what LibreOffice lays beside one',
      'workbook-owner',
      ',kari,pc,24.11.2026 10:00,file:///;',
      '.~lock.ledger.xlsx#',
    ],
    ['a file of nothing but NULs', 'file-damaged', Buffer.alloc(5_000), 'ledger.csv'],
  ])('is named for what it is: %s', async (_, code, content, name) => {
    expect((await inspect(content, name)).problems).toMatchObject([{ code, severity: 'blocking' }]);
  });
});

const latin1 = (text: string) => Buffer.from(text, 'latin1');

/** Some bytes that are none of a text, the same ones every time. */
function noise(length: number, seed: number): Buffer {
  const blocks = Array.from({ length: Math.ceil(length / 32) }, (_, block) =>
    createHash('sha256').update(`${seed}:${block}`).digest(),
  );
  return Buffer.concat(blocks).subarray(0, length);
}

describe('a file that is no table', () => {
  it.each<[FileKind, Buffer]>([
    ['pdf', latin1('%PDF-1.7\n')],
    ['picture', latin1('GIF89a\x10\0\x10\0')],
    ['picture', latin1('II*\0\x08\0\0\0')],
    ['picture', latin1('MM\0*\0\0\0\x08')],
    ['picture', latin1('RIFF\x10\0\0\0WEBPVP8 ')],
    ['picture', latin1('\0\0\0\x18ftypheic\0\0\0\0')],
    ['film', latin1('\0\0\0\x20ftypisom\0\0\x02\0')],
    ['dataset', latin1('PAR1\x15\x04\x15')],
    ['dataset', latin1('ARROW1\0\0\xff\xff\xff\xff')],
    ['dataset', latin1('FEA1\0\0\0\0')],
    ['database', latin1('SQLite format 3\0\x10\0')],
    ['document', latin1('{\\rtf1\\ansi{\\fonttbl}}')],
    ['document', named('WordDocument')],
    ['document', zipFile([{ name: 'word/document.xml', content: '<w/>' }])],
    ['mail', named('__substg1.0_0037001F')],
    ['archive', zipFile([{ name: 'a.zip', content: zipFile([{ name: 'b.csv', content: 'x' }]) }])],
    ['archive', gzipSync(gzipSync('A;B\n'))],
    ['shortcut', latin1('[InternetShortcut]\r\nURL=https://ignite.test\r\n')],
    ['xml', latin1('<?xml version="1.0"?><rows><row/></rows>')],
    ['binary', noise(200, 1)],
    ['binary', noise(5_000, 2)],
    ['binary', noise(100_000, 3)],
    ['binary', Buffer.concat([Buffer.from([0xff, 0xfe]), noise(5_000, 4)])],
  ])('is named: %s', async (kind, content) => {
    expect((await inspect(content)).problems).toMatchObject([
      { code: 'file-unsupported', severity: 'blocking', details: { kind } },
    ]);
  });

  it('is told in words', async () => {
    const [problem] = (await inspect(latin1('GIF89a\x10\0'))).problems;
    const words = problem && describeProblem(createTranslate('en'), createFormat('en'), problem);
    expect(words).toBe('This is a picture. Ignite takes Excel (.xlsx), CSV, JSON and NDJSON.');
  });
});

describe('a text', () => {
  it.each([
    ['PAR1;PAR2\n1;2\n', 'headed like a Parquet file'],
    ['#KONTO;Belop\n4000;12,50\n', 'with one column named like an SIE label'],
    ['#;Navn\n1;Bærum\n', 'with a column named #'],
    ['ID3;Navn\n1;Bærum\n', 'headed like music'],
    ['BM;MM;II\n1;2;3\n', 'headed like pictures'],
    ['A;B\n1;\u0002\u0003\u0002\n', 'with a few control characters'],
    ['A;B\n1;2\n\u001a', 'that ends as DOS files do'],
    [`A;B\n1;2\n${'\0'.repeat(20)}`, 'with NULs at its end'],
  ])('%j is one, %s', async (content) => {
    expect((await inspect(content)).format).toBe('csv');
  });

  it('in any language is one in UTF-16', async () => {
    const content = Buffer.from('\ufeff名前;金額\nБухгалтерия;1\n日本🚀;2\n', 'utf16le');
    expect((await inspect(content)).format).toBe('csv');
  });
});

describe('a zip with several files', () => {
  it('says which', async () => {
    const names = ['a', 'b', 'c', 'd', 'e', 'f', 'g'].map((name) => `${name}.csv`);
    const content = zipFile(names.map((name) => ({ name, content: 'A;B\n' })));
    const [problem] = (await inspect(content, 'ledger.zip')).problems;
    expect(problem).toMatchObject({
      code: 'zip-many-files',
      details: { files: 7, name: 'a.csv, b.csv, c.csv, d.csv, e.csv', more: 2 },
    });
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

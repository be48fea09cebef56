import { open } from 'node:fs/promises';
import { crc32, createDeflateRaw } from 'node:zlib';

const main = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const columns = [
  'Selskap',
  'Konto',
  'Bilag',
  'Dato',
  'Tekst',
  'Leverandør',
  'Valuta',
  'Beløp',
  'Avdeling',
  'Prosjekt',
  'Referanse',
  'Kurs',
  'Antall',
];

/** What a row takes on disk, about. */
const bytesPerRow = 96;

/**
 * Writes a general ledger of about so many bytes as Excel lays a workbook out: shared strings in the
 * order of their first appearance, one in three unique. Answers its data rows.
 */
export async function writeWorkbookLedger(path: string, bytes: number): Promise<number> {
  const rows = Math.min(1_048_575, Math.ceil(bytes / bytesPerRow));
  const zip = await startZip(path);
  const strings = new Strings();
  await zip.add('xl/workbook.xml', [
    `<workbook ${main} xmlns:r="${relations}"><sheets><sheet name="Hovedbok" sheetId="1" r:id="rId1"/></sheets></workbook>`,
  ]);
  await zip.add('xl/_rels/workbook.xml.rels', [
    `<Relationships><Relationship Id="rId1" Type="${relations}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="${relations}/sharedStrings" Target="sharedStrings.xml"/></Relationships>`,
  ]);
  await zip.add('xl/styles.xml', [
    `<styleSheet ${main}><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs></styleSheet>`,
  ]);
  await zip.add('xl/worksheets/sheet1.xml', sheet(rows, strings));
  await zip.add('xl/sharedStrings.xml', strings.xml());
  await zip.end();
  return rows;
}

/** Texts by the number that cells name them by. */
class Strings {
  readonly #numbers = new Map<string, number>();

  number(text: string): number {
    const known = this.#numbers.get(text);
    if (known !== undefined) return known;
    this.#numbers.set(text, this.#numbers.size);
    return this.#numbers.size - 1;
  }

  *xml(): Generator<string> {
    yield `<sst ${main} uniqueCount="${this.#numbers.size}">`;
    let block = '';
    for (const text of this.#numbers.keys()) {
      block += `<si><t>${text}</t></si>`;
      if (block.length < 1 << 20) continue;
      yield block;
      block = '';
    }
    yield `${block}</sst>`;
  }
}

function* sheet(rows: number, strings: Strings): Generator<string> {
  const text = (column: string, row: number, value: string) =>
    `<c r="${column}${row}" t="s"><v>${strings.number(value)}</v></c>`;
  const names = columns.map((name, index) => text(String.fromCharCode(65 + index), 1, name));
  let block = `<worksheet ${main}><sheetData><row r="1">${names.join('')}</row>`;
  let state = 42;
  const random = () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state >>> 4;
  };
  for (let row = 2; row <= rows + 1; row++) {
    const amount = (random() % 200_000_000) / 100 - 500_000;
    block += `<row r="${row}" spans="1:13"><c r="A${row}"><v>100</v></c><c r="B${row}"><v>${4000 + (random() % 900)}</v></c><c r="C${row}"><v>${500_000 + row}</v></c><c r="D${row}" s="1"><v>${46_296 + (random() % 28)}</v></c>${text('E', row, `Faktura ${random().toString(36)}-${random().toString(36)} ${random().toString(36)}`)}${text('F', row, `Leverandør ${random() % 20_000} AS`)}${text('G', row, 'NOK')}<c r="H${row}"><v>${amount}</v></c><c r="I${row}"><v>${random() % 40}</v></c>${text('J', row, `P-${random() % 500}`)}<c r="K${row}"><v>${random()}</v></c><c r="L${row}"><v>${random() / 1e7}</v></c><c r="M${row}"><v>${random() % 100_000}</v></c></row>`;
    if (block.length < 1 << 20) continue;
    yield block;
    block = '';
  }
  yield `${block}</sheetData></worksheet>`;
}

/** Writes a zip file by file; memory is bounded by one piece. */
async function startZip(path: string) {
  const file = await open(path, 'w');
  const directory: Buffer[] = [];
  let offset = 0;
  const write = async (bytes: Buffer) => {
    await file.write(bytes, 0, bytes.length, offset);
    offset += bytes.length;
  };
  return {
    async add(name: string, pieces: Iterable<string>): Promise<void> {
      const start = offset;
      const local = Buffer.alloc(30 + name.length);
      await write(local);
      const deflate = createDeflateRaw();
      let checksum = 0;
      let bytes = 0;
      const fill = async () => {
        for (const piece of pieces) {
          const raw = Buffer.from(piece);
          checksum = crc32(raw, checksum);
          bytes += raw.length;
          if (!deflate.write(raw)) await new Promise((resolve) => deflate.once('drain', resolve));
        }
        deflate.end();
      };
      const filled = fill();
      for await (const packed of deflate) await write(packed);
      await filled;
      const facts = Buffer.alloc(26);
      facts.writeUInt16LE(20, 0);
      facts.writeUInt16LE(0x0800, 2);
      facts.writeUInt16LE(8, 4);
      facts.writeUInt32LE(checksum, 10);
      facts.writeUInt32LE(offset - start - local.length, 14);
      facts.writeUInt32LE(bytes, 18);
      facts.writeUInt16LE(name.length, 22);
      Buffer.concat([Buffer.from('PK\x03\x04'), facts, Buffer.from(name)]).copy(local);
      await file.write(local, 0, local.length, start);
      const place = Buffer.alloc(14);
      place.writeUInt32LE(start, 10);
      directory.push(
        Buffer.concat([
          Buffer.from('PK\x01\x02'),
          Buffer.from([20, 0]),
          facts,
          place,
          Buffer.from(name),
        ]),
      );
    },
    async end(): Promise<void> {
      const index = Buffer.concat(directory);
      const end = Buffer.alloc(22);
      end.write('PK\x05\x06', 'latin1');
      end.writeUInt16LE(directory.length, 8);
      end.writeUInt16LE(directory.length, 10);
      end.writeUInt32LE(index.length, 12);
      end.writeUInt32LE(offset, 16);
      await write(Buffer.concat([index, end]));
      await file.close();
    },
  };
}

import { type ZipPart, zipFile } from './zip-file.ts';

/** A sheet as its XML says it: rows inside `sheetData`, and what may follow. */
export interface SheetXml {
  readonly name: string;
  readonly rows: string;
  readonly behind?: string;
  readonly before?: string;
  readonly state?: 'hidden' | 'veryHidden';
}

/** What a workbook is made with besides its sheets. */
export interface WorkbookXml {
  readonly strings?: readonly string[];
  /** The shared strings' XML, instead of `strings`. */
  readonly rawStrings?: string;
  readonly more?: readonly ZipPart[];
  readonly from1904?: boolean;
}

const xml = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** Makes an .xlsx in memory, laid out as Excel does. Style 1 is a date, style 2 a date and time. */
export function workbookFile(sheets: readonly SheetXml[], extra: WorkbookXml = {}): Buffer {
  const { strings = [], more = [] } = extra;
  const listed = strings.map((text) => `<si><t xml:space="preserve">${text}</t></si>`).join('');
  return zipFile([
    {
      name: '[Content_Types].xml',
      content: `${xml}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>`,
    },
    {
      name: 'xl/workbook.xml',
      content: `${xml}<workbook xmlns="${main}" xmlns:r="${relations}">${extra.from1904 ? '<workbookPr date1904="1"/>' : ''}<sheets>${sheets
        .map(
          ({ name, state }, index) =>
            `<sheet name="${name}" sheetId="${index + 1}"${state ? ` state="${state}"` : ''} r:id="rId${index + 1}"/>`,
        )
        .join('')}</sheets></workbook>`,
    },
    {
      name: 'xl/_rels/workbook.xml.rels',
      content: `${xml}<Relationships>${sheets
        .map(
          (_, index) =>
            `<Relationship Id="rId${index + 1}" Type="${relations}/worksheet" Target="worksheets/sheet${index + 1}.xml"/>`,
        )
        .join(
          '',
        )}<Relationship Id="strings" Type="${relations}/sharedStrings" Target="sharedStrings.xml"/></Relationships>`,
    },
    {
      name: 'xl/styles.xml',
      content: `${xml}<styleSheet xmlns="${main}"><numFmts><numFmt numFmtId="164" formatCode="yyyy\\-mm\\-dd\\ hh:mm"/></numFmts><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/><xf numFmtId="9"/></cellXfs></styleSheet>`,
    },
    {
      name: 'xl/sharedStrings.xml',
      content: extra.rawStrings ?? `${xml}<sst xmlns="${main}">${listed}</sst>`,
    },
    ...sheets.map(({ rows, behind = '', before = xml }, index) => ({
      name: `xl/worksheets/sheet${index + 1}.xml`,
      content: `${before}<worksheet xmlns="${main}"><sheetData>${rows}</sheetData>${behind}</worksheet>`,
    })),
    ...more,
  ]);
}

/** A row of text cells written in place. */
export function textRow(number: number, cells: readonly string[], attributes = ''): string {
  const written = cells.map(
    (cell, index) =>
      `<c r="${String.fromCharCode(65 + index)}${number}" t="inlineStr"><is><t>${cell}</t></is></c>`,
  );
  return `<row r="${number}"${attributes}>${written.join('')}</row>`;
}

import { storedZip } from '../harness/stored-zip.ts';

const main = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';

const parts: Readonly<Record<string, string>> = {
  'xl/workbook.xml': `<workbook ${main} xmlns:r="http://r"><sheets>
    <sheet name="Ledger" sheetId="7" r:id="rId2"/><sheet name="Other" sheetId="1" r:id="rId1"/>
  </sheets></workbook>`,
  'xl/_rels/workbook.xml.rels': `<Relationships>
    <Relationship Id="rId1" Target="worksheets/sheet1.xml"/>
    <Relationship Id="rId2" Target="/xl/worksheets/sheet2.xml"/></Relationships>`,
  'xl/worksheets/sheet1.xml': `<worksheet ${main}><sheetData/></worksheet>`,
  'xl/sharedStrings.xml': `<sst ${main}><si><t>Account</t></si><si><t>4000</t></si>
    <si><r><t>Rør </t></r><r><t>&amp; bøy</t></r><rPh><t>not this</t></rPh></si><si><t></t></si></sst>`,
  'xl/styles.xml': `<styleSheet ${main}>
    <numFmts><numFmt numFmtId="164" formatCode="yyyy\\-mm\\-dd hh:mm"/>
      <numFmt numFmtId="165" formatCode="&quot;days&quot; [Red]0.00"/></numFmts>
    <cellStyleXfs><xf numFmtId="14"/></cellStyleXfs>
    <cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/><xf numFmtId="165"/></cellXfs>
  </styleSheet>`,
};

const rows = `<row r="1"/><row r="2"><c r="A2" t="s"><v>0</v></c>
    <c r="B2" t="inlineStr"><is><t>Date</t></is></c><c r="C2" t="str"><v>Amount</v></c>
    <c r="D2" t="inlineStr"><is><t>Paid</t></is></c><c r="AA2" t="inlineStr"><is><t>Text</t></is></c></row>
  <row r="3"><c r="A3" t="s"><v>1</v></c><c r="B3" s="1"><v>46296</v></c>
    <c r="C3" s="3"><v>-1250.5</v></c><c r="D3" t="b"><v>1</v></c><c r="AA3" t="s"><v>2</v></c></row>
  <row r="4"><c r="B4" s="2"><v>46297.75</v></c><c r="C4"><f>1+2</f><v>3</v></c>
    <c r="E4" s="1"/><c r="F4" t="s"><v>3</v></c><c r="AA4" t="inlineStr"><is><t>a_x000D_b</t></is></c></row>`;

/** A small workbook as Excel writes it: its first sheet is not the first part. */
export function aWorkbook(moreRows = ''): Buffer {
  const sheet = `<worksheet ${main}><sheetData>${rows}${moreRows}</sheetData></worksheet>`;
  const files = Object.entries({ ...parts, 'xl/worksheets/sheet2.xml': sheet });
  return storedZip(files.map(([name, content]) => ({ name, content, mode: 0o644 })));
}

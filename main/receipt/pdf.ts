import { printFigures } from './figure-table.ts';
import type { ReceiptPage } from './page.ts';
import { paper, SheetOfPaper, type TextStyle } from './sheet-of-paper.ts';

const soft = '#5c5c5c';
const rule = '#dcdcdc';
const tones = { good: '#0e700e', warn: '#9a3f06', bad: '#a80f1b', soft } as const;

const width = paper.right - paper.left;
const labelWidth = 118;
const timeWidth = 118;
/** What is not higher than this stays on one page. */
const mostTogether = 90;

const body: TextStyle = { size: 9 };
const label: TextStyle = { size: 9, color: soft };
const small: TextStyle = { size: 8, color: soft };
const heading: TextStyle = { size: 10.5, strong: true };

/** Prints a receipt: A4, tagged, the same bytes for the same words. */
export function printReceipt(page: ReceiptPage): Promise<Buffer> {
  const sheet = new SheetOfPaper(page);
  let y = head(sheet, page);
  for (const { title, facts, table: figures } of page.sections) {
    y = sectionTitle(sheet, title, y);
    if (facts.length > 0) {
      const table = sheet.element('Table');
      for (const fact of facts) y = row(sheet, table, y, fact.label, fact.value, labelWidth);
      table.end();
    }
    if (figures) y = printFigures(sheet, figures, y + 3);
  }
  y = sectionTitle(sheet, page.happened.title, y);
  const table = sheet.element('Table');
  for (const { time, text } of page.happened.lines) y = row(sheet, table, y, time, text, timeWidth);
  table.end();
  y = sheet.room(y + 4, 34);
  const note = sheet.element('P');
  sheet.text(`${page.happened.note} ${page.foot}`, { x: paper.left, y, width }, small, note);
  note.end();
  return sheet.finish((number, pages) => [
    [`Kindling · ${page.id}`, small],
    [page.pageOf(number, pages), { ...small, align: 'right' }],
  ]);
}

/** Kind, statement, subject, warnings and the figures that matter most. Gives where it ends. */
function head(sheet: SheetOfPaper, page: ReceiptPage): number {
  const color = tones[page.tone];
  const top = { x: paper.left, y: paper.top, width };
  const kind = sheet.element('P');
  sheet.text(page.kind, top, { size: 10, color: soft }, kind);
  kind.end();
  sheet.artifact((doc) => {
    doc.font('strong').fontSize(10).fillColor(soft);
    doc.text('Kindling', paper.left, paper.top, { width, align: 'right' });
  });
  let y = paper.top + 21;
  sheet.artifact((doc) => drawMark(doc, paper.left + 11, y + 15, page.tone));
  const title = sheet.element('H1');
  const statement = { x: paper.left + 32, y, width: width - 32 };
  y = sheet.text(page.statement, statement, { size: 22, strong: true, color }, title) + 3;
  title.end();
  const subject = sheet.element('P');
  y = sheet.text(page.subject, { x: paper.left, y, width }, { size: 11.5, strong: true }, subject);
  y = sheet.text(page.outcome, { x: paper.left, y: y + 1, width }, body, subject);
  subject.end();
  for (const warning of page.warnings) y = drawWarning(sheet, warning, y + 6);
  return figures(sheet, page, y + 8);
}

function figures(sheet: SheetOfPaper, { figures: all }: ReceiptPage, y: number): number {
  const shares = [0.2, 0.2, 0.42, 0.18];
  const height = 42;
  sheet.artifact((doc) => {
    doc.roundedRect(paper.left, y, width, height, 4).fill('#f5f5f5');
  });
  let x = paper.left;
  all.forEach(({ label: name, value }, index) => {
    const share = width * (shares[index] ?? 0);
    const inside = { x: x + 12, width: share - 16 };
    const figure = sheet.element('P');
    sheet.text(name, { ...inside, y: y + 7 }, small, figure);
    sheet.text(value, { ...inside, y: y + 18 }, { size: 12.5, strong: true }, figure);
    figure.end();
    x += share;
  });
  return y + height;
}

function drawWarning(sheet: SheetOfPaper, text: string, y: number): number {
  const style: TextStyle = { size: 9.5, strong: true, color: tones.warn };
  const height = sheet.height(text, width - 24, style) + 11;
  sheet.artifact((doc) => {
    doc.rect(paper.left, y, width, height).fill('#fff4ec');
    doc.rect(paper.left, y, 3, height).fill(tones.warn);
  });
  const warning = sheet.element('P');
  sheet.text(text, { x: paper.left + 14, y: y + 6, width: width - 24 }, style, warning);
  warning.end();
  return y + height;
}

function sectionTitle(sheet: SheetOfPaper, title: string, above: number): number {
  const y = sheet.room(above + 8, 44);
  const element = sheet.element('H2');
  const end = sheet.text(title, { x: paper.left, y, width }, heading, element);
  element.end();
  sheet.artifact((doc) => {
    doc.moveTo(paper.left, end + 1).lineTo(paper.right, end + 1);
    doc.lineWidth(0.6).stroke(rule);
  });
  return end + 5;
}

/** One line of a table: what it is, and the value beside it. Gives where it ends. */
function row(
  sheet: SheetOfPaper,
  table: PDFKit.PDFStructureElement,
  above: number,
  name: string,
  value: string,
  nameWidth: number,
): number {
  const x = paper.left + nameWidth;
  const across = paper.right - x;
  const height = Math.max(
    sheet.height(name, nameWidth - 10, label),
    sheet.height(value, across, body),
  );
  // What is long goes on on the next page; it would leave half of this one empty.
  const y = sheet.room(above, Math.min(height, mostTogether));
  const line = sheet.element('TR', table);
  const head = sheet.element('TH', line);
  const first = sheet.text(name, { x: paper.left, y, width: nameWidth - 10 }, label, head);
  head.end();
  const cell = sheet.element('TD', line);
  const last = sheet.text(value, { x, y, width: across }, body, cell);
  cell.end();
  line.end();
  return (y + height > paper.bottom ? last : Math.max(first, last)) + 1;
}

/** A circle with a sign in it that does not rely on its colour. */
function drawMark(doc: PDFKit.PDFDocument, x: number, y: number, tone: ReceiptPage['tone']): void {
  doc.circle(x, y, 11).fill(tones[tone]);
  doc.lineWidth(2).lineCap('round').lineJoin('round').strokeColor('#ffffff');
  if (tone === 'good')
    doc
      .moveTo(x - 5, y + 0.5)
      .lineTo(x - 1.5, y + 4)
      .lineTo(x + 5, y - 3.5);
  else if (tone === 'bad') {
    doc.moveTo(x - 4, y - 4).lineTo(x + 4, y + 4);
    doc.moveTo(x + 4, y - 4).lineTo(x - 4, y + 4);
  } else if (tone === 'warn')
    doc
      .moveTo(x, y - 5.5)
      .lineTo(x, y + 1.5)
      .moveTo(x, y + 5)
      .lineTo(x, y + 5.2);
  else doc.moveTo(x - 4.5, y).lineTo(x + 4.5, y);
  doc.stroke();
}

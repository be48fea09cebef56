import PDFDocument from 'pdfkit';
import { readFonts } from './fonts.ts';
import { documentTitle, showable } from './showable.ts';

/** Points, 72 to the inch. */
export const paper = { left: 56, right: 539, top: 46, bottom: 788 } as const;

const ink = '#242424';

/** How a piece of text looks. */
export interface TextStyle {
  readonly size: number;
  readonly strong?: boolean;
  readonly color?: string;
  readonly align?: 'left' | 'right';
}

/** The element that a piece of the page is to a screen reader; null: none, as rules and page numbers. */
type Element = PDFKit.PDFStructureElement;

/** Where a piece of text stands. */
export interface Place {
  readonly x: number;
  readonly y: number;
  readonly width: number;
}

/**
 * An A4 document being written: text with a fixed place, tagged for screen readers, in fonts that
 * are embedded. Two documents of the same content are the same bytes.
 */
export class SheetOfPaper {
  readonly #doc: PDFKit.PDFDocument;
  readonly #root: Element;
  readonly #chunks: Buffer[] = [];
  readonly #hasGlyph: (codePoint: number) => boolean;

  constructor({ title, language, at }: { title: string; language: string; at: number }) {
    const fonts = readFonts();
    this.#doc = new PDFDocument({
      size: 'A4',
      margins: { top: paper.top, bottom: 841.89 - paper.bottom, left: paper.left, right: 56 },
      pdfVersion: '1.7',
      tagged: true,
      displayTitle: true,
      lang: language,
      bufferPages: true,
      // The built-in default would read a font that is not embedded.
      font: fonts.regular as unknown as string,
      info: {
        Title: documentTitle(title),
        Creator: 'Kindling',
        Producer: 'Kindling',
        CreationDate: new Date(at),
        ModDate: new Date(at),
      },
    });
    this.#doc.registerFont('regular', fonts.regular);
    this.#doc.registerFont('strong', fonts.strong);
    this.#hasGlyph = glyphsOf(this.#doc.font('regular'));
    this.#doc.on('data', (chunk: Buffer) => this.#chunks.push(chunk));
    this.#root = this.#doc.struct('Document');
    this.#doc.addStructure(this.#root);
  }

  /** Adds an element below another one, or below the document. */
  element(type: string, parent: Element = this.#root): Element {
    const element = this.#doc.struct(type);
    parent.add(element);
    return element;
  }

  /** How high the text becomes, wrapped to the width. */
  height(text: string, width: number, style: TextStyle): number {
    return this.#styled(style).heightOfString(this.#shown(text), { width, ...lines });
  }

  /** How wide the text is on one line. */
  width(text: string, style: TextStyle): number {
    return this.#styled(style).widthOfString(this.#shown(text), lines);
  }

  /** Writes text, wrapped to the width; what is higher than the page goes on on the next one. */
  text(text: string, { x, y, width }: Place, style: TextStyle, parent: Element): number {
    parent.add(() => {
      this.#styled(style)
        .fillColor(style.color ?? ink)
        .text(this.#shown(text), x, y, { width, align: style.align ?? 'left', ...lines });
    });
    return this.#doc.y;
  }

  /** Draws what means nothing without the text beside it. */
  artifact(draw: (doc: PDFKit.PDFDocument) => void): void {
    this.#doc.markContent('Artifact', { type: 'Layout' });
    draw(this.#doc);
    this.#doc.endMarkedContent();
  }

  /** Begins a new page where less than `height` is left below `y`; gives where to go on. */
  room(y: number, height: number): number {
    if (y + height <= paper.bottom) return y;
    this.#doc.addPage();
    return paper.top;
  }

  /** Writes at the foot of each page and gives the finished document. */
  async finish(foot: (page: number, pages: number) => readonly (readonly [string, TextStyle])[]) {
    this.#root.end();
    const { start, count } = this.#doc.bufferedPageRange();
    for (let page = 0; page < count; page++) {
      this.#doc.switchToPage(start + page);
      // Else text below the margin would begin another page.
      this.#doc.page.margins.bottom = 0;
      this.artifact(() => {
        for (const [text, style] of foot(page + 1, count)) {
          const place = { width: paper.right - paper.left, align: style.align ?? 'left' } as const;
          this.#styled(style)
            .fillColor(style.color ?? ink)
            .text(this.#shown(text), paper.left, paper.bottom + 16, { ...place, lineBreak: false });
        }
      });
    }
    const ended = new Promise<void>((resolve) => this.#doc.once('end', () => resolve()));
    this.#doc.end();
    await ended;
    return Buffer.concat(this.#chunks);
  }

  #styled({ size, strong }: TextStyle): PDFKit.PDFDocument {
    return this.#doc.font(strong ? 'strong' : 'regular').fontSize(size);
  }

  #shown(text: string): string {
    return showable(text, this.#hasGlyph);
  }
}

/** Figures of one width, so that numbers stand below one another. */
const lines = { lineGap: 0.4, features: ['tnum', 'kern'] as PDFKit.Mixins.OpenTypeFeatures[] };

/** pdfkit's types do not tell of the font that it has read. */
function glyphsOf(doc: PDFKit.PDFDocument): (codePoint: number) => boolean {
  const { font } = (doc as unknown as { _font: { font: { characterSet: number[] } } })._font;
  const known = new Set(font.characterSet);
  return (codePoint) => known.has(codePoint);
}

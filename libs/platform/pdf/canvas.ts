import type { Typefaces } from './typefaces';
import { SetText, Typesetter } from './typesetter';

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly side: number;
}

export interface TableCell {
  /** Null for a cell that is there to be written in. */
  readonly text: SetText | null;
  readonly left: number;
  readonly top: number;
}

/** A document whose every mark is either content, under the tag that says what it is, or decoration. */
export class Canvas {
  readonly setter: Typesetter;
  private readonly content: PDFKit.PDFStructureElement;
  private list: PDFKit.PDFStructureElement | undefined;
  private table: PDFKit.PDFStructureElement | undefined;

  constructor(
    private readonly doc: PDFKit.PDFDocument,
    typefaces: Typefaces,
  ) {
    this.setter = new Typesetter(doc, typefaces);
    this.content = doc.struct('Document');
    doc.addStructure(this.content);
  }

  write(tag: 'H1' | 'P', text: SetText, left: number, top: number): void {
    this.content.add(this.doc.struct(tag, {}, [() => this.setter.draw(text, left, top)]));
  }

  /** Writes text that opens an address; `words` say where it leads. */
  writeLink(text: SetText, left: number, top: number, { url, words }: { url: string; words: string }): void {
    const link = this.doc.struct('Link', {}, [
      () => {
        this.setter.draw(text, left, top);
        // A plain string would be written as a PDF name.
        const options = { Contents: new String(words) as string, structParent: link };
        this.doc.link(left, top, this.setter.widthOf(text), text.height, url, options);
      },
    ]);
    this.content.add(this.doc.struct('P', {}, [link]));
  }

  /** Writes an item of the document's one list, which begins with its first item and may go on over the page. */
  writeItem(text: SetText, left: number, top: number): void {
    if (!this.list) this.content.add((this.list = this.doc.struct('L')));
    const body = this.doc.struct('LBody', {}, [() => this.setter.draw(text, left, top)]);
    this.list.add(this.doc.struct('LI', {}, [body]));
  }

  /** Writes a row of the document's one table, which begins with its headings and may go on over the page. */
  writeRow(tag: 'TH' | 'TD', cells: readonly TableCell[]): void {
    if (!this.table) this.content.add((this.table = this.doc.struct('Table')));
    // The types do not know it yet.
    const options = (tag === 'TH' ? { scope: 'Column' } : {}) as Parameters<typeof this.doc.struct>[1];
    const row = cells.map(({ text, left, top }) =>
      this.doc.struct(tag, options, text ? [() => this.setter.draw(text, left, top)] : []),
    );
    this.table.add(this.doc.struct('TR', {}, row));
  }

  /** Draws a picture that says something, with its words for whoever cannot see it. */
  figure(alt: string, { left, top, side }: Box, draw: (doc: PDFKit.PDFDocument) => void): void {
    const options = { alt, bbox: [left, top, left + side, top + side] };
    this.content.add(this.doc.struct('Figure', options, [() => draw(this.doc)]));
  }

  /** Draws what is not to be read aloud. */
  decorate(draw: (doc: PDFKit.PDFDocument) => void): void {
    this.doc.markContent('Artifact', { type: 'Layout' });
    draw(this.doc);
    this.doc.endMarkedContent();
  }

  newPage(): void {
    this.doc.addPage();
  }

  async finish(): Promise<Buffer> {
    const chunks = this.doc.toArray();
    this.content.end();
    this.doc.end();
    return Buffer.concat(await chunks);
  }
}

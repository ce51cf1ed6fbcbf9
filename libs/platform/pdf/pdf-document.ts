import PDFDocument from 'pdfkit';

export interface PdfFacts {
  readonly title: string;
  readonly author: string;
  readonly subject: string;
  readonly createdAt: Date;
  /** Width and height in points. */
  readonly size: readonly [width: number, height: number];
}

/**
 * An empty document that declares PDF/UA. Its dates and its id come from the facts alone, so that the same facts give
 * the same bytes.
 */
export function pdfDocument({ title, author, subject, createdAt, size }: PdfFacts): PDFKit.PDFDocument {
  const options: PDFKit.PDFDocumentOptions = {
    pdfVersion: '1.7',
    tagged: true,
    lang: 'it-IT',
    displayTitle: true,
    size: [...size],
    margin: 0,
    info: { Title: title, Author: author, Subject: subject, Creator: 'Bottega', CreationDate: createdAt },
  };
  // The types know the archive subsets only.
  return new EscapedDocument(Object.assign(options, { subset: 'PDF/UA' }));
}

class EscapedDocument extends PDFDocument {
  /** The info has been written by now; pdfkit copies it into an XML packet without escaping it. */
  override endMetadata(): void {
    for (const key of ['Title', 'Author', 'Subject'] as const) this.info[key] = escapeXml(this.info[key]!);
    super.endMetadata();
  }
}

const ENTITY: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };
const escapeXml = (text: string) => text.replace(/[&<>]/g, (character) => ENTITY[character]!);

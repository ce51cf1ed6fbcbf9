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
export async function pdfDocument(facts: PdfFacts): Promise<PDFKit.PDFDocument> {
  const { title, author, subject, createdAt, size } = facts;
  const { default: Document } = await import('pdfkit');
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
  return escaped(new Document(Object.assign(options, { subset: 'PDF/UA' })));
}

/** By the end of its metadata the info has been written; pdfkit copies it into an XML packet without escaping it. */
function escaped(document: PDFKit.PDFDocument): PDFKit.PDFDocument {
  const endMetadata = document.endMetadata.bind(document);
  document.endMetadata = () => {
    for (const key of ['Title', 'Author', 'Subject'] as const) document.info[key] = escapeXml(document.info[key]!);
    endMetadata();
  };
  return document;
}

const ENTITY: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };
const escapeXml = (text: string) => text.replace(/[&<>]/g, (character) => ENTITY[character]!);

import { CertificateFacts } from '@bottega/certificates/domain';
import PDFDocument from 'pdfkit';
import { KIND } from './certificate-words';
import { PAGE } from './page';

/**
 * An empty document that declares PDF/UA. Its dates and its id come from the facts alone, so that the same facts give
 * the same bytes.
 */
export function pdfDocument({ kind, number, issuer, course, issuedAt }: CertificateFacts): PDFKit.PDFDocument {
  const options: PDFKit.PDFDocumentOptions = {
    pdfVersion: '1.7',
    tagged: true,
    lang: 'it-IT',
    displayTitle: true,
    size: [PAGE.width, PAGE.height],
    margin: 0,
    info: {
      Title: `${KIND[kind]} n. ${number}`,
      Author: issuer.legalName,
      Subject: course.title,
      Creator: 'Bottega',
      CreationDate: new Date(issuedAt),
    },
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

export { type Box, Canvas, type TableCell } from './canvas';
export { INK } from './ink';
export { dateRange, longDate } from './italian-dates';
export { pdfDocument, type PdfFacts } from './pdf-document';
export { pdfErrors } from './pdf.errors';
export { typefacesFor } from './typefaces';
export type { Ladder, SetText, Style, Typesetter } from './typesetter';

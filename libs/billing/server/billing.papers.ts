import { DrawDocument } from './application/papers/draw-document';
import { IssueCreditNote } from './application/papers/issue-credit-note';
import { IssueReceipt } from './application/papers/issue-receipt';
import { WriteDocument } from './application/papers/write-document';
import { DocumentFiles } from './infrastructure/document-files';
import { DocumentNumbers } from './infrastructure/document-numbers';
import { DocumentCorrectionRow, DocumentFileRow, DocumentRow } from './infrastructure/document.rows';
import { FiscalPartyRow, LegalEntityProfileRow, TaxTreatmentRow } from './infrastructure/fiscal.rows';
import { DocumentedLines } from './queries/documented-lines';
import { IssuingFacts } from './queries/issuing-facts';

/** Documents: what issues them, and what they are kept in. */
export const papers = [
  DocumentFiles,
  DocumentNumbers,
  DocumentedLines,
  DrawDocument,
  IssueCreditNote,
  IssueReceipt,
  IssuingFacts,
  WriteDocument,
];

export const paperRows = [
  DocumentCorrectionRow,
  DocumentFileRow,
  DocumentRow,
  FiscalPartyRow,
  LegalEntityProfileRow,
  TaxTreatmentRow,
];

import { DrawDocument } from './application/papers/draw-document';
import { GiveFiscalParty } from './application/papers/give-fiscal-party';
import { IssueCreditNote } from './application/papers/issue-credit-note';
import { IssueReceipt } from './application/papers/issue-receipt';
import { KeepTaxSettings } from './application/papers/keep-tax-settings';
import { WriteDocument } from './application/papers/write-document';
import { DocumentsController } from './http/documents.controller';
import { DocumentsExportController } from './http/documents-export.controller';
import { FiscalPartiesController } from './http/fiscal-parties.controller';
import { TaxSettingsController } from './http/tax-settings.controller';
import { LineTaxations } from './line-taxation';
import { DocumentFiles } from './infrastructure/document-files';
import { DocumentNumbers } from './infrastructure/document-numbers';
import { DocumentCorrectionRow, DocumentFileRow, DocumentRow } from './infrastructure/document.rows';
import { FiscalPartyRow, LegalEntityProfileRow, TaxTreatmentRow } from './infrastructure/fiscal.rows';
import { DocumentIssued } from './messages/document-issued.message';
import { DocumentToTell } from './queries/document-to-tell';
import { DocumentViews } from './queries/document-views';
import { DocumentedLines } from './queries/documented-lines';
import { FiscalParties } from './queries/fiscal-parties';
import { IssuingFacts } from './queries/issuing-facts';
import { PaymentRegister } from './queries/payment-register';
import { Taxation } from './queries/taxation';
import { TaxSettings } from './queries/tax-settings';

/** Documents: what issues them, and what they are kept in. */
export const papers = [
  DocumentFiles,
  DocumentIssued,
  DocumentNumbers,
  DocumentToTell,
  DocumentViews,
  DocumentedLines,
  DrawDocument,
  FiscalParties,
  GiveFiscalParty,
  IssueCreditNote,
  IssueReceipt,
  IssuingFacts,
  KeepTaxSettings,
  PaymentRegister,
  LineTaxations,
  TaxSettings,
  Taxation,
  WriteDocument,
];

/** Exports before what they export: their paths are more particular. */
export const paperControllers = [
  DocumentsExportController,
  DocumentsController,
  FiscalPartiesController,
  TaxSettingsController,
];

export const paperRows = [
  DocumentCorrectionRow,
  DocumentFileRow,
  DocumentRow,
  FiscalPartyRow,
  LegalEntityProfileRow,
  TaxTreatmentRow,
];

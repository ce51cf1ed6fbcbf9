export * from './bank';
export { billingErrors } from './billing.errors';
export * from './creditor-reference';
export { isCodiceFiscale, plainCode } from './fiscal/codice-fiscale';
export { isPartitaIva, plainVatNumber } from './fiscal/partita-iva';
export * from './order';
export * from './papers';
export * from './prices';
export * from './surplus';

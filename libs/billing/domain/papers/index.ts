export * from './cover-lines';
export * from './document';
export * from './document-sums';
export * from './stamp-duty';
export * from './tax-treatment';

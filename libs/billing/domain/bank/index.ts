export * from './coverage';
export * from './iban';
export * from './read-csv-statement';
export * from './statement';
export * from './statement-columns';
export * from './suggest-matches';
export * from './takes';
export * from './suggest-returns';

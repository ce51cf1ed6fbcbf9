export * from './certificate';
export * from './certificate-code';
export * from './certificate-facts';
export * from './certificate-facts.builder';
export * from './certificate-number';
export * from './certificates.errors';
export * from './reserved-words';

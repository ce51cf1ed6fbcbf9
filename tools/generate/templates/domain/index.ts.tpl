export * from './__cap__.errors';
export * from './__entity__';

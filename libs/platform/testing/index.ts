export * from './count-statements';
export * from './browser';
export * from './fake-clock';
export * from './race';
export * from './read-pdf';
export * from './test-database';
export * from './test-redis';
export * from './until';

export * from './fake-clock';
export * from './race';

export { AlreadyRunningError } from './owner-lock';
export { startEmbeddedPostgres, type EmbeddedPostgres, type EmbeddedPostgresOptions } from './start-embedded-postgres';
export { shareEmbeddedPostgres, type SharedPostgres, type SharedPostgresOptions } from './share-embedded-postgres';
export { urlOfRunningPostgres } from './cluster';

export { readCsv } from './read-csv';
export { tablesErrors } from './tables.errors';

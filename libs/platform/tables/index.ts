export * from './column';
export { ApiTable, exportOf } from './http/export-query';
export { TableExports } from './http/table-exports';
export { readCsv, readCsvEveryWay } from './read-csv';
export { TABLE_FORMATS, type TableFormat } from './table-file';
export { TablesModule } from './tables.module';
export { tablesErrors } from './tables.errors';

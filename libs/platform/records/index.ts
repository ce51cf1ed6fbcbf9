export { AuditLog, type AuditedChange } from './audit-log';
export { Files, type StoredFile } from './files';
export { records } from './records.capability';

export { AuditLog, type AuditedChange } from './audit-log';
export { Files, type StoredFile } from './files';
export { HoldsPersonalData, type Obstacle, type PersonalData, PersonalDataParts } from './personal-data';
export { records } from './records.capability';

export type { BackupSummary } from './format';
export { restoreBackup } from './restore-backup';
export { takeBackup } from './take-backup';

export { secretFrom } from './secret-file';
export { type ProcessRole, readSettings, Settings } from './settings';
export { SettingsModule } from './settings.module';

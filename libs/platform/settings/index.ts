export { secretFrom } from './secret-file';
export { type ProcessRole, readSettings, Settings, SettingsError } from './settings';
export { SettingsModule } from './settings.module';

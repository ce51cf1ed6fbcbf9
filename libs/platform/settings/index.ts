export { isMailedKey, mailedKey } from './mailed-key';
export { secretFrom } from './secret-file';
export { type ProcessRole, readSettings, Settings, SettingsError, type StripeSettings } from './settings';
export { SettingsModule } from './settings.module';

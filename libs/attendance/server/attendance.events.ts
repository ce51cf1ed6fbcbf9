import { defineEvent } from '@bottega/platform/jobs';

interface RegisterOf {
  sessionId: string;
  editionId: string;
}

/** The marks of a session stand, until the register is reopened. */
export const RegisterClosed = defineEvent<RegisterOf>('attendance.register-closed');

/** The marks of a session are being corrected. */
export const RegisterReopened = defineEvent<RegisterOf>('attendance.register-reopened');

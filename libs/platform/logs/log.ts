import { type DestinationStream, type Logger, pino, stdTimeFunctions } from 'pino';
import { toLoggedError } from './to-logged-error';
import { currentTrace } from './trace';
import { withoutPersonalData } from './without-personal-data';

export type Log = Logger;

export const LOG_LEVELS = ['silent', 'error', 'warn', 'info', 'debug'] as const;
export type LogLevel = (typeof LOG_LEVELS)[number];

/** One line of JSON for each thing worth telling, on the standard output unless told otherwise. */
export function createLog(level: LogLevel, to?: DestinationStream): Log {
  return pino(
    {
      level,
      base: undefined,
      messageKey: 'message',
      errorKey: 'error',
      timestamp: stdTimeFunctions.isoTime,
      formatters: { level: (label) => ({ level: label }) },
      mixin: () => ({ ...currentTrace() }),
      serializers: { error: toLoggedError },
      hooks: { streamWrite: withoutPersonalData },
    },
    to ?? pino.destination({ fd: 1, sync: true }),
  );
}

import { noWallClock } from './no-wall-clock.mts';
import { testRule } from './test-rule';

const refused = (code: string, what: string) => ({ code, errors: [{ messageId: 'wallClock', data: { what } }] });

testRule('no-wall-clock', noWallClock, {
  valid: [
    'const later = new Date(now.getTime() + 1000);',
    'const starts = Temporal.ZonedDateTime.from(text);',
    'const now = clock.now();',
    'class Session { now() { return this.startsAt; } }',
  ],
  invalid: [
    refused('const now = new Date();', 'new Date()'),
    refused('const text = Date();', 'Date()'),
    refused('const now = Date.now();', 'Date.now'),
    refused('const later = (read = Date.now) => read();', 'Date.now'),
    refused('const today = Temporal.Now.plainDateISO();', 'Temporal.Now'),
  ],
});

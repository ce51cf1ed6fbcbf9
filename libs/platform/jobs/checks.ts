import { anHourAgo, type Check } from '@bottega/platform/persistence';

export const checks: readonly Check[] = [
  {
    name: 'jobs.nothing-was-given-up',
    sql: `SELECT format('%s for %s was given up at %s: %s', id, handler, failed_at, left(error, 200)) AS wrong
            FROM platform.outbox WHERE failed_at IS NOT NULL AND done_at IS NULL ORDER BY id`,
  },
  {
    name: 'jobs.nothing-waits-for-an-hour',
    sql: `SELECT format('%s for %s waits since %s', id, handler, occurred_at) AS wrong
            FROM platform.outbox WHERE failed_at IS NULL AND done_at IS NULL AND occurred_at < $1 ORDER BY id`,
    parameters: anHourAgo,
  },
];

import { anHourAgo, type Check } from '@bottega/platform/persistence';

export const checks: readonly Check[] = [
  {
    name: 'notifications.nothing-is-an-hour-late',
    sql: `SELECT format('message %s (%s) is %s since %s', id, kind, status, coalesce(sending_at, next_try_at)) AS wrong
            FROM notifications.message
           WHERE (status = 'planned' AND next_try_at < $1) OR (status = 'sending' AND sending_at < $1) ORDER BY id`,
    parameters: anHourAgo,
  },
];

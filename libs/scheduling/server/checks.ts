import type { Check } from '@bottega/platform/persistence';

export const checks: readonly Check[] = [
  {
    name: 'scheduling.sessions-hold-their-places',
    sql: `WITH wanted AS (
            SELECT session.id AS session_id, 'space' AS resource_kind, space_id AS resource_id, starts_at, ends_at
              FROM scheduling.session JOIN scheduling.space ON space.id = space_id AND NOT remote WHERE status = 'planned'
             UNION ALL
            SELECT session.id, 'instructor', person_id, starts_at, ends_at
              FROM scheduling.session JOIN scheduling.session_instructor ON session_id = session.id WHERE status = 'planned')
          SELECT CASE WHEN wanted.session_id IS NULL
                      THEN format('session %s holds the %s %s without need', held.session_id, held.resource_kind, held.resource_id)
                      ELSE format('session %s does not hold its %s %s', wanted.session_id, wanted.resource_kind, wanted.resource_id)
                  END AS wrong
            FROM wanted FULL JOIN scheduling.occupancy held
              ON held.session_id = wanted.session_id AND held.resource_kind = wanted.resource_kind
             AND held.resource_id = wanted.resource_id AND held.during @> tstzrange(starts_at, ends_at)
           WHERE wanted.session_id IS NULL OR held.session_id IS NULL
           ORDER BY 1`,
  },
];

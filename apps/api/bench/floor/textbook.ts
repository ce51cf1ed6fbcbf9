import type { Script, Slot } from '../script';

const text = (...parts: (string | { given: string } | { fresh: number })[]): Slot => ({ is: 'text', parts });

/** What a textbook would do to take a seat: four statements, no order, no history, no message, no outbox. */
export const TEXTBOOK: Script = {
  freshIds: 2,
  steps: [
    { text: 'START TRANSACTION READ WRITE', slots: [] },
    {
      text: 'SELECT capacity - occupied AS free FROM enrolment.seat_pool WHERE edition_id = $1 FOR UPDATE',
      slots: [text({ given: 'editionId' })],
    },
    {
      text: `WITH ordered AS (
               INSERT INTO billing.orders (id, payer_id, requested_by, method, status, total, placed_at)
               VALUES ($1, $3, $3, 'free', 'paid', 0, now()) RETURNING id)
             INSERT INTO enrolment.enrolment
               (id, edition_id, participant_id, requester_id, payer_id, order_id, pay_by, status, policy, created_at, status_since)
             SELECT $2, $4, $3, $3, $3, id, 'free', 'enrolled', '{}', now(), now() FROM ordered`,
      slots: [text({ fresh: 0 }), text({ fresh: 1 }), text({ given: 'personId' }), text({ given: 'editionId' })],
    },
    { text: 'COMMIT', slots: [] },
  ],
};

import { Injectable } from '@nestjs/common';
import { Database, UnitOfWork } from '@bottega/platform/persistence';
import { HoldsPersonalData, type PersonalData } from '@bottega/platform/records';

/** Accounting records are kept for ten years from the last entry (art. 2220 of the Italian civil code). */
@Injectable()
@HoldsPersonalData({
  part: 'orders',
  title: { it: 'Ordini e ricevute', en: 'Orders and receipts' },
  stays: {
    it: 'Ordini, pagamenti e ricevute: le scritture contabili si conservano dieci anni (art. 2220 c.c.).',
    en: 'Orders, payments and receipts: accounting records are kept for ten years (art. 2220 of the civil code).',
  },
})
export class PersonalOrders implements PersonalData {
  constructor(
    private readonly database: Database,
    private readonly uow: UnitOfWork,
  ) {}

  tell(personId: string): Promise<object[]> {
    return this.database.query(
      `SELECT o.placed_at AS "placedAt", o.method, o.status, o.total, o.paid, o.currency,
              (SELECT coalesce(json_agg(line.description ORDER BY line.id), '[]')
                 FROM billing.order_line line WHERE line.order_id = o.id) AS lines,
              (SELECT coalesce(json_agg(json_build_object('amount', payment.amount, 'receivedAt', payment.received_at,
                        'receipt', document.facts ->> 'number')
                        ORDER BY payment.received_at, payment.id), '[]')
                 FROM billing.payment JOIN billing.document ON document.payment_id = payment.id
                WHERE payment.order_id = o.id) AS payments,
              (SELECT coalesce(json_agg(json_build_object('bookedOn', movement.booked_on, 'payer', movement.payer,
                        'iban', movement.payer_iban, 'text', movement.text) ORDER BY movement.booked_on), '[]')
                 FROM billing.bank_match match JOIN billing.bank_decision decision ON decision.id = match.decision_id
                 JOIN billing.bank_movement movement ON movement.id = decision.movement_id
                WHERE match.order_id = o.id AND decision.undone_at IS NULL) AS transfers,
              (SELECT iban FROM billing.return_account WHERE order_id = o.id) AS "returnIban",
              (SELECT json_build_object('receivedAt', w.received_at, 'name', w.stated_name, 'email', w.stated_email)
                 FROM billing.withdrawal w WHERE w.order_id = o.id) AS withdrawal
         FROM billing.orders o WHERE o.payer_id = $1 ORDER BY o.placed_at, o.id`,
      [personId],
    );
  }

  async remains(personId: string): Promise<boolean> {
    const paid = await this.database.one('SELECT FROM billing.orders WHERE payer_id = $1 AND paid > 0 LIMIT 1', [
      personId,
    ]);
    return paid !== undefined;
  }

  /** Where nothing is owed any more, nobody needs to know where it would go. */
  async forget(personId: string): Promise<void> {
    await this.uow.query(
      `DELETE FROM billing.return_account told USING billing.orders o
        WHERE told.order_id = o.id AND o.payer_id = $1 AND o.owed = o.refunded`,
      [personId],
    );
  }
}

import { Injectable } from '@nestjs/common';
import { hasWithdrawal, lastDayToWithdraw, type PaymentMethod } from '@bottega/billing/domain';
import { euro, type LocalDate } from '@bottega/platform/kernel';
import { Database } from '@bottega/platform/persistence';
import { isMailedKey, mailedKey, Settings } from '@bottega/platform/settings';
import type { WithdrawalView } from '../http/withdrawal.view';

interface WithdrawalRecord {
  orderId: string;
  payerName: string;
  email: string | null;
  method: PaymentMethod;
  placedAt: Date;
  orderedByPayer: boolean;
  stands: boolean;
  what: string[];
  paid: number;
  owed: number;
  receivedAt: Date | null;
  statedEmail: string | null;
  refundDueOn: LocalDate | null;
}

/** Contracts as those who may withdraw from them see them; they come from a mail, with its key. */
@Injectable()
export class Withdrawals {
  constructor(
    private readonly database: Database,
    private readonly settings: Settings,
  ) {}

  opens(orderId: string, key: string | undefined): boolean {
    return isMailedKey(this.settings, subject(orderId), key);
  }

  /** Where to withdraw, and until when; null where there is no such right. */
  async linkOf(orderId: string): Promise<{ url: string; until: LocalDate } | null> {
    const record = await this.find(orderId);
    if (!record || !hasWithdrawal({ ...record, concludedAt: record.placedAt })) return null;
    const key = mailedKey(this.settings, subject(orderId));
    const url = `${this.settings.publicUrl}/recesso/${orderId}?chiave=${key}`;
    return { url, until: lastDayToWithdraw(record.placedAt) };
  }

  async one(orderId: string): Promise<WithdrawalView | undefined> {
    const record = await this.find(orderId);
    if (!record) return undefined;
    const { payerName, what, method, stands, placedAt, receivedAt } = record;
    return {
      ...{ orderId, payerName, what, method, stands },
      email: record.statedEmail ?? record.email,
      concludedAt: placedAt.toISOString(),
      lastDay: lastDayToWithdraw(placedAt),
      hasRight: hasWithdrawal({ ...record, concludedAt: placedAt }),
      paid: euro(record.paid),
      back: euro(record.owed),
      receivedAt: receivedAt?.toISOString() ?? null,
      refundDueOn: record.refundDueOn,
    };
  }

  private find(orderId: string): Promise<WithdrawalRecord | undefined> {
    return this.database.one(
      `SELECT o.id AS "orderId", p.given_name || ' ' || p.family_name AS "payerName", p.email, o.method, o.paid, o.owed,
              o.placed_at AS "placedAt", o.requested_by = o.payer_id AS "orderedByPayer",
              EXISTS (SELECT FROM billing.order_line WHERE order_id = o.id AND status = 'active') AS stands,
              (SELECT json_agg(description ORDER BY id) FROM billing.order_line WHERE order_id = o.id) AS what,
              w.received_at AS "receivedAt", w.stated_email AS "statedEmail", w.refund_due_on::text AS "refundDueOn"
         FROM billing.orders o
         JOIN identity.person p ON p.id = o.payer_id
         LEFT JOIN billing.withdrawal w ON w.order_id = o.id
        WHERE o.id = $1`,
      [orderId],
    );
  }
}

const subject = (orderId: string) => `billing.withdrawal:${orderId}`;

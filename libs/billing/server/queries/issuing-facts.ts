import { Injectable } from '@nestjs/common';
import type { PartyFacts } from '@bottega/billing/domain';
import type { LocalDate } from '@bottega/platform/kernel';
import { Database } from '@bottega/platform/persistence';
import type { LegalEntityProfileRow } from '../infrastructure/fiscal.rows';

export type IssuerOnADay = Pick<
  LegalEntityProfileRow,
  | 'legalEntityId'
  | 'name'
  | 'address'
  | 'taxCode'
  | 'vatNumber'
  | 'runts'
  | 'receiptSeries'
  | 'invoiceSeries'
  | 'creditSeries'
>;

/** What a document takes from whoever knows it on its day. */
@Injectable()
export class IssuingFacts {
  constructor(private readonly database: Database) {}

  /** There is one. */
  async legalEntityId(): Promise<string> {
    return (await this.database.one<{ id: string }>('SELECT id FROM billing.legal_entity'))!.id;
  }

  async issuer(day: LocalDate): Promise<IssuerOnADay> {
    const issuer = await this.database.one<IssuerOnADay>(
      `SELECT legal_entity_id AS "legalEntityId", name, address, tax_code AS "taxCode", vat_number AS "vatNumber", runts,
              receipt_series AS "receiptSeries", invoice_series AS "invoiceSeries", credit_series AS "creditSeries"
         FROM billing.legal_entity_profile WHERE valid_from <= $1 ORDER BY valid_from DESC, set_at DESC LIMIT 1`,
      [day],
    );
    return issuer!;
  }

  /** Whom the documents of an order name. */
  async party(orderId: string): Promise<PartyFacts> {
    const party = await this.database.one<PartyFacts>(
      `SELECT coalesce(f.name, p.given_name || ' ' || p.family_name) AS name, f.tax_code AS "taxCode",
              f.vat_number AS "vatNumber",
              f.address || ', ' || f.postal_code || ' ' || f.city || coalesce(' ' || f.province, '')
                || CASE f.country WHEN 'IT' THEN '' ELSE ', ' || f.country END AS address
         FROM billing.orders o JOIN identity.person p ON p.id = o.payer_id
         LEFT JOIN billing.fiscal_party f ON f.person_id = o.payer_id WHERE o.id = $1`,
      [orderId],
    );
    return party!;
  }
}

import { Injectable } from '@nestjs/common';
import {
  billingErrors,
  type DatedTreatment,
  type PartyFacts,
  type TaxTreatment,
  treatmentOn,
} from '@bottega/billing/domain';
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

  /** How each kind of line is taxed that day. @throws billing.no-treatment */
  async treatments(day: LocalDate): Promise<(kind: string) => TaxTreatment> {
    const dated = await this.database.query<DatedTreatment>(
      `SELECT applies_to AS "appliesTo", valid_from::text AS "validFrom", nature, vat_percent AS "vatPercent",
              bears_stamp AS "bearsStamp", reason FROM billing.tax_treatment ORDER BY set_at, id`,
    );
    return (kind) => {
      const found = treatmentOn(dated, kind, day);
      if (!found) throw billingErrors('no-treatment', { kind });
      const { nature, vatPercent, bearsStamp, reason } = found;
      return { nature, vatPercent, bearsStamp, reason };
    };
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

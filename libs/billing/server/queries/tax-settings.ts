import { Injectable } from '@nestjs/common';
import { Database } from '@bottega/platform/persistence';
import type { TaxSettingsView } from '../http/tax-settings.view';

/** What was set so far, the latest first. */
@Injectable()
export class TaxSettings {
  constructor(private readonly database: Database) {}

  async show(): Promise<TaxSettingsView> {
    const [issuers, treatments] = await Promise.all([
      this.database.query<TaxSettingsView['issuers'][number]>(
        `SELECT valid_from::text AS "validFrom", name, address, tax_code AS "taxCode", vat_number AS "vatNumber", runts,
                receipt_series AS "receiptSeries", invoice_series AS "invoiceSeries", credit_series AS "creditSeries",
                set_by IS NOT NULL AS confirmed
           FROM billing.legal_entity_profile ORDER BY valid_from DESC, set_at DESC LIMIT 50`,
      ),
      this.database.query<TaxSettingsView['treatments'][number]>(
        `SELECT applies_to AS "appliesTo", valid_from::text AS "validFrom", nature, vat_percent AS "vatPercent",
                bears_stamp AS "bearsStamp", reason, set_by IS NOT NULL AS confirmed
           FROM billing.tax_treatment ORDER BY valid_from DESC, set_at DESC, id DESC LIMIT 100`,
      ),
    ]);
    return { issuers, treatments };
  }
}

import { Injectable } from '@nestjs/common';
import { billingErrors, type DatedTreatment, type TaxTreatment, treatmentOn } from '@bottega/billing/domain';
import type { LocalDate } from '@bottega/platform/kernel';
import { Database } from '@bottega/platform/persistence';
import { LineTaxations } from '../line-taxation';

/** How a line is taxed on a day: as was decided for the very thing, or else for its kind, or for all. */
@Injectable()
export class Taxation {
  constructor(
    private readonly database: Database,
    private readonly owners: LineTaxations,
  ) {}

  /** @throws billing.no-treatment */
  async of({ kind, subjectId }: { kind: string; subjectId: string }, day: LocalDate): Promise<TaxTreatment> {
    const own = await this.owners.of(kind)?.treatmentOf(subjectId, day);
    const found = own ?? treatmentOn(await this.settings(), kind, day);
    if (!found) throw billingErrors('no-treatment', { kind });
    const { nature, vatPercent, bearsStamp, reason } = found;
    return { nature, vatPercent, bearsStamp, reason };
  }

  private settings(): Promise<DatedTreatment[]> {
    return this.database.query(
      `SELECT applies_to AS "appliesTo", valid_from::text AS "validFrom", nature, vat_percent AS "vatPercent",
              bears_stamp AS "bearsStamp", reason FROM billing.tax_treatment ORDER BY set_at, id`,
    );
  }
}

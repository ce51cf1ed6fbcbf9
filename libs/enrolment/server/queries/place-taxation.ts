import { Injectable } from '@nestjs/common';
import { ORDINARY_VAT_PERCENT, type TaxTreatment } from '@bottega/billing/domain';
import { type LineTaxation, TaxesLines } from '@bottega/billing/server';
import type { TaxTreatmentKind } from '@bottega/catalogue/domain';
import type { LocalDate } from '@bottega/platform/kernel';
import { Database } from '@bottega/platform/persistence';

/** A place is taxed as its course is. */
@Injectable()
@TaxesLines('enrolment')
export class PlaceTaxation implements LineTaxation {
  constructor(private readonly database: Database) {}

  async treatmentOf(enrolmentId: string, day: LocalDate): Promise<TaxTreatment | null> {
    const decided = await this.database.one<{ kind: TaxTreatmentKind; reason: string }>(
      `SELECT t.kind, t.reason
         FROM enrolment.enrolment e JOIN scheduling.edition d ON d.id = e.edition_id
         JOIN catalogue.course_tax_treatment t ON t.course_id = d.course_id AND t.valid_from <= $2
        WHERE e.id = $1 ORDER BY t.valid_from DESC LIMIT 1`,
      [enrolmentId, day],
    );
    return decided ? treatmentFor(decided.kind, decided.reason) : null;
  }
}

const treatmentFor = (kind: TaxTreatmentKind, reason: string): TaxTreatment =>
  kind === 'ordinary'
    ? { nature: 'taxed', vatPercent: ORDINARY_VAT_PERCENT, bearsStamp: false, reason }
    : { nature: kind, vatPercent: 0, bearsStamp: true, reason };

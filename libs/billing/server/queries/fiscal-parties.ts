import { Injectable } from '@nestjs/common';
import { UnitOfWork, Database } from '@bottega/platform/persistence';
import { HoldsPersonalData, type PersonalData } from '@bottega/platform/records';
import type { FiscalPartyView } from '../http/fiscal-party.view';
import { FiscalPartyRow } from '../infrastructure/fiscal.rows';

const SELECT = `
  SELECT name, tax_code AS "taxCode", vat_number AS "vatNumber", address, postal_code AS "postalCode", city, province,
         country, version FROM billing.fiscal_party WHERE person_id = $1`;

/** Whom documents for a person name. Those issued say it for themselves: nothing of this need stay. */
@Injectable()
@HoldsPersonalData({
  part: 'fiscal-party',
  title: { it: 'Dati per i documenti fiscali', en: 'Data for tax documents' },
})
export class FiscalParties implements PersonalData {
  constructor(
    private readonly database: Database,
    private readonly uow: UnitOfWork,
  ) {}

  async of(personId: string): Promise<FiscalPartyView | null> {
    return (await this.database.one<FiscalPartyView>(SELECT, [personId])) ?? null;
  }

  tell(personId: string): Promise<object[]> {
    return this.database.query(SELECT, [personId]);
  }

  async forget(personId: string): Promise<void> {
    await this.uow.repository(FiscalPartyRow).delete({ personId });
  }
}

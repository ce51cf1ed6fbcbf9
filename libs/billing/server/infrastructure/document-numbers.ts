import { Injectable } from '@nestjs/common';
import type { DocumentNumber } from '@bottega/billing/domain';
import type { LocalDate } from '@bottega/platform/kernel';
import { UnitOfWork } from '@bottega/platform/persistence';

export interface NextNumber extends DocumentNumber {
  /** The day it bears: never before that of the number before it. */
  issuedOn: LocalDate;
}

/**
 * Gapless numbers per legal entity, series and year (DPR 633/1972, art. 21 c. 2 lett. b): the counter's row stays locked
 * until the issuing transaction ends, and goes back if it fails.
 */
@Injectable()
export class DocumentNumbers {
  constructor(private readonly uow: UnitOfWork) {}

  async next(legalEntityId: string, series: string, today: LocalDate): Promise<NextNumber> {
    const year = Number(today.slice(0, 4));
    const [row] = await this.uow.query<{ last: number; issuedOn: LocalDate }>(
      `INSERT INTO billing.numbering AS n (legal_entity_id, series, year, last, last_on) VALUES ($1, $2, $3, 1, $4)
       ON CONFLICT (legal_entity_id, series, year)
         DO UPDATE SET last = n.last + 1, last_on = greatest(n.last_on, EXCLUDED.last_on)
       RETURNING last, last_on::text AS "issuedOn"`,
      [legalEntityId, series, year, today],
    );
    return { series, year, number: row!.last, issuedOn: row!.issuedOn };
  }
}

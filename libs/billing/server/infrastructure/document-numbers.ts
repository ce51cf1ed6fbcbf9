import { Injectable } from '@nestjs/common';
import { HOME_ZONE, localDate } from '@bottega/platform/kernel';
import { UnitOfWork } from '@bottega/platform/persistence';

export interface DocumentNumber {
  series: string;
  year: number;
  number: number;
}

/** Gapless numbers: the counter's row stays locked until the issuing transaction ends, and goes back if it fails. */
@Injectable()
export class DocumentNumbers {
  constructor(private readonly uow: UnitOfWork) {}

  async next(series: string, issuedAt: Date): Promise<DocumentNumber> {
    const year = Number(localDate(issuedAt, HOME_ZONE).slice(0, 4));
    const [row] = await this.uow.query<{ last: number }>(
      `INSERT INTO billing.numbering AS n (series, year, last) VALUES ($1, $2, 1)
       ON CONFLICT (series, year) DO UPDATE SET last = n.last + 1 RETURNING last`,
      [series, year],
    );
    return { series, year, number: row!.last };
  }
}

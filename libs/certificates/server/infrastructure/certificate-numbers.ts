import { Injectable } from '@nestjs/common';
import type { CertificateNumber } from '@bottega/certificates/domain';
import { UnitOfWork } from '@bottega/platform/persistence';

/** Gapless numbers: the counter's row stays locked until the issuing transaction ends, and goes back if it fails. */
@Injectable()
export class CertificateNumbers {
  constructor(private readonly uow: UnitOfWork) {}

  async next(series: string, year: number): Promise<CertificateNumber> {
    const [counter] = await this.uow.query<{ last: number }>(
      `INSERT INTO certificates.numbering AS n (series, year, last) VALUES ($1, $2, 1)
       ON CONFLICT (series, year) DO UPDATE SET last = n.last + 1 RETURNING last`,
      [series, year],
    );
    return { series, year, sequence: counter!.last };
  }
}

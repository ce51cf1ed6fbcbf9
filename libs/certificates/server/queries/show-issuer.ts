import { Injectable } from '@nestjs/common';
import { Database } from '@bottega/platform/persistence';
import type { IssuerView } from '../http/issuer.view';

@Injectable()
export class ShowIssuer {
  constructor(private readonly database: Database) {}

  async run(): Promise<IssuerView> {
    const issuer = await this.database.one<IssuerView>(
      `SELECT name, legal_name AS "legalName", address, city, tax_code AS "taxCode", accreditation,
              signatory_name AS "signatoryName", signatory_role AS "signatoryRole",
              confirmed_at IS NOT NULL AS confirmed, version
         FROM certificates.issuer`,
    );
    return issuer!;
  }
}

import { Injectable } from '@nestjs/common';
import { Database } from '@bottega/platform/persistence';
import { HoldsPersonalData, type PersonalData } from '@bottega/platform/records';

@Injectable()
@HoldsPersonalData({
  part: 'certificates',
  title: { it: 'Attestati', en: 'Certificates' },
  stays: {
    it: 'Gli attestati, come sono stati rilasciati: chi ne ha uno deve poter essere verificato.',
    en: 'Certificates, as they were issued: whoever is shown one must be able to check it.',
  },
})
export class PersonalCertificates implements PersonalData {
  constructor(private readonly database: Database) {}

  tell(personId: string): Promise<object[]> {
    return this.database.query(
      `SELECT code, facts, issued_at AS "issuedAt", revoked_at AS "revokedAt", revoke_reason AS "revokeReason"
         FROM certificates.certificate WHERE person_id = $1 ORDER BY issued_at, id`,
      [personId],
    );
  }

  async remains(personId: string): Promise<boolean> {
    return (await this.tell(personId)).length > 0;
  }
}

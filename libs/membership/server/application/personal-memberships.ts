import { Injectable } from '@nestjs/common';
import { Database } from '@bottega/platform/persistence';
import { HoldsPersonalData, type PersonalData } from '@bottega/platform/records';

/** What was bought stays with the order it was bought by: see billing. */
@Injectable()
@HoldsPersonalData({
  part: 'memberships',
  title: { it: 'Tessere e formazioni', en: 'Memberships and trainings' },
  stays: {
    it: 'Tessere e loro uso: stanno con gli ordini, che si conservano dieci anni (art. 2220 c.c.).',
    en: 'Memberships and their use: they stay with the orders, kept for ten years (art. 2220 of the civil code).',
  },
})
export class PersonalMemberships implements PersonalData {
  constructor(private readonly database: Database) {}

  tell(personId: string): Promise<object[]> {
    return this.database.query(
      `SELECT m.terms->>'name' AS membership, m.asked_at AS "askedAt", m.starts_on::text AS "startsOn",
              m.ends_on::text AS "endsOn",
              (SELECT coalesce(json_agg(json_build_object('from', s.from_on, 'until', s.until_on, 'reason', s.reason)
                                        ORDER BY s.from_on, s.id), '[]')
                 FROM membership.suspension s WHERE s.membership_id = m.id) AS suspensions,
              (SELECT coalesce(json_agg(json_build_object('what', entry.kind, 'amount', entry.amount, 'unit', lot.unit,
                                        'about', entry.about, 'at', entry.at) ORDER BY entry.at, entry.id), '[]')
                 FROM membership.entry JOIN membership.lot ON lot.id = entry.lot_id
                WHERE lot.membership_id = m.id) AS history
         FROM membership.membership m WHERE m.person_id = $1 ORDER BY m.asked_at, m.id`,
      [personId],
    );
  }

  async remains(personId: string): Promise<boolean> {
    const any = await this.database.one('SELECT FROM membership.membership WHERE person_id = $1 LIMIT 1', [personId]);
    return any !== undefined;
  }
}

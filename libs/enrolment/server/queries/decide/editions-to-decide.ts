import { Injectable } from '@nestjs/common';
import { COVER_OF_TOPIC, type Topic } from '@bottega/catalogue/domain';
import {
  atLowestPrice,
  balance,
  breakEven,
  daysLeft,
  DECIDE_WITHIN_DAYS,
  decideBy,
  whyDecide,
} from '@bottega/enrolment/domain';
import { decodeCursor, encodeCursor, type Page, toPage } from '@bottega/platform/http';
import { Clock, euro, localDate } from '@bottega/platform/kernel';
import { Database } from '@bottega/platform/persistence';
import type { DecisionView } from '../../http/decision.view';

interface Record {
  id: string;
  courseId: string;
  courseTitle: string;
  courseSlug: string;
  topic: Topic;
  titleSuffix: string;
  status: DecisionView['status'];
  startsOn: string | null;
  endsOn: string | null;
  sessionCount: number;
  zone: string;
  capacity: number;
  minimum: number;
  taken: number;
  waiting: number;
  decidesOn: string | null;
  fixedCost: number | null;
  costPerPerson: number;
  asked: number;
  prices: number[];
  interested: number;
}

const SELECT = `
  SELECT d.id, c.id AS "courseId", c.title AS "courseTitle", c.slug AS "courseSlug", c.topics[1] AS topic,
         d.title_suffix AS "titleSuffix", d.status, d.starts_on::text AS "startsOn", d.ends_on::text AS "endsOn",
         d.session_count AS "sessionCount", t.zone, d.capacity, d.minimum, s.occupied AS taken, s.waiting,
         d.decides_on::text AS "decidesOn", d.fixed_cost AS "fixedCost", d.cost_per_person AS "costPerPerson",
         (SELECT coalesce(sum(l.amount - l.forgone), 0)::integer
            FROM enrolment.enrolment e JOIN billing.order_line l ON l.kind = 'enrolment' AND l.subject_id = e.id
           WHERE e.edition_id = d.id AND enrolment.occupies_seat(e.status)) AS asked,
         ARRAY(SELECT amount FROM billing.price WHERE subject_kind = 'edition' AND subject_id = d.id) AS prices,
         (SELECT count(*)::integer FROM catalogue.interest i WHERE i.course_id = c.id) AS interested
    FROM scheduling.edition d
    JOIN catalogue.course c ON c.id = d.course_id
    JOIN scheduling.centre t ON t.id = d.centre_id
    JOIN enrolment.seat_pool s ON s.edition_id = d.id AND s.kind = 'edition' AND s.key = ''`;

/** The editions that wait for a decision, those whose day comes first before the others; and where any one stands. */
@Injectable()
export class EditionsToDecide {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  async list(limit: number, cursor?: string): Promise<Page<DecisionView>> {
    const [day, id] = cursor ? decodeCursor(cursor, 2) : [null, null];
    const records = await this.database.query<Record>(
      `${SELECT}
        WHERE d.status = 'open'
          AND (coalesce(d.decides_on, d.starts_on) <= ($1::timestamptz AT TIME ZONE t.zone)::date + $2::integer
               OR s.occupied < d.minimum)
          AND ($3::date IS NULL OR (coalesce(d.decides_on, d.starts_on, 'infinity'), d.id) > ($3, $4::uuid))
        ORDER BY coalesce(d.decides_on, d.starts_on, 'infinity'), d.id LIMIT $5`,
      [this.clock.now(), DECIDE_WITHIN_DAYS, day, id, limit + 1],
    );
    return toPage(
      records,
      limit,
      (record) => this.toView(record),
      (record) => encodeCursor(decideBy(record) ?? 'infinity', record.id),
    );
  }

  async one(editionId: string): Promise<DecisionView | undefined> {
    const record = await this.database.one<Record>(`${SELECT} WHERE d.id = $1`, [editionId]);
    return record && this.toView(record);
  }

  private toView({ topic, zone, fixedCost, costPerPerson, asked, prices, ...record }: Record): DecisionView {
    const today = localDate(this.clock.now(), zone);
    const costs = fixedCost === null ? null : { fixed: euro(fixedCost), perPerson: euro(costPerPerson) };
    const enrolled = { places: record.taken, total: euro(asked) };
    const reckoned = record.taken > 0 ? enrolled : atLowestPrice(prices.map(euro));
    return {
      ...record,
      cover: COVER_OF_TOPIC[topic],
      why: whyDecide(record, today),
      decideBy: decideBy(record),
      daysLeft: daysLeft(decideBy(record), today),
      breakEven: costs && breakEven(costs, reckoned),
      balance: costs && balance(costs, enrolled),
    };
  }
}

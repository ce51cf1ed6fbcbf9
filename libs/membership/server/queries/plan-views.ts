import { Injectable } from '@nestjs/common';
import type { EntitlementUnit, PlanKind, Scope, ValidityRule } from '@bottega/membership/domain';
import { decodeIdCursor, encodeCursor, type Page, toPage } from '@bottega/platform/http';
import { Clock, euro, HOME_ZONE, localDate } from '@bottega/platform/kernel';
import { Database } from '@bottega/platform/persistence';
import type { PlanView, StaffPlanView } from '../http/plan.view';

interface PlanRecord {
  id: string;
  name: string;
  description: string;
  kind: PlanKind;
  unit: EntitlementUnit | null;
  amount: number | null;
  scope: Scope;
  weights: PlanView['weights'];
  validity: ValidityRule;
  graceDays: number;
  prices: Record<'coworker' | 'resident' | 'external', number> | null;
  onSale: boolean;
  version: number;
  holders: number;
}

const COLUMNS = `
  plan.id, plan.name, plan.description, plan.kind, plan.unit, plan.amount, plan.scope, plan.validity,
  plan.grace_days AS "graceDays", plan.on_sale AS "onSale", plan.version,
  (SELECT jsonb_object_agg(affiliation, amount) FROM billing.price
    WHERE subject_kind = 'membership-plan' AND subject_id = plan.id) AS prices,
  (SELECT coalesce(jsonb_agg(jsonb_build_object('courseId', course.id, 'title', course.title, 'weight', counts::integer)
                             ORDER BY course.title), '[]')
     FROM jsonb_each_text(plan.weights) heavier (course_id, counts)
     JOIN catalogue.course ON course.id = heavier.course_id::uuid) AS weights`;

/** `$3` is today. */
const HOLDERS = `
  (SELECT count(*)::integer FROM membership.membership m
    WHERE m.plan_id = plan.id AND m.starts_on IS NOT NULL AND m.cancelled_at IS NULL AND m.ends_on >= $3) AS holders`;

/** Plans as people and staff see them, the newest first. */
@Injectable()
export class PlanViews {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  async onSale(limit: number, cursor?: string): Promise<Page<PlanView>> {
    const records = await this.database.query<PlanRecord>(
      `SELECT ${COLUMNS} FROM membership.plan WHERE plan.on_sale AND ($1::uuid IS NULL OR plan.id < $1)
        ORDER BY plan.id DESC LIMIT $2`,
      [cursor ? decodeIdCursor(cursor) : null, limit + 1],
    );
    return toPage(records, limit, toPlanView, ({ id }) => encodeCursor(id));
  }

  async all(limit: number, cursor?: string): Promise<Page<StaffPlanView>> {
    const records = await this.database.query<PlanRecord>(
      `SELECT ${COLUMNS}, ${HOLDERS} FROM membership.plan WHERE $1::uuid IS NULL OR plan.id < $1
        ORDER BY plan.id DESC LIMIT $2`,
      [cursor ? decodeIdCursor(cursor) : null, limit + 1, this.today()],
    );
    return toPage(records, limit, toStaffView, ({ id }) => encodeCursor(id));
  }

  async one(id: string): Promise<StaffPlanView | undefined> {
    const record = await this.database.one<PlanRecord>(
      `SELECT ${COLUMNS}, ${HOLDERS} FROM membership.plan WHERE plan.id = $1 LIMIT $2`,
      [id, 1, this.today()],
    );
    return record && toStaffView(record);
  }

  private today = () => localDate(this.clock.now(), HOME_ZONE);
}

const toStaffView = (record: PlanRecord): StaffPlanView => ({
  ...toPlanView(record),
  onSale: record.onSale,
  holders: record.holders,
  version: record.version,
});

function toPlanView(record: PlanRecord): PlanView {
  const { id, name, description, kind, unit, amount, scope, weights, validity, graceDays, prices } = record;
  return {
    ...{ id, name, description, kind, weights, graceDays },
    grant: unit && amount ? { unit, amount } : null,
    scope: { kind: scope.kind, of: [...scope.of] },
    validity: {
      kind: validity.kind,
      months: validity.kind === 'months' ? validity.months : null,
      from: validity.kind === 'social-year' ? validity.from : null,
    },
    prices: prices && {
      coworker: euro(prices.coworker),
      resident: euro(prices.resident),
      external: euro(prices.external),
    },
  };
}

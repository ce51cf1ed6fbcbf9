import type { EntitlementUnit, PlanKind, ScopeKind } from '@bottega/membership/domain';
import { type Answer, type Call, parseEuros, typeEuros } from '@bottega/platform/web';
import type { Affiliation } from '../../data/views';

export type StaffPlan = Answer<'get', '/staff/membership-plans/{id}'>;
type PlanBody = Call<'post', '/membership-plans'>['body'];
export type Chosen = Record<Exclude<ScopeKind, 'all'>, string[]>;

/** A plan as it is typed: prices as euros, the day of the social year as day/month, a choice for each kind of scope. */
export interface PlanDraft {
  name: string;
  description: string;
  kind: PlanKind;
  grant: { unit: EntitlementUnit; amount: number };
  scope: { kind: ScopeKind } & Chosen;
  /** Courses that count for more than one. */
  weights: readonly Weight[];
  validity: { kind: 'months' | 'social-year'; months: number; from: string };
  graceDays: number;
  prices: Record<Affiliation, string>;
  onSale: boolean;
}

export type Weight = StaffPlan['weights'][number];

const NOTHING: Chosen = { courses: [], paths: [], topics: [] };
const NO_PRICES = { coworker: '', resident: '', external: '' };

export const newPlan = (): PlanDraft => ({
  name: '',
  description: '',
  kind: 'annual',
  grant: { unit: 'training', amount: 8 },
  scope: { kind: 'all', ...NOTHING },
  weights: [],
  validity: { kind: 'months', months: 12, from: '01/09' },
  graceDays: 0,
  prices: NO_PRICES,
  onSale: false,
});

export function draftOf({ grant, scope, weights, validity, prices, ...plan }: StaffPlan): PlanDraft {
  const blank = newPlan();
  return {
    ...{ name: plan.name, description: plan.description, kind: plan.kind },
    ...{ graceDays: plan.graceDays, onSale: plan.onSale },
    grant: grant ?? blank.grant,
    weights,
    scope: { ...NOTHING, kind: scope.kind, ...(scope.kind !== 'all' && { [scope.kind]: scope.of }) },
    validity: {
      kind: validity.kind,
      months: validity.months ?? blank.validity.months,
      from: validity.from ? turned(validity.from, '-', '/') : blank.validity.from,
    },
    prices: prices
      ? {
          coworker: typeEuros(prices.coworker),
          resident: typeEuros(prices.resident),
          external: typeEuros(prices.external),
        }
      : NO_PRICES,
  };
}

/** Without prices it is kept aside: they are sent once somebody has written them. */
export function bodyOf({ grant, scope, weights, validity, prices, ...plan }: PlanDraft): PlanBody {
  const { kind, months, from } = validity;
  return {
    ...plan,
    grant: plan.kind === 'community' ? null : grant,
    scope: { kind: scope.kind, of: scope.kind === 'all' ? [] : scope[scope.kind] },
    weights: weighs({ grant, ...plan }) ? weights.map(({ courseId, weight }) => ({ courseId, weight })) : [],
    validity: kind === 'months' ? { kind, months } : { kind, from: turned(from, '/', '-') },
    ...(hasPrices(prices) && {
      prices: {
        coworker: parseEuros(prices.coworker)!,
        resident: parseEuros(prices.resident)!,
        external: parseEuros(prices.external)!,
      },
    }),
  };
}

/** Trainings and credits are counted; hours count by themselves. */
export const weighs = ({ kind, grant }: Pick<PlanDraft, 'kind' | 'grant'>): boolean =>
  kind !== 'community' && grant.unit !== 'hour';

export const hasPrices = (prices: PlanDraft['prices']): boolean => Object.values(prices).some((price) => price !== '');

/** «09-01» is read «01/09», and the other way round. */
const turned = (day: string, before: string, after: string) => day.split(before).toReversed().join(after);

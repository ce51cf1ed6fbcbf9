import { Injectable } from '@nestjs/common';
import { INCOME_KINDS, incomeKindOf, MONEY_METHODS } from '@bottega/billing/domain';
import { Clock, daysBetween, euro, HOME_ZONE, type LocalDate, localDate } from '@bottega/platform/kernel';
import { Database } from '@bottega/platform/persistence';
import type {
  CountedMoneyView,
  LookedThroughView,
  MoneyAtAGlanceView,
  MovedView,
} from '../http/glance/money-at-a-glance.view';
import { Bank } from './bank';
import { type CountedSum, countedSum } from './counted-sum';
import { Movements } from './movements';
import { type Moved, PaymentRegister, type Period } from './payment-register';
import { ToGiveBack } from './to-give-back';

/** Each block asks once whoever keeps those rows, so that a figure is what its own screen lists. */
@Injectable()
export class MoneyAtAGlance {
  constructor(
    private readonly database: Database,
    private readonly register: PaymentRegister,
    private readonly toGiveBack: ToGiveBack,
    private readonly movements: Movements,
    private readonly bank: Bank,
    private readonly clock: Clock,
  ) {}

  async of(period: Period): Promise<MoneyAtAGlanceView> {
    const [moved, owedToUs, toGiveBack, undecided, checkedUntil] = await Promise.all([
      this.register.moved(period),
      this.owedToUs(),
      this.toGiveBack.total(),
      this.movements.undecided(),
      this.bank.checkedUntil(),
    ]);
    return {
      total: sumOf(moved),
      methods: MONEY_METHODS.map((method) => ({ method, ...sumOf(moved.filter((part) => part.method === method)) })),
      kinds: kindsOf(moved),
      owedToUs: counted(owedToUs),
      toGiveBack: counted(toGiveBack),
      undecided: counted(undecided),
      lookedThrough: checkedUntil === null ? null : this.lookedThrough(checkedUntil),
    };
  }

  /** What `amountDue` says of each. */
  private async owedToUs(): Promise<CountedSum> {
    const due = countedSum('total - forgone - (paid - owed)');
    return (await this.database.one<CountedSum>(`SELECT ${due} FROM billing.orders WHERE status = 'open'`))!;
  }

  private lookedThrough(until: LocalDate): LookedThroughView {
    return { until, daysAgo: daysBetween(until, localDate(this.clock.now(), HOME_ZONE)) };
  }
}

/** What has no name is told only when something moved for it. */
function kindsOf(moved: readonly Moved[]): MoneyAtAGlanceView['kinds'] {
  const ofKind = Map.groupBy(moved, ({ lineKind }) => incomeKindOf(lineKind));
  const told = ofKind.has('other') ? ([...INCOME_KINDS, 'other'] as const) : INCOME_KINDS;
  return told.map((kind) => ({ kind, ...sumOf(ofKind.get(kind) ?? []) }));
}

function sumOf(moved: readonly Moved[]): MovedView {
  const income = moved.reduce((sum, part) => sum + part.income, 0);
  const givenBack = moved.reduce((sum, part) => sum + part.givenBack, 0);
  return { income: euro(income), givenBack: euro(givenBack), net: euro(income - givenBack) };
}

const counted = ({ count, sum }: CountedSum): CountedMoneyView => ({ count, sum: euro(sum) });

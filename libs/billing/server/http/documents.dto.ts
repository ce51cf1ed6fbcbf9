import {
  DOCUMENT_KINDS,
  type DocumentKind,
  INCOME_KINDS,
  type IncomeKind,
  MONEY_METHODS,
  type MoneyMethod,
} from '@bottega/billing/domain';
import { Day, OneOf, PageQuery, Text } from '@bottega/platform/http';

export class DocumentsQuery extends PageQuery {
  @OneOf(DOCUMENT_KINDS, { optional: true }) kind?: DocumentKind;
  @OneOf(INCOME_KINDS, { optional: true, description: 'With a line of this kind, whatever else is on it' })
  income?: IncomeKind;
  @OneOf(['issued', 'paid'], {
    optional: true,
    description: 'Which day counts: of issue, if left out, or of the money',
  })
  day?: 'issued' | 'paid';
  @Day({ optional: true }) from?: string;
  @Day({ optional: true }) to?: string;
  @Text({ max: 200, optional: true, description: 'Words of the number, or of the name or codice fiscale on it' })
  q?: string;
}

export class RegisterQuery extends PageQuery {
  @Day({ optional: true }) from?: string;
  @Day({ optional: true }) to?: string;
  @OneOf(MONEY_METHODS, { optional: true }) method?: MoneyMethod;
}

export class PeriodQuery {
  @Day({ optional: true }) from?: string;
  @Day({ optional: true }) to?: string;
}

export class RegisterTotalsQuery extends PeriodQuery {
  @OneOf(MONEY_METHODS, { optional: true }) method?: MoneyMethod;
}

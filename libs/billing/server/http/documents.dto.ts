import { DOCUMENT_KINDS, type DocumentKind } from '@bottega/billing/domain';
import { Day, OneOf, PageQuery, Text } from '@bottega/platform/http';

export class DocumentsQuery extends PageQuery {
  @OneOf(DOCUMENT_KINDS, { optional: true }) kind?: DocumentKind;
  @Day({ optional: true, description: 'Issued from this day on' }) from?: string;
  @Day({ optional: true, description: 'Issued up to this day' }) to?: string;
  @Text({ max: 200, optional: true, description: 'Words of the number, or of the name or codice fiscale on it' })
  q?: string;
}

export class RegisterQuery extends PageQuery {
  @Day({ optional: true }) from?: string;
  @Day({ optional: true }) to?: string;
}

export class RegisterPeriodQuery {
  @Day({ optional: true }) from?: string;
  @Day({ optional: true }) to?: string;
}

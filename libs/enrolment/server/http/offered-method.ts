import { enrolmentErrors } from '@bottega/enrolment/domain';
import type { PayBy } from '../infrastructure/enrolment.rows';
import type { PAY_BY } from './enrolment.dto';

/** @throws enrolment.method-not-offered with the field at fault */
export function offeredMethod(payBy: (typeof PAY_BY)[number]): PayBy {
  if (payBy === 'free' || payBy === 'desk') return payBy;
  throw enrolmentErrors('method-not-offered', {}, [{ pointer: '/payBy', code: 'enrolment.method-not-offered' }]);
}

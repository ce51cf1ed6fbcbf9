import { electronicFormatIBAN, isValidIBAN } from 'ibantools';
import { billingErrors } from '@bottega/billing/domain';

/** An IBAN as it is written down, without its spaces. @throws billing.iban-invalid */
export function readIban(written: string): string {
  const iban = electronicFormatIBAN(written) ?? '';
  if (!isValidIBAN(iban)) throw billingErrors('iban-invalid', {}, [{ pointer: '/iban', code: 'billing.iban-invalid' }]);
  return iban;
}

import { billingErrors } from '../billing.errors';
import { isCodiceFiscale, plainCode } from './codice-fiscale';
import { isPartitaIva, plainVatNumber } from './partita-iva';

/** Whom documents name, and where they are. */
export interface FiscalParty {
  name: string;
  taxCode: string | null;
  vatNumber: string | null;
  address: string;
  postalCode: string;
  city: string;
  /** Two letters; none abroad. */
  province: string | null;
  /** ISO 3166-1, two letters. */
  country: string;
}

const ITALY = 'IT';

/**
 * As it is kept: codes without spaces, in capital letters.
 * @throws billing.tax-code-invalid, billing.vat-number-invalid, billing.party-not-identified, billing.italian-address
 */
export function toFiscalParty(written: FiscalParty): FiscalParty {
  const country = plainCode(written.country);
  const party = {
    ...written,
    country,
    taxCode: written.taxCode && plainCode(written.taxCode),
    vatNumber: written.vatNumber && plainVatNumber(written.vatNumber),
    province: country === ITALY && written.province ? plainCode(written.province) : null,
  };
  if (party.taxCode && !isCodiceFiscale(party.taxCode)) throw wrong('tax-code-invalid', '/taxCode');
  if (party.vatNumber && !isPartitaIva(party.vatNumber)) throw wrong('vat-number-invalid', '/vatNumber');
  if (country === ITALY) checkItalian(party);
  return party;
}

function checkItalian({ taxCode, vatNumber, postalCode, province }: FiscalParty): void {
  if (!taxCode && !vatNumber) throw wrong('party-not-identified', '/taxCode');
  if (!/^\d{5}$/.test(postalCode)) throw wrong('italian-address', '/postalCode');
  if (!/^[A-Z]{2}$/.test(province ?? '')) throw wrong('italian-address', '/province');
}

export const wrong = (name: Parameters<typeof billingErrors>[0], pointer: string) =>
  billingErrors(name, {}, [{ pointer, code: `billing.${name}` }]);

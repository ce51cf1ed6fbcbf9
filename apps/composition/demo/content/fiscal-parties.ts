import type { FiscalParty } from '@bottega/billing/domain';

/** Who has said how their receipts are to be made out, by the key of the person. */
export const fiscalParties: Readonly<Record<string, FiscalParty>> = {
  corsista: {
    name: 'Sara Mancuso',
    taxCode: 'MNCSRA94P43F205U',
    vatNumber: null,
    address: 'Via Candiani 26',
    postalCode: '20158',
    city: 'Milano',
    province: 'MI',
    country: 'IT',
  },
};

import { type FiscalParty, toFiscalParty } from './fiscal-party';
import { type Issuer, toIssuer } from './issuer';

const party = (wish: Partial<FiscalParty> = {}): FiscalParty => ({
  name: 'Rosa Rossi',
  taxCode: 'rssmra 85t10 a562s',
  vatNumber: null,
  address: 'via Emilia 1',
  postalCode: '40100',
  city: 'Bologna',
  province: 'bo',
  country: 'it',
  ...wish,
});

describe('whom documents name', () => {
  it('is kept as it will be printed', () => {
    expect(toFiscalParty(party({ vatNumber: 'IT 00743110157' }))).toEqual(
      party({ taxCode: 'RSSMRA85T10A562S', vatNumber: '00743110157', province: 'BO', country: 'IT' }),
    );
  });

  it('abroad needs neither Italian codes nor a province', () => {
    const abroad = party({ country: 'DE', taxCode: null, postalCode: 'D-10115', province: 'Berlin' });
    expect(toFiscalParty(abroad)).toEqual({ ...abroad, province: null });
  });

  it.each<[string, Partial<FiscalParty>, string, string]>([
    ['a codice fiscale badly copied', { taxCode: 'RSSMRA85T10A562T' }, 'billing.tax-code-invalid', '/taxCode'],
    ['a partita IVA badly copied', { vatNumber: '00743110158' }, 'billing.vat-number-invalid', '/vatNumber'],
    ['neither of the two in Italy', { taxCode: null }, 'billing.party-not-identified', '/taxCode'],
    ['a CAP without its first zero', { postalCode: '1234' }, 'billing.italian-address', '/postalCode'],
    ['a province written out', { province: 'Bologna' }, 'billing.italian-address', '/province'],
  ])('is refused with %s', (_, wish, code, pointer) => {
    expect(() => toFiscalParty(party(wish))).toThrow(expect.objectContaining({ code, fields: [{ pointer, code }] }));
  });
});

describe('who issues', () => {
  const issuer = (wish: Partial<Issuer> = {}): Issuer => ({
    validFrom: '2027-01-01',
    name: 'Bottega APS',
    address: 'via del Lavoro 12, 40127 Bologna BO',
    taxCode: '80018260135',
    vatNumber: null,
    runts: null,
    receiptSeries: 'R',
    invoiceSeries: 'FC',
    creditSeries: 'NC',
    ...wish,
  });

  it('is kept as it will be printed', () =>
    expect(toIssuer(issuer({ vatNumber: 'IT00743110157' }))).toEqual(issuer({ vatNumber: '00743110157' })));

  it.each<[string, Partial<Issuer>, string]>([
    ['a codice fiscale badly copied', { taxCode: '80018260136' }, 'billing.tax-code-invalid'],
    ['a partita IVA badly copied', { vatNumber: '1' }, 'billing.vat-number-invalid'],
    ['two kinds in one series', { creditSeries: 'R' }, 'billing.series-not-apart'],
    ['a series that is no letters', { invoiceSeries: 'F/1' }, 'billing.series-not-apart'],
  ])('is refused with %s', (_, wish, code) => {
    expect(() => toIssuer(issuer(wish))).toThrow(expect.objectContaining({ code }));
  });
});

import { type TaxTreatment, taxTreatmentOn } from './tax-treatment';

const exempt: TaxTreatment = { kind: 'exempt', reason: 'Ente accreditato', validFrom: '2026-01-01' };
const ordinary: TaxTreatment = { kind: 'ordinary', reason: 'Accreditamento scaduto', validFrom: '2027-01-01' };

describe('the tax treatment of a course', () => {
  it.each([
    ['2026-01-01', exempt],
    ['2026-12-31', exempt],
    ['2027-01-01', ordinary],
    ['2028-06-01', ordinary],
  ])('on %s is the last one decided by then', (date, treatment) => {
    expect(taxTreatmentOn(date, [exempt, ordinary])).toEqual(treatment);
    expect(taxTreatmentOn(date, [ordinary, exempt])).toEqual(treatment);
  });

  it('is unknown before anybody decided', () => {
    expect(taxTreatmentOn('2025-12-31', [exempt, ordinary])).toBeUndefined();
  });
});

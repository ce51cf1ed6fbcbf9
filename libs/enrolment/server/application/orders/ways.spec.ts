import { euro } from '@bottega/platform/kernel';
import { sayFreeUntil, waysToPay } from './ways';

const annual = {
  ...{ membershipId: 'm-1', planName: 'Tessera annuale', unit: 'training' as const },
  ...{ uses: 1, available: 6, granted: 8, validTo: '2027-08-31' },
};
const pack = { ...annual, membershipId: 'm-2', planName: 'Pacchetto', unit: 'hour' as const, uses: 4 };
const said = (ways: ReturnType<typeof waysToPay>) =>
  ways.map(({ payBy, membershipId, total, recommended }) => [payBy, membershipId, total.amount, recommended]);

describe('the ways to pay', () => {
  it('recommend the membership to be spent first, then what takes least trouble', () => {
    expect(said(waysToPay(euro(9_000), ['desk', 'transfer', 'card'], [annual, pack]))).toEqual([
      ['entitlement', 'm-1', 0, true],
      ['entitlement', 'm-2', 0, false],
      ['card', null, 9_000, false],
      ['transfer', null, 9_000, false],
      ['desk', null, 9_000, false],
    ]);
  });

  it('use up nothing for what is free', () => {
    expect(said(waysToPay(euro(0), ['desk'], [annual]))[0]).toEqual(['free', null, 0, true]);
  });

  it('say what a membership loses by it', () => {
    expect(waysToPay(euro(9_000), [], [annual])[0]!.explanation).toEqual({
      it: 'Usa 1 di 8 formazioni (Tessera annuale), fino al 31/08/27: dopo ne restano 5',
      en: 'Uses 1 of 8 trainings (Tessera annuale), valid to 31/08/2027: 5 left afterwards',
    });
  });
});

describe('free cancellation', () => {
  const until = new Date('2027-01-12T17:30:00Z');

  it('is said in the time of the place', () => {
    expect(sayFreeUntil(until, 'Europe/Rome', new Date('2027-01-11T09:00:00Z'))).toEqual({
      it: 'Disdetta gratuita fino a martedì 12 gennaio alle 18:30',
      en: 'Free cancellation until Tuesday 12 January at 18:30',
    });
  });

  it.each([
    ['once its moment is over', until],
    ['while there is no date', null],
  ])('is not promised %s', (_, end) => {
    expect(sayFreeUntil(end, 'Europe/Rome', until)).toBeNull();
  });
});

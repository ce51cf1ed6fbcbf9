import { Component, input } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { Confirmation } from '@bottega/platform/web';
import type { EnrolmentDetail } from '../data/enrolment-view';
import { anUnpaidPlace, euro, open, said } from '../enrolment.spec-support';
import { MyCoursePage } from './my-course.page';
import { STANDING_PIECE } from './standing-piece';
import { TRANSFER_PIECE } from './transfer-piece';

/** Stands where the application puts attendance’s piece. */
@Component({ template: 'presenze di {{ enrolmentId() }} in {{ editionId() }}' })
class Standing {
  readonly enrolmentId = input.required<string>();
  readonly editionId = input.required<string>();
}

/** Stands where the application puts billing’s piece. */
@Component({ template: '{{ orderId() }} by {{ until() }}' })
class Piece {
  readonly orderId = input.required<string>();
  readonly until = input<string | null>(null);
}

async function opened(facts: Partial<EnrolmentDetail> = {}, inputs: object = {}) {
  const providers = [
    { provide: TRANSFER_PIECE, useValue: async () => Piece },
    { provide: STANDING_PIECE, useValue: async () => Standing },
  ];
  const screen = await open(MyCoursePage, { inputs: { enrolmentId: 'i-1', ...inputs }, providers });
  await screen.answer('GET', '/enrolments/i-1', anUnpaidPlace(facts));
  return screen;
}

const released = (facts: Partial<EnrolmentDetail['history'][number]>) => ({
  status: 'expired' as const,
  heldUntil: null,
  history: [{ from: 'pending' as const, to: 'expired' as const, at: '2027-01-15T09:00:00.000Z', ...reason, ...facts }],
});
const reason = { by: null, reason: 'transfer not received' };

describe('a place to be paid at the desk', () => {
  test('says how much, and until the end of which evening it is kept', async () => {
    const screen = await opened();
    expect(said(screen.host)).toContain('Da pagare in sede: 90,00 €');
    expect(said(screen.host)).toContain('fino alla fine del primo incontro: giovedì 14 gennaio , 20:30 .');
  });

  test('after the first session is still theirs, and staff are to be seen', async () => {
    const screen = await opened({ heldUntil: '2027-01-11T16:00:00.000Z' });
    expect(said(screen.host)).toContain('Passa in segreteria: intanto il posto resta tuo.');
  });

  test('given up by staff, says what they wrote', async () => {
    const screen = await opened(released({ by: 'Paola Righi', reason: 'non si è presentata' }));
    expect(said(screen.host)).toContain('Non risultava pagato e la segreteria l’ha liberato.');
    expect(said(screen.host)).toContain('La segreteria ha scritto: «non si è presentata»');
    expect(said(screen.host)).not.toContain('Se i soldi sono già partiti');
  });
});

describe('a place to be paid by transfer', () => {
  const byTransfer = { payBy: 'transfer' as const };

  test('shows where the money goes', async () => {
    const screen = await opened({ ...byTransfer, heldUntil: '2027-01-14T23:00:00.000Z' }, { fatto: '1' });
    expect(said(screen.host)).toContain('Ti teniamo il posto: manca solo il bonifico.');
    expect(said(screen.host)).toContain('o-1 by 2027-01-14T23:00:00.000Z');
  });

  test('given up, explains itself and what becomes of money on its way', async () => {
    const screen = await opened({ ...byTransfer, ...released({}) });
    expect(said(screen.host)).toContain('Il bonifico non è arrivato in tempo. Non devi nulla.');
    expect(said(screen.host)).toContain('Se i soldi sono già partiti non vanno persi');
    expect(said(screen.host)).not.toContain('transfer not received');
    expect(screen.getByRole('link', { name: 'Guarda se c’è ancora posto' }).getAttribute('href')).toBe(
      '/corsi/il-primo-robot',
    );
  });
});

describe('a place paid for by a membership', () => {
  const entitlement = {
    ...{ membershipId: 'm-1', planName: 'Tessera annuale', unit: 'training' as const, uses: 1, granted: 8 },
    validTo: '2027-08-31',
  };
  const order = { id: 'o-1', total: euro(0), paid: euro(0), due: euro(0), things: 1, declaredPaidAt: null };
  const paid = { status: 'enrolled' as const, payBy: 'entitlement' as const, heldUntil: null, entitlement, order };

  test('says what it used of it, and leads to what is left', async () => {
    const screen = await opened(paid);
    expect(said(screen.host)).toContain(
      'Con la tessera: 1 formazione Tessera annuale, 8 in tutto, fino al 31 ago 2027',
    );
    expect(screen.getByRole('link', { name: 'Vedi quanto resta' }).getAttribute('href')).toBe('/io/tessera/m-1');
  });

  test.each([
    [1, 'Sulla tessera «Tessera annuale» torna: 1 formazione.', 'Ritira, torna sulla tessera'],
    [0, 'sulla tessera «Tessera annuale» non torna nulla.', 'Ritira l’iscrizione'],
  ])('given back, of which %i comes back, says so before it is done', async (back, words, action) => {
    const screen = await opened(paid);
    const asked = jest.spyOn(TestBed.inject(Confirmation), 'ask').mockResolvedValue(false);
    screen.press('Ritira l’iscrizione');
    const preview = { refund: euro(0), fullUntil: null, entitlement: { ...entitlement, back } };
    await screen.answer('GET', '/enrolments/i-1/withdrawal-preview', preview);
    expect(asked.mock.calls[0]![0]).toMatchObject({ text: expect.stringContaining(words), action });
    screen.nothingAsked();
  });
});

describe('where its holder stands', () => {
  test('is shown while they are on the register', async () => {
    const screen = await opened({ status: 'completed' });
    expect(said(screen.host)).toContain('presenze di i-1 in e-1');
  });

  test('is not once the place was given up', async () => {
    const screen = await opened(released({}));
    expect(said(screen.host)).not.toContain('presenze di');
  });
});

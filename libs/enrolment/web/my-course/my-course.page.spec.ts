import { Component, input } from '@angular/core';
import type { EnrolmentDetail } from '../data/enrolment-view';
import { anUnpaidPlace, open, said } from '../enrolment.spec-support';
import { MyCoursePage } from './my-course.page';
import { TRANSFER_PIECE } from './transfer-piece';

/** Stands where the application puts billing’s piece. */
@Component({ template: '{{ orderId() }} by {{ until() }}' })
class Piece {
  readonly orderId = input.required<string>();
  readonly until = input<string | null>(null);
}

async function opened(facts: Partial<EnrolmentDetail> = {}, inputs: object = {}) {
  const piece = { provide: TRANSFER_PIECE, useValue: async () => Piece };
  const screen = await open(MyCoursePage, { inputs: { enrolmentId: 'i-1', ...inputs }, providers: [piece] });
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

import { checkMovable } from './session-status';

const session = { id: 'first', status: 'planned', endsAt: new Date('2027-01-14T19:30:00Z') } as const;
const before = new Date('2027-01-14T19:29:59Z');

describe('a session', () => {
  it('may be moved until it ends', () => {
    expect(() => checkMovable(session, before)).not.toThrow();
  });

  it.each([
    ['has taken place', session, session.endsAt, 'scheduling.session-over'],
    ['is cancelled', { ...session, status: 'cancelled' }, before, 'scheduling.session-cancelled'],
  ] as const)('stays as it is once it %s', (_, moved, now, code) => {
    expect(() => checkMovable(moved, now)).toThrow(expect.objectContaining({ code, params: { sessionId: 'first' } }));
  });
});

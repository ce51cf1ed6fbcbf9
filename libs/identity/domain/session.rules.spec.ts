import { idleSince, isWorthNoting, mayChoosePasswordAfresh, sessionEnd } from './session.rules';

const opened = new Date('2027-01-11T09:00:00Z');
const after = (minutes: number) => new Date(opened.getTime() + minutes * 60_000);

describe('a session', () => {
  it('ends half a year after signing in, or thirty days after it was last used', () => {
    expect(sessionEnd(opened)).toEqual(new Date('2027-07-10T09:00:00Z'));
    expect(idleSince(opened)).toEqual(new Date('2026-12-12T09:00:00Z'));
  });

  it('is noted as seen every five minutes, not at every request', () => {
    expect(isWorthNoting(opened, after(4.99))).toBe(false);
    expect(isWorthNoting(opened, after(5))).toBe(true);
  });

  it('opened by a link lets a new password be chosen for half an hour; one opened by the old password never', () => {
    expect(mayChoosePasswordAfresh('link', opened, after(30))).toBe(true);
    expect(mayChoosePasswordAfresh('link', opened, after(30.01))).toBe(false);
    expect(mayChoosePasswordAfresh('password', opened, opened)).toBe(false);
  });
});

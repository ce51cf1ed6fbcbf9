import { checkLink, isAlreadyConfirmed, linkExpiry, type OneTimeLink, tooSoonForAnother } from './one-time-link';

const now = new Date('2027-01-11T09:00:00Z');
const later = (seconds: number) => new Date(now.getTime() + seconds * 1000);
const link = (facts: Partial<OneTimeLink> = {}): OneTimeLink => ({
  email: 'lucia@example.org',
  expiresAt: later(1),
  usedAt: null,
  ...facts,
});
const refusal = (code: string) => expect.objectContaining({ code: `identity.${code}` });

describe('a link sent by e-mail', () => {
  it('works until it expires', () => {
    expect(() => checkLink(link(), 'lucia@example.org', now)).not.toThrow();
    expect(() => checkLink(link({ expiresAt: now }), 'lucia@example.org', now)).toThrow(refusal('link-expired'));
  });

  it('works once', () => {
    expect(() => checkLink(link({ usedAt: now }), 'lucia@example.org', now)).toThrow(refusal('link-used'));
  });

  it('stops working when the address has changed', () => {
    expect(() => checkLink(link(), 'new@example.org', now)).toThrow(refusal('link-expired'));
    expect(() => checkLink(link(), null, now)).toThrow(refusal('link-expired'));
  });

  it('that has confirmed an address has nothing left to do, as long as the address is the same', () => {
    const confirmed = { email: 'lucia@example.org', emailConfirmedAt: now };
    expect(isAlreadyConfirmed(link({ usedAt: now }), confirmed)).toBe(true);
    expect(isAlreadyConfirmed(link(), confirmed)).toBe(false);
    expect(isAlreadyConfirmed(link({ usedAt: now }), { ...confirmed, email: 'new@example.org' })).toBe(false);
    expect(isAlreadyConfirmed(link({ usedAt: now }), { ...confirmed, emailConfirmedAt: null })).toBe(false);
  });

  it('lasts half an hour to enter, a week to confirm an address', () => {
    expect(linkExpiry('sign-in', now)).toEqual(later(30 * 60));
    expect(linkExpiry('confirm-address', now)).toEqual(later(7 * 24 * 60 * 60));
  });

  it('is followed by another after a minute at the earliest', () => {
    expect(tooSoonForAnother(null, now)).toBe(false);
    expect(tooSoonForAnother(now, later(59))).toBe(true);
    expect(tooSoonForAnother(now, later(60))).toBe(false);
  });
});

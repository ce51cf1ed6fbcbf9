import { checkNewToken, TOKENS_MAX } from './token.rules';

const NOW = new Date('2027-01-11T09:00:00Z');
const owner = { emailConfirmed: true, working: 0 };

const refusal = (expiresAt: string | null, who = owner) => {
  try {
    checkNewToken({ expiresAt: expiresAt === null ? null : new Date(expiresAt) }, who, NOW);
    return null;
  } catch (error) {
    return (error as { code: string }).code;
  }
};

it.each([
  ['no end', null, null],
  ['a second from now', '2027-01-11T09:00:01Z', null],
  ['366 days from now', '2028-01-12T09:00:00Z', null],
  ['now', '2027-01-11T09:00:00Z', 'identity.token-expiry-past'],
  ['a second more than 366 days from now', '2028-01-12T09:00:01Z', 'identity.token-expiry-past'],
])('a token may have %s as its end: %s → %s', (_, expiresAt, code) => {
  expect(refusal(expiresAt)).toBe(code);
});

it('whoever has not confirmed their address gets none', () => {
  expect(refusal(null, { ...owner, emailConfirmed: false })).toBe('identity.token-needs-confirmed-address');
});

it(`nobody has more than ${TOKENS_MAX} that work`, () => {
  expect(refusal(null, { ...owner, working: TOKENS_MAX - 1 })).toBeNull();
  expect(refusal(null, { ...owner, working: TOKENS_MAX })).toBe('identity.too-many-tokens');
});

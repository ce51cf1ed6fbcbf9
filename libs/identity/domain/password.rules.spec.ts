import { checkPassword, passwordFaults } from './password.rules';

const fault = (code: string, params = {}) => ({ pointer: '/password', code: `identity.${code}`, ...params });

describe('a password', () => {
  it.each(['tre parole a caso', '          ', 'aaaaaaaaaa', '0123456789', 'ciao@example.org!'])(
    'of ten characters or more will do, whatever they are: “%s”',
    (password) => expect(passwordFaults(password, 'ciao@example.org')).toEqual([]),
  );

  it('counts characters as people do', () => {
    expect(passwordFaults('🔑'.repeat(10), null)).toEqual([]);
    expect(passwordFaults('🔑'.repeat(9), null)).toEqual([
      fault('password-too-short', { params: { least: 10, length: 9 } }),
    ]);
  });

  it.each(['lucia@example.org', 'LUCIA@Example.org', ' lucia@example.org '])('is not the address: “%s”', (password) => {
    expect(passwordFaults(password, 'Lucia@example.org')).toEqual([fault('password-is-email')]);
  });

  it('may be anything for somebody without an address', () => {
    expect(passwordFaults('lucia@example.org', null)).toEqual([]);
  });

  it('is refused beside the field it was written in', () => {
    const refusal = {
      code: 'identity.password-refused',
      fields: [expect.objectContaining({ pointer: '/newPassword' })],
    };
    expect(() => checkPassword('corta', null, '/newPassword')).toThrow(expect.objectContaining(refusal));
    expect(() => checkPassword('abbastanza lunga', null)).not.toThrow();
  });
});

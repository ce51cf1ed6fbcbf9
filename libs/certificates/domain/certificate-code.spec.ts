import fc from 'fast-check';
import { newCertificateCode, readCertificateCode } from './certificate-code';

describe('a certificate code', () => {
  it('is three groups of four symbols that cannot be mistaken for one another', () => {
    const codes = Array.from({ length: 500 }, newCertificateCode);
    for (const code of codes) expect(code).toMatch(/^BTG(-[0-9A-HJKMNP-TV-Z]{4}){3}$/);
    expect(new Set(codes).size).toBe(500);
  });

  it('uses every symbol: sixty bits, none wasted', () => {
    const symbols = Array.from({ length: 500 }, () => newCertificateCode().slice(4).replaceAll('-', '')).join('');
    expect([...new Set(symbols)].sort().join('')).toBe('0123456789ABCDEFGHJKMNPQRSTVWXYZ');
  });

  it.each(['BTG-7K3M-9QXD-4T10', 'btg-7k3m-9qxd-4tlo', '7K3M 9QXD 4TIO', ' BTG7K3M9QXD4T1O ', 'BTG–7K3M–9QXD–4T10'])(
    'is understood however it is typed: %j',
    (typed) => {
      expect(readCertificateCode(typed)).toBe('BTG-7K3M-9QXD-4T10');
    },
  );

  it('that happens to begin like the prefix is still a code', () => {
    expect(readCertificateCode('BTG7-K3M9-QXD4')).toBe('BTG-BTG7-K3M9-QXD4');
  });

  it.each(['', 'BTG', 'BTG-7K3M-9QXD', 'BTG-7K3M-9QXD-4TWU', 'XYZ-7K3M-9QXD-4TWH', 'BTG-7K3M-9QXD-4TWH-0'])(
    'is not %j',
    (typed) => {
      expect(readCertificateCode(typed)).toBeNull();
    },
  );

  it('read from any text is nothing, or a code that reads as itself', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (typed) => {
        const code = readCertificateCode(typed);
        if (code !== null) expect(readCertificateCode(code)).toBe(code);
      }),
    );
    expect(readCertificateCode(newCertificateCode())).not.toBeNull();
  });
});

import { coverTypeOf } from './cover-image';

const bytes = (...parts: (string | number)[]) =>
  Uint8Array.from(parts.flatMap((part) => (typeof part === 'number' ? part : [...part].map((c) => c.charCodeAt(0)))));

describe('a cover', () => {
  it.each([
    ['image/png', bytes(0x89, 'PNG\r\n', 0x1a, '\n', 'IHDR')],
    ['image/jpeg', bytes(0xff, 0xd8, 0xff, 0xe0)],
    ['image/webp', bytes('RIFF', 1, 2, 3, 4, 'WEBPVP8 ')],
  ])('is known by how it begins: %s', (type, content) => {
    expect(coverTypeOf(content)).toBe(type);
  });

  it.each([['<svg onload="alert(1)">'], ['<!doctype html>'], ['GIF89a'], [''], ['RIFF1234WAVE']])(
    'is not anything else: %s',
    (text) => {
      expect(() => coverTypeOf(bytes(text))).toThrow('catalogue.cover-unreadable');
    },
  );
});

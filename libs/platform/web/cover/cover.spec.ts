import { drawCover } from './cover';
import { COVER_FAMILIES } from './drawing';

const titles = Array.from({ length: 40 }, (_, index) => `Corso ${index}`);

test('a title always gets the same cover, whatever its case', () => {
  expect(drawCover('coding', 'Python per chi parte da zero')).toBe(drawCover('coding', 'PYTHON per chi parte da zero'));
});

test.each(COVER_FAMILIES)('%s: forty titles get at least thirty different covers', (family) => {
  expect(new Set(titles.map((title) => drawCover(family, title))).size).toBeGreaterThanOrEqual(30);
});

test.each(COVER_FAMILIES)('%s: every number of a drawing is one', (family) => {
  expect(titles.map((title) => drawCover(family, title)).join('')).not.toMatch(/NaN|undefined|null|Infinity/);
});

test('what a title says never ends up in the drawing', () => {
  expect(drawCover('foto', '<script>alert(1)</script>')).not.toContain('script');
});

import fc from 'fast-check';
import { foldText, slugify } from './text';

describe('folded text', () => {
  it.each([
    ['Perché È così?', 'perche e cosi?'],
    ['ŁÓDŹ Straße Søren Æneid', 'lodz strasse soren aeneid'],
    ['ﬁne', 'fine'],
  ])('of %s', (text, folded) => {
    expect(foldText(text)).toBe(folded);
  });

  it('does not change when folded again', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => expect(foldText(foldText(text))).toBe(foldText(text))),
    );
  });
});

describe('slug', () => {
  it.each([
    ['Perché l’IA? Città e novità', 'perche-l-ia-citta-e-novita'],
    ['  Il primo robot: Arduino da zero ', 'il-primo-robot-arduino-da-zero'],
    ['C++ / C#', 'c-c'],
    ['日本語', ''],
  ])('of %s', (text, slug) => {
    expect(slugify(text)).toBe(slug);
  });

  it('is cut between words, or within one that is too long by itself', () => {
    expect(slugify('uno due tre', 8)).toBe('uno-due');
    expect(slugify('uno due tre', 7)).toBe('uno-due');
    expect(slugify('precipitevolissimevolmente', 10)).toBe('precipitev');
  });

  it('is an address that needs no escaping, and its own slug', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const slug = slugify(text);
        expect(slug).toMatch(/^([a-z0-9]+(-[a-z0-9]+)*)?$/);
        expect(slugify(slug)).toBe(slug);
      }),
    );
  });
});

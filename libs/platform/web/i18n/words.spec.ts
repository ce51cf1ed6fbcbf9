import { keysAsked, keysTwice, wordFolders, wordsOf } from '../testing/words-on-disk.spec-support';

const blanks = (text: string) => [...new Set([...text.matchAll(/\{\{\s*(\w+)/g)].map(([, name]) => name))].sort();
const shape = (words: [string, string][]) => words.map(([key, text]) => [key, ...blanks(text)].join(' ')).sort();

test('there are words to look at', () => expect(wordFolders.map(({ scope }) => scope)).toContain('ui'));

describe.each(wordFolders)('the words of $scope', (place) => {
  const italian = wordsOf(place, 'it');
  const english = wordsOf(place, 'en');
  const keys = italian.map(([key]) => key);
  const asked = keysAsked(place.scope);

  test('say the same things, with the same blanks, in both languages', () => {
    expect(shape(english)).toEqual(shape(italian));
  });

  test('are written with care: nothing empty, no exclamation mark, typographic apostrophes', () => {
    expect([...italian, ...english].filter(([, text]) => !text.trim() || /!|\w'\w/.test(text))).toEqual([]);
  });

  test('are written once each: of two with one key the first would be lost without a word', () => {
    expect([keysTwice(place, 'it'), keysTwice(place, 'en')]).toEqual([0, 0]);
  });

  test('are all there when a screen asks for them', () => {
    const missing = asked.filter(
      (key) => !keys.some((known) => (key.endsWith('.') ? known.startsWith(key) : known === key)),
    );
    expect(missing).toEqual([]);
  });

  test('are all asked for by some screen', () => {
    const idle = keys.filter(
      (key) => !asked.some((used) => (used.endsWith('.') ? key.startsWith(used) : used === key)),
    );
    expect(idle).toEqual([]);
  });
});

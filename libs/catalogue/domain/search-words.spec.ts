import { searchWords } from './search-words';

describe('the words of a search', () => {
  it.each([
    ['Caffè & robot!', ['caffe', 'robot']],
    ['  l’Intelligenza   Artificiale ', ['l', 'intelligenza', 'artificiale']],
    ['C++ e C#', ['c++', 'e', 'c#']],
    ['Українська мова', ['украінська', 'мова']],
    ['', []],
  ])('%p are %p', (text, words) => {
    expect(searchWords(text)).toEqual(words);
  });

  it('are twelve at most', () => {
    expect(searchWords('parola '.repeat(1000))).toHaveLength(12);
  });
});

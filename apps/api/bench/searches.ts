/** What people ask of the catalogue: everything, by filter, by word, by a word with a slip of the keyboard. */
export const searches = (): string[] =>
  [
    '',
    'when=evening&placesLeft=true',
    'topic=robotics&level=starter',
    'format=lab&free=true',
    'q=fotografia',
    'q=robotica%20pratica',
    'q=falegnameria&when=evening',
    'q=robottica',
  ].map((query) => `/api/v1/courses${query && '?'}${query}`);

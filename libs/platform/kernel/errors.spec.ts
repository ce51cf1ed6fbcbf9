import { DomainError, defineErrors, errorDefinition } from './errors';

const bakeryErrors = defineErrors('bakery', {
  'bread-finished': {
    kind: 'gone',
    it: 'Il pane di {date:day} è finito: restano {left:list}.',
    en: 'No bread left on {date:day}: only {left:list}.',
  },
  'oven-cold': {
    kind: 'unavailable',
    it: 'Il forno è freddo, {baker}: {because}.',
    en: 'The oven is cold, {baker}: {because}.',
  },
});

describe('domain error', () => {
  const error = bakeryErrors('bread-finished', { date: '2027-01-21', left: ['pizza', 'grissini', 'cornetti'] });

  it('has a code, a kind and the data of what happened', () => {
    expect(error).toBeInstanceOf(DomainError);
    expect({ ...error }).toMatchObject({
      code: 'bakery.bread-finished',
      params: { date: '2027-01-21', left: ['pizza', 'grissini', 'cornetti'] },
      fields: [],
    });
    expect(error.kind).toBe('gone');
  });

  it('says so in either language, with days and lists in that language', () => {
    expect(error.say('it')).toBe('Il pane di giovedì 21 gennaio è finito: restano pizza, grissini e cornetti.');
    expect(error.say('en')).toBe('No bread left on Thursday 21 January: only pizza, grissini and cornetti.');
  });

  it('takes words that differ by language', () => {
    const strike = bakeryErrors('oven-cold', {
      baker: 'Ada',
      because: { it: 'oggi è festa', en: 'today is a holiday' },
    });
    expect(strike.say('it')).toBe('Il forno è freddo, Ada: oggi è festa.');
    expect(strike.say('en')).toBe('The oven is cold, Ada: today is a holiday.');
  });

  it('leaves out what it was not told', () => {
    expect(bakeryErrors('oven-cold').say('it')).toBe('Il forno è freddo, : .');
  });

  it('is not defined with words that could not be said', () => {
    const it = 'Torna {when:season}.';
    expect(() => defineErrors('bakery', { closed: { kind: 'gone', it, en: 'Come back.' } })).toThrow('{when:season}');
  });

  it('lists the definitions of its capability by code', () => {
    expect(Object.keys(bakeryErrors.definitions)).toEqual(['bakery.bread-finished', 'bakery.oven-cold']);
  });

  it('is found by its code, whoever named it', () => {
    expect(errorDefinition('bakery.oven-cold')).toBe(bakeryErrors.definitions['bakery.oven-cold']);
    expect(errorDefinition('bakery.unheard-of')).toBeUndefined();
  });
});

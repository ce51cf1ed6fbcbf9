import { checkOwnSignUp, checkPerson, mayHaveAccount, type PersonFacts } from './person.rules';

const now = new Date('2027-01-11T09:00:00Z');
const ADULT = '1990-05-17';
const MINOR = '2012-09-01';

const person = (facts: Partial<PersonFacts> = {}): PersonFacts => ({
  birthDate: ADULT,
  guardianName: null,
  guardianConsentOn: null,
  ...facts,
});

const refusal = (code: string, ...fields: [pointer: string, code: string][]) =>
  expect.objectContaining({
    code: `identity.${code}`,
    fields: fields.map(([pointer, fieldCode]) => expect.objectContaining({ pointer, code: fieldCode })),
  });

describe('somebody entered by staff', () => {
  it.each([
    ['an adult', person()],
    ['an adult with a guardian', person({ guardianName: 'Carla Verdi', guardianConsentOn: '2027-01-11' })],
    [
      'a minor whose guardian has signed',
      person({ birthDate: MINOR, guardianName: 'Carla', guardianConsentOn: '2027-01-11' }),
    ],
    ['somebody whose age is not known', person({ birthDate: null })],
    [
      'somebody born today',
      person({ birthDate: '2027-01-11', guardianName: 'Carla', guardianConsentOn: '2027-01-11' }),
    ],
    ['the oldest we can think of', person({ birthDate: '1900-01-01' })],
  ])('may be %s', (_, facts) => expect(() => checkPerson(facts, now)).not.toThrow());

  it.each([
    ['tomorrow', '2027-01-12'],
    ['in another age', '1899-12-31'],
  ])('was not born %s', (_, birthDate) => {
    expect(() => checkPerson(person({ birthDate }), now)).toThrow(
      refusal('person-facts-wrong', ['/birthDate', 'identity.birth-date-impossible']),
    );
  });

  it('has no consent dated tomorrow', () => {
    expect(() =>
      checkPerson(person({ birthDate: MINOR, guardianName: 'Carla', guardianConsentOn: '2027-01-12' }), now),
    ).toThrow(refusal('person-facts-wrong', ['/guardianConsentOn', 'identity.consent-in-future']));
  });

  it.each([
    ['a minor without a guardian', person({ birthDate: MINOR }), ['/guardianName', '/guardianConsentOn']],
    ['a minor without consent', person({ birthDate: MINOR, guardianName: 'Carla' }), ['/guardianConsentOn']],
    ['consent from nobody', person({ guardianConsentOn: '2027-01-11' }), ['/guardianName']],
    ['a guardian who has signed nothing', person({ guardianName: 'Carla' }), ['/guardianConsentOn']],
  ])('is not %s', (_, facts, pointers) => {
    expect(() => checkPerson(facts, now)).toThrow(
      refusal('minor-needs-guardian', ...pointers.map((pointer): [string, string] => [pointer, 'required'])),
    );
  });
});

describe('an account of one’s own', () => {
  it('is for adults, from the day of their eighteenth birthday', () => {
    expect(() => checkOwnSignUp('2009-01-11', now)).not.toThrow();
    expect(() => checkOwnSignUp('2009-01-12', now)).toThrow(
      refusal('minor-needs-staff', ['/birthDate', 'identity.minor-needs-staff']),
    );
  });

  it('goes by the calendar in Italy: the birthday begins at midnight there', () => {
    expect(mayHaveAccount('2009-01-12', new Date('2027-01-11T22:59:59Z'))).toBe(false);
    expect(mayHaveAccount('2009-01-12', new Date('2027-01-11T23:00:00Z'))).toBe(true);
  });

  it('is not opened with a birth date that cannot be', () => {
    expect(() => checkOwnSignUp('2027-01-12', now)).toThrow(
      refusal('person-facts-wrong', ['/birthDate', 'identity.birth-date-impossible']),
    );
  });

  it('may belong to somebody whose age was never asked, such as the first administrator', () => {
    expect(mayHaveAccount(null, now)).toBe(true);
  });
});

import { bandsOf } from './opening-bands';
import { checkOpen, isOpen, whyClosed } from './opening-hours';
import { checkOpeningHours } from './opening-hours.rules';
import { centreHours, refusedWith, romanSlot } from './scheduling.builder';

const saturdayNight = { weekday: 'saturday', opensAt: '20:00', closesAt: '02:00' } as const;

describe('a venue is open', () => {
  it.each([
    ['from its first minute', '2027-01-21 09:00–11:00'],
    ['to its last', '2027-01-21 19:30–22:00'],
    ['at the weekend', '2027-01-23 14:00–19:00'],
  ])('%s', (_, slot) => {
    expect(isOpen(romanSlot(slot), centreHours)).toBe(true);
  });

  it('past midnight, when it closes after it', () => {
    const hours = { ...centreHours, openings: [saturdayNight] };
    expect(isOpen(romanSlot('2027-01-23 22:00–01:30'), hours)).toBe(true);
    expect(isOpen(romanSlot('2027-01-24 00:30–02:00'), hours)).toBe(true);
    expect(isOpen(romanSlot('2027-01-24 00:30–02:30'), hours)).toBe(false);
  });

  it('without a break between two times that touch', () => {
    const openings = [
      { weekday: 'thursday', opensAt: '13:00', closesAt: '19:00' },
      { weekday: 'thursday', opensAt: '09:00', closesAt: '13:00' },
    ] as const;
    expect(isOpen(romanSlot('2027-01-21 12:00–14:00'), { ...centreHours, openings })).toBe(true);
  });

  it('on a holiday, when it does not keep them', () => {
    expect(isOpen(romanSlot('2027-01-06 10:00–12:00'), { ...centreHours, keepsHolidays: false })).toBe(true);
  });
});

describe('a venue is closed', () => {
  const dayOff = (it: string, en = it) => ({ because: 'day-off', reason: { it, en } });

  it.each([
    ['2027-01-21 08:30–10:00', { because: 'hours', hours: ['09:00–22:00'] }],
    ['2027-01-21 20:00–22:30', { because: 'hours', hours: ['09:00–22:00'] }],
    ['2027-01-23 18:30–21:00', { because: 'hours', hours: ['09:00–19:00'] }],
    ['2027-01-06 10:00–12:00', dayOff('Epifania', 'Epiphany')],
    ['2027-08-09 10:00–12:00', dayOff('Ferie d’agosto')],
    ['2027-08-22 10:00–12:00', dayOff('Ferie d’agosto')],
  ])('at %s, and says why', (slot, why) => {
    expect(whyClosed(romanSlot(slot), centreHours)).toEqual({ date: slot.slice(0, 10), ...why });
  });

  it('on a weekday without hours', () => {
    const hours = { ...centreHours, openings: [saturdayNight] };
    expect(whyClosed(romanSlot('2027-01-21 10:00–12:00'), hours)).toEqual({
      date: '2027-01-21',
      ...dayOff('giorno di riposo', 'weekly day off'),
    });
  });

  it('after midnight of a night it did not open for a holiday', () => {
    const openings = [{ weekday: 'wednesday', opensAt: '20:00', closesAt: '02:00' }] as const;
    expect(isOpen(romanSlot('2027-01-07 00:30–01:30'), { ...centreHours, openings })).toBe(false);
  });

  it('and tells who wants to come', () => {
    const venue = { name: 'Via del Lavoro', hours: centreHours };
    expect(() => checkOpen(romanSlot('2027-01-21 18:30–21:00'), venue)).not.toThrow();
    expect(told(() => checkOpen(romanSlot('2027-01-06 18:30–21:00'), venue))).toEqual([
      'scheduling.venue-closed',
      'Qui non ci sta: mercoledì 6 gennaio la sede «Via del Lavoro» è chiusa (Epifania). Scegli un altro giorno.',
    ]);
    expect(told(() => checkOpen(romanSlot('2027-01-23 18:30–21:00'), venue))).toEqual([
      'scheduling.outside-opening-hours',
      'Qui non ci sta: sabato 23 gennaio la sede «Via del Lavoro» è aperta 09:00–19:00. Scegli un orario che ci stia dentro.',
    ]);
  });
});

describe('opening hours', () => {
  it('may touch, or be on different days', () => {
    expect(() =>
      checkOpeningHours({ ...centreHours, openings: [...centreHours.openings, saturdayNight] }),
    ).not.toThrow();
    expect(() => checkOpeningHours({ openings: [], closures: [] })).not.toThrow();
  });

  it.each([
    ['two times of a day', { weekday: 'thursday', opensAt: '21:00', closesAt: '23:00' }, 'giovedì'],
    ['a night and the next morning', { weekday: 'tuesday', opensAt: '22:00', closesAt: '09:30' }, 'mercoledì'],
    ['Sunday night and Monday', { weekday: 'sunday', opensAt: '20:00', closesAt: '09:30' }, 'lunedì'],
  ] as const)('do not overlap: %s', (_, opening, weekday) => {
    const check = () => checkOpeningHours({ ...centreHours, openings: [...centreHours.openings, opening] });
    expect(told(check)).toEqual([
      'scheduling.opening-hours-overlap',
      `Due orari di ${weekday} si sovrappongono: 09:00–22:00 e ${opening.opensAt}–${opening.closesAt}. Uniscili o accorciane uno.`,
    ]);
  });

  it('have closures that end after they start', () => {
    const closures = [{ from: '2027-08-22', to: '2027-08-09', reason: 'Ferie d’agosto' }];
    expect(refusedWith(() => checkOpeningHours({ ...centreHours, closures })).code).toBe(
      'scheduling.closure-backwards',
    );
  });
});

describe('an opening belongs to bands', () => {
  const bands = (weekday: 'thursday' | 'saturday', opensAt: string, closesAt: string) =>
    bandsOf({ weekday, opensAt, closesAt }).map((part) => `${part.band} ${part.opensAt}–${part.closesAt}`);

  it.each([
    ['thursday', '09:00', '22:00', ['daytime 09:00–18:00', 'evening 18:00–22:00']],
    ['thursday', '09:00', '18:00', ['daytime 09:00–18:00']],
    ['thursday', '18:00', '01:00', ['evening 18:00–01:00']],
    ['saturday', '09:00', '22:00', ['weekend 09:00–22:00']],
  ] as const)('%s %s–%s', (weekday, opensAt, closesAt, parts) => {
    expect(bands(weekday, opensAt, closesAt)).toEqual(parts);
  });
});

function told(act: () => unknown): [string, string] {
  const refusal = refusedWith(act);
  return [refusal.code, refusal.say('it')];
}

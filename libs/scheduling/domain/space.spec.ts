import { freeSpaces } from './free-spaces';
import { aSession, centreHours } from './scheduling.builder';
import { type Space, type SpaceNeeds, checkFits, fits } from './space';

const laboratorio: Space = {
  id: 'laboratorio',
  name: 'Laboratorio',
  capacity: 16,
  layouts: ['workbenches'],
  equipment: ['Proiettore', 'taglio laser'],
};
const aulaGrande: Space = {
  id: 'aula-grande',
  name: 'Aula grande',
  capacity: 24,
  layouts: ['classroom', 'theatre'],
  equipment: ['proiettore'],
};
const sala: Space = { ...aulaGrande, id: 'sala', name: 'Sala', capacity: 40 };
const saletta: Space = { id: 'saletta', name: 'Saletta', capacity: 10, layouts: ['one-table'], equipment: [] };

describe('a space', () => {
  it.each<[string, Partial<SpaceNeeds>, boolean]>([
    ['fits as many as it holds', { seats: 16 }, true],
    ['does not fit one more', { seats: 17 }, false],
    ['fits the layouts it takes', { layout: 'workbenches' }, true],
    ['does not fit another layout', { layout: 'theatre' }, false],
    ['has its equipment, however it is written', { equipment: ['proiettore', 'Taglio Laser'] }, true],
    ['has no other equipment', { equipment: ['forno'] }, false],
  ])('%s', (_, needs, fit) => {
    expect(fits(laboratorio, { seats: 1, equipment: [], ...needs })).toBe(fit);
  });

  it.each<[Partial<SpaceNeeds>, string, object]>([
    [{ seats: 18 }, 'space-too-small', { space: 'Laboratorio', capacity: 16, seats: 18 }],
    [{ layout: 'theatre' }, 'space-lacks-layout', { space: 'Laboratorio', layout: { it: 'Platea', en: 'Theatre' } }],
    [{ equipment: ['forno', 'proiettore'] }, 'space-lacks-equipment', { space: 'Laboratorio', missing: ['forno'] }],
  ])('says what it lacks: %j', (needs, code, params) => {
    const check = () => checkFits(laboratorio, { seats: 1, equipment: [], ...needs });
    expect(check).toThrow(expect.objectContaining({ code: `scheduling.${code}`, params }));
  });

  it('is not refused when it fits', () => {
    expect(() => checkFits(laboratorio, { seats: 16, layout: 'workbenches', equipment: [] })).not.toThrow();
  });
});

describe('the free spaces', () => {
  const venue = { hours: centreHours, spaces: [sala, laboratorio, aulaGrande, saletta] };
  const needs = { seats: 12, equipment: ['proiettore'] };
  const wanted = aSession('2027-01-21 18:30–21:00', { id: 'python', instructorIds: ['davide'] });
  const names = (planned = [aSession('2027-01-21 18:00–20:30')], of = wanted, venues = [venue]) =>
    freeSpaces(of, needs, venues, planned).map((space) => space.name);

  it('are the others that fit, those it fills best first', () => {
    expect(names()).toEqual(['Aula grande', 'Sala']);
  });

  it('are not taken by anybody', () => {
    const inAulaGrande = aSession('2027-01-21 14:00–18:31', { id: 'school', spaceId: 'aula-grande' });
    expect(names([inAulaGrande])).toEqual(['Sala']);
  });

  it('are none where the venue is closed', () => {
    const bookshop = { hours: { ...centreHours, openings: [] }, spaces: [{ ...sala, id: 'b', name: 'Libreria' }] };
    expect(names([], wanted, [venue, bookshop])).toEqual(['Aula grande', 'Sala']);
  });

  it('are none when the instructor is elsewhere', () => {
    expect(names(undefined, { ...wanted, instructorIds: ['giulia'] })).toEqual([]);
  });
});

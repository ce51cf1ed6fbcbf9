import type { Office } from './office';

export interface ACentre {
  centreId: string;
  spaceId: string;
}

const EVERY_DAY = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];

/** A centre in Bologna with one room, open every day. */
export async function aCentre(office: Office): Promise<ACentre> {
  const { id: centreId } = await office.post('/centres', { name: 'Bottega San Donato', zone: 'Europe/Rome' });
  const venue = { name: 'Via del Lavoro', address: 'via del Lavoro 12', city: 'Bologna' };
  const { id: venueId } = await office.post(`/centres/${centreId}/venues`, venue);
  const openings = EVERY_DAY.map((weekday) => ({ weekday, opensAt: '08:00', closesAt: '22:00' }));
  await office.put(`/venues/${venueId}/opening-hours`, { openings });
  const { id: spaceId } = await office.post(`/venues/${venueId}/spaces`, { name: 'Laboratorio', capacity: 16 });
  return { centreId, spaceId };
}

const ROBOT = {
  title: 'Il primo robot: Arduino da zero',
  summary: 'In tre sere costruisci e programmi un robot che segue una linea.',
  topics: ['robotics', 'coding'],
  format: 'lab',
  level: 'starter',
  status: 'published',
  totalMinutes: 360,
  taxTreatment: { kind: 'exempt', reason: 'Ente accreditato dalla Regione', validFrom: '2026-01-01' },
};

const PRICES = { coworker: 6000, resident: 7500, external: 9000 };

export interface AnEdition {
  id: string;
  courseId: string;
  courseSlug: string;
}

/** A draft without dates, of a published course; it costs 90 euros to whoever comes from outside. */
export async function aDraft(office: Office, { centreId }: ACentre): Promise<AnEdition> {
  const course = await office.post('/courses', ROBOT);
  const wish = { centreId, capacity: 12, minimum: 1, prices: PRICES };
  const { id } = await office.post(`/courses/${course.id}/editions`, wish);
  return { id, courseId: course.id, courseSlug: course.slug };
}

/** Open to whoever wants to come, on three evenings from in two weeks. */
export async function anOpenEdition(office: Office, centre: ACentre): Promise<AnEdition> {
  const edition = await aDraft(office, centre);
  await office.post(`/editions/${edition.id}/sessions`, { spaceId: centre.spaceId, recurrence: threeEvenings() });
  await office.post(`/editions/${edition.id}/open`);
  return edition;
}

const threeEvenings = () => ({
  weekdays: ['tuesday'],
  from: inDays(14),
  startTime: '18:30',
  endTime: '20:30',
  count: 3,
});

/** A local day in Rome, counted from today. */
export const inDays = (days: number): string => Temporal.Now.plainDateISO('Europe/Rome').add({ days }).toString();

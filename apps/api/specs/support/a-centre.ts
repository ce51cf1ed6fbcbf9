import type { Answer, Json } from './browser';
import { type Caller, somebody } from './people';
import type { TestApp } from './test-app';

export interface ACentre {
  staff: Caller;
  centreId: string;
  venueId: string;
  /** 16 people, 15 minutes to set up and to clear. */
  workshop: string;
  /** 24 people. */
  hall: string;
  /** A video room for 20. */
  online: string;
}

/** What came back, which had to be made. */
export function made({ status, body }: Answer): Json {
  if (status >= 300) throw new Error(`${status} ${JSON.stringify(body)}`);
  return body;
}

const EVERY_DAY = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];

/** A centre in Bologna open every day 9–22, made as staff make it: with two rooms and a video room. */
export async function aCentre(test: TestApp): Promise<ACentre> {
  const admin = await somebody(test, { givenName: 'Paola', familyName: 'Righi' }, 'admin');
  const staff = await somebody(test, { givenName: 'Teresa', familyName: 'Longo' }, 'staff');
  const centreId = (await admin.post('/centres', { name: `San Donato ${admin.personId}`, zone: 'Europe/Rome' })).body
    .id;
  const place = { name: 'Via del Lavoro', address: 'via del Lavoro 12', city: 'Bologna' };
  const venueId = made(await staff.post(`/centres/${centreId}/venues`, place)).id;
  const openings = EVERY_DAY.map((weekday) => ({ weekday, opensAt: '09:00', closesAt: '22:00' }));
  made(await staff.put(`/venues/${venueId}/opening-hours`, { openings }));
  const space = async (body: object) => made(await staff.post(`/venues/${venueId}/spaces`, body)).id as string;
  const minutes = { setUpMinutes: 15, clearUpMinutes: 15 };
  return {
    staff,
    centreId,
    venueId,
    workshop: await space({ name: 'Laboratorio', capacity: 16, equipment: ['taglio laser'], ...minutes }),
    hall: await space({ name: 'Aula grande', capacity: 24 }),
    online: await space({ name: 'Online', capacity: 20, remote: true }),
  };
}

/** Somebody who may teach. */
export async function anInstructor(test: TestApp, { staff }: ACentre, givenName = 'Giulia', familyName = 'Ferraresi') {
  const { personId } = await somebody(test, { givenName, familyName }, 'instructor');
  made(await staff.put(`/instructors/${personId}`, { bio: `${givenName} progetta macchine.`, skills: ['Arduino'] }));
  return personId;
}

export const ROBOT = {
  title: 'Il primo robot: Arduino da zero',
  summary: 'In otto sere costruisci e programmi un robot che segue una linea.',
  topics: ['robotics', 'coding'],
  format: 'lab',
  level: 'starter',
  totalMinutes: 1200,
  taxTreatment: { kind: 'exempt', reason: 'Ente accreditato dalla Regione', validFrom: '2026-01-01' },
};

export async function aCourse({ staff }: ACentre, course: object = {}): Promise<Json> {
  return made(await staff.post('/courses', { ...ROBOT, status: 'published', ...course }));
}

const FREE = { coworker: 0, resident: 0, external: 0 };

/** A draft edition of a new course, unless another is named. */
export async function aDraft(
  centre: ACentre,
  edition: { courseId?: string; [field: string]: unknown } = {},
): Promise<Json> {
  const { courseId = (await aCourse(centre)).id, ...details } = edition;
  const body = { centreId: centre.centreId, capacity: 12, minimum: 4, prices: FREE, ...details };
  return made(await centre.staff.post(`/courses/${courseId}/editions`, body));
}

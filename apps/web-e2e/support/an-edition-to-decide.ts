import { type ACentre, inDays } from './a-centre';
import type { Office } from './office';

const PRICES = { coworker: 6000, resident: 7500, external: 9000 };

export interface EditionWish {
  title: string;
  /** How many have paid their 90 euros, and how many have not yet. */
  paid: number;
  unpaid: number;
  /** The first of its three evenings, in days from today; it is decided three days from today. */
  startsIn: number;
}

/** Open, with a minimum of eight, costing 400 euros whoever comes. */
export async function anEditionToDecide(office: Office, { centreId, spaceId }: ACentre, wish: EditionWish) {
  const { id: courseId } = await office.post('/courses', aCourse(wish.title));
  const terms = { centreId, capacity: 16, minimum: 8, decidesOn: inDays(3), fixedCost: 40_000, prices: PRICES };
  const { id } = await office.post(`/courses/${courseId}/editions`, terms);
  const evenings = {
    weekdays: ['tuesday'],
    from: inDays(wish.startsIn),
    startTime: '18:30',
    endTime: '20:30',
    count: 3,
  };
  await office.post(`/editions/${id}/sessions`, { spaceId, recurrence: evenings });
  await office.post(`/editions/${id}/open`);
  for (let index = 0; index < wish.paid + wish.unpaid; index++) await enrol(office, id, index, index < wish.paid);
  return id as string;
}

async function enrol(office: Office, editionId: string, index: number, pays: boolean): Promise<void> {
  const person = { ...ANYBODY, givenName: NAMES[index % NAMES.length], email: `${editionId}-${index}@example.org` };
  const { id: participantId } = await office.post('/people', person);
  const { order } = await office.post('/enrolments', { editionId, participantId, payBy: 'desk' });
  if (pays) await office.post(`/orders/${order.id}/payments`, { method: 'desk', amount: 9000 });
}

const NAMES = ['Anna', 'Bruno', 'Carla', 'Dario', 'Elena', 'Fabio'];
const ANYBODY = { familyName: 'Gamberini', birthDate: '1984-02-11', affiliation: 'external', locale: 'it' };

const aCourse = (title: string) => ({
  title,
  summary: 'In tre sere si impara a non averne paura.',
  topics: ['digital-literacy'],
  format: 'lab',
  level: 'starter',
  status: 'published',
  totalMinutes: 360,
  taxTreatment: { kind: 'exempt', reason: 'Ente accreditato dalla Regione', validFrom: '2026-01-01' },
});

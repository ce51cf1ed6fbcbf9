import { type ACentre, inDays } from './a-centre';
import { Bottega } from './bottega';
import { Office } from './office';

const PASSWORD = 'quattro parole messe a caso';

export interface Learner {
  id: string;
  email: string;
  password: string;
}

const ROBOT = {
  title: 'Il primo robot',
  summary: 'In una sera costruisci e programmi un robot che segue una linea.',
  outcomes: ['Programmare sensori e motori'],
  topics: ['robotics'],
  format: 'lab',
  level: 'starter',
  status: 'published',
  totalMinutes: 120,
  certificate: 'attendance',
  taxTreatment: { kind: 'exempt', reason: 'Ente accreditato dalla Regione', validFrom: '2026-01-01' },
};

/** An account of their own, as everybody makes it. */
export async function aLearner({ url }: Bottega, givenName: string, familyName: string): Promise<Learner> {
  const email = `${givenName}.${familyName}@example.org`.toLowerCase();
  const facts = { givenName, familyName, email, password: PASSWORD, affiliation: 'resident', birthDate: '1990-05-04' };
  const answer = await fetch(`${url}/api/v1/auth/sign-up`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ ...facts, acceptTerms: true, locale: 'it' }),
  });
  const { person } = (await answer.json()) as { person: { id: string } };
  return { id: person.id, email, password: PASSWORD };
}

/** A course of one evening that the administrator taught some days ago to these people; its register is still open. */
export async function aTaughtEvening(
  { office }: Bottega,
  { centreId, spaceId }: ACentre,
  daysAgo: number,
  learners: readonly Learner[],
): Promise<void> {
  const teacher = await whoIs(office);
  const course = await office.post('/courses', ROBOT);
  const edition = await office.post(`/courses/${course.id}/editions`, {
    centreId,
    capacity: 12,
    prices: { coworker: 0, resident: 0, external: 0 },
    instructors: [{ personId: teacher, role: 'lead' }],
  });
  const slot = { date: inDays(daysAgo), startTime: '18:30', endTime: '20:30' };
  const { sessions } = await office.post(`/editions/${edition.id}/sessions`, { spaceId, slot });
  await office.post(`/editions/${edition.id}/open`);
  for (const { id: participantId } of learners) {
    await office.post('/enrolments', { editionId: edition.id, payBy: 'free', participantId });
  }
  // Nobody enrols in what is over: the evening is moved once they have.
  await office.patch(`/sessions/${sessions[0].id}`, { date: inDays(-daysAgo) });
}

/** Whoever runs the office teaches too. */
export async function teaching({ office }: Bottega): Promise<void> {
  const id = await whoIs(office);
  await office.post(`/people/${id}/roles`, { role: 'instructor', centreId: null });
  await office.put(`/instructors/${id}`, { bio: 'Insegna robotica dal 2015.' });
}

const whoIs = async (office: Office): Promise<string> => (await office.get('/me')).person.id;

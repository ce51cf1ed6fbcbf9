import { aDraft, type ACentre, type AnEdition, inDays } from './a-centre';
import type { Learner } from './a-taught-evening';
import type { Office } from './office';

export interface AnEvening extends AnEdition {
  sessionId: string;
}

/** One evening, so many days from today, open to whoever wants to come. */
export async function anEvening(office: Office, centre: ACentre, days: number): Promise<AnEvening> {
  const edition = await aDraft(office, centre);
  const slot = { date: inDays(days), startTime: '18:30', endTime: '20:30' };
  // The day may be a holiday, whenever this runs.
  const wish = { spaceId: centre.spaceId, slot, evenIfClosed: true };
  const { sessions } = await office.post(`/editions/${edition.id}/sessions`, wish);
  await office.post(`/editions/${edition.id}/open`);
  return { ...edition, sessionId: sessions[0].id };
}

/** An evening that is over, with somebody who was to pay for it at the desk. @returns their enrolment */
export async function anUnpaidEvening(
  office: Office,
  centre: ACentre,
  { id: participantId }: Learner,
  daysAgo: number,
): Promise<string> {
  const { id: editionId, sessionId } = await anEvening(office, centre, daysAgo);
  const { id } = await office.post('/enrolments', { editionId, payBy: 'desk', participantId });
  // Nobody enrols in what is over: the evening is moved once they have.
  await office.patch(`/sessions/${sessionId}`, { date: inDays(-daysAgo) });
  return id;
}

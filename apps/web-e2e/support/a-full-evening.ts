import { aDraft, type ACentre, inDays } from './a-centre';
import { aLearner } from './a-taught-evening';
import type { Bottega } from './bottega';

export interface AFullEvening {
  editionId: string;
  courseSlug: string;
  /** The place Ugo has. */
  enrolmentId: string;
}

/** An evening with two places, which Ugo and Ida of this family name have. */
export async function aFullEvening(
  bottega: Bottega,
  centre: ACentre,
  name: string,
  days: number,
): Promise<AFullEvening> {
  const { office } = bottega;
  const { id: editionId, courseSlug } = await aDraft(office, centre);
  await office.patch(`/editions/${editionId}`, { capacity: 2 });
  const slot = { date: inDays(days), startTime: '18:30', endTime: '20:30' };
  // The day may be a holiday, whenever this runs.
  await office.post(`/editions/${editionId}/sessions`, { spaceId: centre.spaceId, slot, evenIfClosed: true });
  await office.post(`/editions/${editionId}/open`);
  const enrol = async (givenName: string) => {
    const { id: participantId } = await aLearner(bottega, givenName, name);
    return office.post('/enrolments', { editionId, payBy: 'desk', participantId });
  };
  const { id: enrolmentId } = await enrol('Ugo');
  await enrol('Ida');
  return { editionId, courseSlug, enrolmentId };
}

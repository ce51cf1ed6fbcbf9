import { aDraft, type ACentre, inDays } from './a-centre';
import { aLearner, type Learner } from './a-taught-evening';
import type { Bottega } from './bottega';

export interface AFullEvening {
  editionId: string;
  courseSlug: string;
  /** Who has one of the two places, and the place itself. */
  holder: Learner;
  enrolmentId: string;
}

/** An evening with two places, which people of this family name have. */
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
  await office.post(`/editions/${editionId}/sessions`, { spaceId: centre.spaceId, slot });
  await office.post(`/editions/${editionId}/open`);
  const [holder, other] = [await aLearner(bottega, 'Ugo', name), await aLearner(bottega, 'Ida', name)];
  const enrol = ({ id: participantId }: Learner) =>
    office.post('/enrolments', { editionId, payBy: 'desk', participantId });
  const { id: enrolmentId } = await enrol(holder);
  await enrol(other);
  return { editionId, courseSlug, holder, enrolmentId };
}

import { aCentre, type ACentre, aCourse, aDraft, made } from '../support/a-centre';
import type { Json } from '../support/browser';
import type { TestApp } from '../support/test-app';

export interface Shown {
  course: Json;
  edition: Json;
}

interface Wish {
  course?: object;
  edition?: object;
  slot?: object;
  spaceId?: string;
}

/** A centre with a way to put a course and an open edition of one evening in front of everybody. */
export async function aCatalogue(test: TestApp) {
  const centre = await aCentre(test);
  return { centre, show: (wish: Wish = {}) => show(centre, wish) };
}

async function show(centre: ACentre, { course, edition, slot, spaceId }: Wish): Promise<Shown> {
  const shown = await aCourse(centre, course);
  const { id } = await aDraft(centre, { courseId: shown.id, ...edition });
  const evening = { date: '2027-01-14', startTime: '18:30', endTime: '21:00', ...slot };
  const body = { spaceId: spaceId ?? centre.online, slot: evening, instructorIds: [] };
  made(await centre.staff.post(`/editions/${id}/sessions`, body));
  return { course: shown, edition: made(await centre.staff.post(`/editions/${id}/open`)) };
}

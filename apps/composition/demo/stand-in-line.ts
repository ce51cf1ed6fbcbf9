import type { PersonContent } from './content/people';
import type { Stage } from './stage';

interface EditionCard {
  id: string;
  placesLeft: number;
  status: string;
}

interface Roster {
  items: { enrolmentId: string; personId: string }[];
}

const LEARNER = 'corsista@bottega.example';
const BEHIND_HER = 4;

/** Full editions have a queue; in the first of them a place has just come free for the learner who signs in. */
export async function standInLine(stage: Stage, people: readonly PersonContent[]): Promise<void> {
  const full = await fullEditions(stage);
  for (const editionId of full) await queueFor(editionId, stage, people);
  if (full[0]) await freeOnePlace(full[0], stage);
}

/** Those she has no place in herself. */
async function fullEditions({ staff, door }: Stage): Promise<string[]> {
  const { items } = await staff.get<{ items: EditionCard[] }>('/staff/editions?limit=100');
  const hers = await door.as(LEARNER).get<{ items: { edition: { id: string } }[] }>('/me/enrolments');
  const herEditions = new Set(hers.items.map(({ edition }) => edition.id));
  return items
    .filter(({ status, placesLeft }) => ['open', 'confirmed'].includes(status) && placesLeft === 0)
    .map(({ id }) => id)
    .filter((id) => !herEditions.has(id));
}

async function queueFor(editionId: string, stage: Stage, people: readonly PersonContent[]): Promise<void> {
  const { items: roster } = await stage.staff.get<Roster>(`/editions/${editionId}/roster`);
  const inside = new Set(roster.map(({ personId }) => personId));
  const outside = people
    .filter(({ role, guardianName, email }) => role === null && guardianName === null && email !== LEARNER)
    .map(({ key }) => stage.personIds.get(key)!)
    .filter((personId) => !inside.has(personId));
  await stage.door.as(LEARNER).post('/waiting-entries', { editionId });
  for (const participantId of outside.slice(-BEHIND_HER)) {
    await stage.staff.post('/waiting-entries', { editionId, participantId });
  }
}

async function freeOnePlace(editionId: string, { staff, catchUp }: Stage): Promise<void> {
  const { items } = await staff.get<Roster>(`/editions/${editionId}/roster`);
  await staff.post(`/enrolments/${items.at(-1)!.enrolmentId}/withdraw`);
  await catchUp();
}

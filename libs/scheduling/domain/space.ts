import { type Label, foldText } from '@bottega/platform/kernel';
import { schedulingErrors } from './scheduling.errors';

export const LAYOUT_LABELS = {
  workbenches: { it: 'Banchi da lavoro', en: 'Workbenches' },
  classroom: { it: 'Banchi in fila', en: 'Classroom' },
  horseshoe: { it: 'Ferro di cavallo', en: 'Horseshoe' },
  'one-table': { it: 'Tavolo unico', en: 'One table' },
  theatre: { it: 'Platea', en: 'Theatre' },
  open: { it: 'Sala libera', en: 'Open floor' },
} as const satisfies Record<string, Label>;
export type Layout = keyof typeof LAYOUT_LABELS;
export const LAYOUTS = Object.keys(LAYOUT_LABELS) as readonly Layout[];

export interface Space {
  readonly id: string;
  readonly name: string;
  readonly capacity: number;
  readonly layouts: readonly Layout[];
  /** In the centre's own words: «proiettore», «taglio laser». */
  readonly equipment: readonly string[];
}

export interface SpaceNeeds {
  readonly seats: number;
  readonly layout?: Layout;
  readonly equipment: readonly string[];
}

export const fits = (space: Space, needs: SpaceNeeds): boolean =>
  space.capacity >= needs.seats && takesLayout(space, needs) && missingEquipment(space, needs).length === 0;

export function checkFits(space: Space, needs: SpaceNeeds): void {
  const { name, capacity } = space;
  if (capacity < needs.seats) throw schedulingErrors('space-too-small', { space: name, capacity, seats: needs.seats });
  if (!takesLayout(space, needs)) {
    throw schedulingErrors('space-lacks-layout', { space: name, layout: LAYOUT_LABELS[needs.layout!] });
  }
  const missing = missingEquipment(space, needs);
  if (missing.length > 0) throw schedulingErrors('space-lacks-equipment', { space: name, missing });
}

const takesLayout = ({ layouts }: Space, { layout }: SpaceNeeds) => layout === undefined || layouts.includes(layout);

/** However it is written: «Proiettore» and «proiettore» are one. */
function missingEquipment(space: Space, needs: SpaceNeeds): string[] {
  const has = new Set(space.equipment.map(foldText));
  return needs.equipment.filter((need) => !has.has(foldText(need)));
}

import type { Order } from '../order-list';

const PLACES: Readonly<Record<string, (id: string) => string[]>> = {
  enrolment: (id) => ['/io/corsi', id],
  membership: (id) => ['/io/tessera', id],
  'suspended-seat': () => ['/io/posti-sospesi'],
};

/** Where one finds what a line of an order is about; null where there is no page of it. */
export const placeOf = ({ kind, subjectId }: Order['lines'][number]): string[] | null =>
  PLACES[kind]?.(subjectId) ?? null;

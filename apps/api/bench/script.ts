import type { Recorded } from './recording';

/** A value to send: as recorded, or made anew for each request from what stood in its place. */
export type Slot =
  { is: 'same'; value: unknown } | { is: 'text'; parts: (string | { given: string } | { fresh: number })[] };

export interface Step {
  text: string;
  slots: Slot[];
}

/** What one request made the database do, with holes where each request has its own. */
export interface Script {
  steps: Step[];
  /** How many ids each request makes for itself. */
  freshIds: number;
}

const UUID = /[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}/g;

/**
 * Turns a recording into a script: the names in `given` (such as `personId`) stand for values each request brings along,
 * and ids that did not exist before become new ones, the same within one request.
 */
export function toScript(
  recording: readonly Recorded[],
  given: Readonly<Record<string, string>>,
  known: (id: string) => boolean,
): Script {
  const names = new Map(Object.entries(given).map(([name, value]) => [value, name]));
  const fresh = new Map<string, number>();
  const slotOf = (value: unknown): Slot => {
    if (typeof value !== 'string') {
      const hex = Buffer.isBuffer(value) ? value.toString('hex') : null;
      const name = hex && names.get(hex);
      return name ? { is: 'text', parts: ['\\x', { given: name }] } : { is: 'same', value: hex ? `\\x${hex}` : value };
    }
    const parts: (string | { given: string } | { fresh: number })[] = [];
    let end = 0;
    for (const { 0: id, index } of value.matchAll(UUID)) {
      const name = names.get(id);
      if (!name && known(id)) continue;
      if (!name && !fresh.has(id)) fresh.set(id, fresh.size);
      parts.push(value.slice(end, index), name ? { given: name } : { fresh: fresh.get(id)! });
      end = index + id.length;
    }
    return parts.length === 0 ? { is: 'same', value } : { is: 'text', parts: [...parts, value.slice(end)] };
  };
  const steps = recording.map(({ text, values }) => ({ text, slots: values.map(slotOf) }));
  return { steps, freshIds: fresh.size };
}

/** The values of one step for one request. */
export const fill = (
  slots: readonly Slot[],
  given: Readonly<Record<string, string>>,
  ids: readonly string[],
): unknown[] =>
  slots.map((slot) =>
    slot.is === 'same'
      ? slot.value
      : slot.parts
          .map((part) => (typeof part === 'string' ? part : 'given' in part ? given[part.given] : ids[part.fresh]))
          .join(''),
  );

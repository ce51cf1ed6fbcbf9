import { capabilities, contextMap } from './context-map.mts';

type Map = Record<string, readonly string[]>;

/** The first way from a capability back to one already passed. */
function circleIn(map: Map, way: readonly string[] = []): readonly string[] | undefined {
  for (const next of way.length ? (map[way.at(-1)!] ?? []) : Object.keys(map)) {
    const circle = way.includes(next) ? [...way, next] : circleIn(map, [...way, next]);
    if (circle) return circle;
  }
  return undefined;
}

test('every capability named in the map is on the map, once', () => {
  for (const used of Object.values<string[]>(contextMap))
    expect(used).toEqual(capabilities.filter((capability) => used.includes(capability)).sort(inOrderOf(used)));
});

test('no capability reaches itself', () => {
  expect(circleIn(contextMap)).toBeUndefined();
  expect(circleIn({ ...contextMap, notifications: ['enrolment'] })).toContain('notifications');
});

const inOrderOf = (order: string[]) => (a: string, b: string) => order.indexOf(a) - order.indexOf(b);

import { capabilities, mayUse } from '../context-map.mts';
import { type Seed, edges, habits, legal } from './seeds';
import { type Refusal, seededWorkspace } from './workspace';

const maps = capabilities.map((capability) => ({
  capability,
  path: `libs/${capability}/server/map.ts`,
  code: capabilities.map((other) => `import '@bottega/${other}/server';`).join('\n'),
}));
const texts = [...edges, ...habits, ...legal, ...maps];

const refusals = new Map<object, Refusal[]>();
const rulesFor = (text: object) => [...new Set(refusals.get(text)!.map(({ ruleId }) => ruleId))].sort();

beforeAll(() => {
  const workspace = seededWorkspace();
  try {
    workspace.lint(texts).forEach((answer, index) => refusals.set(texts[index]!, answer));
  } finally {
    workspace.remove();
  }
}, 120_000);

const named = (seeds: Seed[]) => seeds.map((seed) => [seed.says, seed] as const);

test.each(named([...edges, ...habits]))('refused: %s', (_, seed) => expect(rulesFor(seed)).toEqual(seed.rules));

test.each(named(legal))('allowed: %s', (_, seed) => expect(refusals.get(seed)).toEqual([]));

test.each(maps)('$capability uses exactly the capabilities the map gives it', (map) => {
  const refusedLines = new Set(refusals.get(map)!.map(({ line }) => line));
  const accepted = capabilities.filter((_, index) => !refusedLines.has(index + 1));
  expect(accepted.sort()).toEqual([...mayUse(map.capability)].sort());
});

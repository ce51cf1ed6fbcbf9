import { textOf, trackedFiles } from './tracked-files';

/** The description of the API knows shapes by their name alone: of two with the same, one would silently win. */
test('no two shapes that leave or enter by the API share a name', () => {
  const names = trackedFiles
    .filter((path) => /^(libs|apps)\/.*\/http\/.*\.ts$/.test(path))
    .flatMap((path) => [...textOf(path).matchAll(/^(?:export )?(?:abstract )?class (\w+(?:View|Dto|Query))\b/gm)])
    .map(([, name]) => name!);
  expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
});

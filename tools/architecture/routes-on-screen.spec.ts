import { textOf, trackedFiles } from './tracked-files';

/** Files and calendars are opened by their address. */
const A_FILE = /\/export$|\.(ics|pdf)$|^\/covers\/|^\/me\/data$/;

/** What screens do by another route, and programs by this one. */
const FOR_PROGRAMS = [
  'get /me', // the session says who is there
  'post /editions/{id}/confirm', // staff decide after a preview: /editions/{id}/decisions
  'post /editions/{id}/postpone',
  'post /editions/{id}/cancel',
  'get /venues/{id}', // the list says as much
  'get /editions/{id}/roster', // instructors read it in the register, staff in the list of enrolments
];

const CALL = /\.\s*(get|post|put|patch|delete|resource)(?:<[^>]*>)?\(\s*'(\/[^']+)'/g;

test('what the API lets people do they can do in a browser', () => {
  const { paths } = JSON.parse(textOf('docs/api/openapi.json')) as { paths: Record<string, object> };
  const routes = Object.entries(paths).flatMap(([path, methods]) =>
    Object.keys(methods).map((method) => [method, path.replace('/api/v1', '')] as const),
  );
  const screens = trackedFiles
    .filter((path) => /^(libs\/[^/]+\/web|apps\/web)\/.*(?<!\.spec|\.spec-support|\.generated)\.ts$/.test(path))
    .map(textOf)
    .join('\n');
  const called = new Set(
    [...screens.matchAll(CALL)].map(([, how, path]) => `${how === 'resource' ? 'get' : how} ${path}`),
  );
  const without = routes.filter(([, path]) => !A_FILE.test(path)).map(([method, path]) => `${method} ${path}`);
  expect(without.filter((route) => !called.has(route)).toSorted()).toEqual(FOR_PROGRAMS.toSorted());
});

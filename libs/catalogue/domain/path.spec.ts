import { checkPathCourses } from './path';

it('a path is made of two courses at least', () => {
  const refused = expect.objectContaining({ code: 'catalogue.path-too-short' });
  expect(() => checkPathCourses(['robot', 'loom'])).not.toThrow();
  expect(() => checkPathCourses(['robot'])).toThrow(refused);
  expect(() => checkPathCourses(['robot', 'robot'])).toThrow(refused);
});

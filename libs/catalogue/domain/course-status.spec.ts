import { checkCourseStatus, COURSE_STATUSES } from './course-status';

describe('a course', () => {
  it('goes out, is put away and comes back, but what was shown is no draft any more', () => {
    const refused = COURSE_STATUSES.flatMap((from) =>
      COURSE_STATUSES.filter((to) => {
        try {
          checkCourseStatus(from, to);
          return false;
        } catch {
          return true;
        }
      }).map((to) => `${from} → ${to}`),
    );
    expect(refused).toEqual(['published → draft', 'archived → draft']);
    expect(() => checkCourseStatus('published', 'draft')).toThrow('catalogue.course-was-published');
  });
});

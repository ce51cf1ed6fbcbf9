export { staffCoursePages } from './staff/staff-courses.routes';

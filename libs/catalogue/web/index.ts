export { cataloguePages, pathPages } from './catalogue.routes';
export { catalogueWords } from './catalogue-words';
export { daysFrom } from './data/days';
export { PATH_PLANS } from './path/path-plans-piece';
export { staffCoursePages } from './staff/staff-courses.routes';
export { CourseCards } from './ui/course-cards';
export { DayGrid } from './ui/day-grid';
export { SearchBox } from './ui/search-box';

export { cataloguePages } from './catalogue.routes';
export { catalogueWords } from './catalogue-words';
export { daysFrom } from './data/days';
export { staffCoursePages } from './staff/staff-courses.routes';
export { CourseCards } from './ui/course-cards';
export { DayGrid } from './ui/day-grid';
export { SearchBox } from './ui/search-box';

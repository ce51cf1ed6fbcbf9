export { type Column, columnCalled, nameOfColumn } from './columns';
export { type Cells, type ImportedCourse } from './read-course';
export { type CourseList, type ListedCourse, readCourses, type RowFault, wishedSlug } from './read-courses';

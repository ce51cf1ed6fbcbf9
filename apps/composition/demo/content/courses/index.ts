import { courseSlug } from '@bottega/catalogue/domain';
import { type CourseContent } from '../course-content';
import { artsAndPhotography } from './arts-and-photography';
import { coding } from './coding';
import { crafts } from './crafts';
import { cyberSafety } from './cyber-safety';
import { digitalLiteracy } from './digital-literacy';
import { entrepreneurship } from './entrepreneurship';
import { jobSearch } from './job-search';
import { languages } from './languages';
import { robotics } from './robotics';
import { stemKids } from './stem-kids';

export const courses = {
  ...digitalLiteracy,
  ...coding,
  ...robotics,
  ...stemKids,
  ...cyberSafety,
  ...jobSearch,
  ...entrepreneurship,
  ...languages,
  ...artsAndPhotography,
  ...crafts,
} satisfies Record<string, CourseContent>;

export type CourseKey = keyof typeof courses;
export const COURSE_KEYS = Object.keys(courses) as readonly CourseKey[];

export const slugOf = (key: CourseKey): string => courseSlug(courses[key].title, () => false);

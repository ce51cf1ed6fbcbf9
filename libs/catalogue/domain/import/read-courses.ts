import type { DomainError } from '@bottega/platform/kernel';
import { catalogueErrors } from '../catalogue.errors';
import { courseSlug } from '../course-slug';
import { type Column, type Headings, readHeadings } from './columns';
import { type Cells, type ImportedCourse, readCourse } from './read-course';

/** What is wrong, and where a spreadsheet shows it. */
export interface RowFault {
  /** Counted from 1, the row of headings. */
  readonly row: number;
  /** As the file calls it; null for the row as a whole. */
  readonly column: string | null;
  readonly error: DomainError;
}

export interface ListedCourse {
  readonly row: number;
  readonly course: ImportedCourse;
}

export interface CourseList {
  readonly courses: readonly ListedCourse[];
  readonly faults: readonly RowFault[];
  /** Columns that say nothing a course has. */
  readonly ignored: readonly string[];
}

const FIRST_ROW = 2;

/** The courses of somebody's list; a row with a fault gives all its faults and no course. */
export function readCourses([names = [], ...rows]: readonly (readonly string[])[], assumed: Cells): CourseList {
  const headings = readHeadings(names);
  const courses: ListedCourse[] = [];
  const faults: RowFault[] = [];
  const rowOf = new Map<string, number>();
  rows.forEach((cells, index) => {
    const row = index + FIRST_ROW;
    const refuse = (error: DomainError, column: string | null = null) => faults.push({ row, column, error });
    const surplus = cells.slice(headings.names.length).some((cell) => cell.trim());
    if (surplus)
      return refuse(catalogueErrors('row-longer-than-names', { cells: cells.length, columns: headings.names.length }));
    const reading = readCourse(byColumn(cells, headings), assumed);
    if ('faults' in reading)
      return reading.faults.forEach(({ column, error }) => refuse(error, headingOf(column, headings)));
    const key = keyOf(reading.course);
    const earlier = rowOf.get(key);
    if (earlier) return refuse(catalogueErrors('row-repeated', { row: earlier }));
    rowOf.set(key, row);
    courses.push({ row, course: reading.course });
  });
  return { courses, faults, ignored: headings.ignored };
}

/** The address a course asks for: its own, or the one its title makes. */
export const wishedSlug = ({ slug, title }: ImportedCourse): string => slug || courseSlug(title, () => false);

/** Its code, or else its address: a list read again names the same courses. */
const keyOf = (course: ImportedCourse) =>
  course.externalCode ? `code ${course.externalCode}` : `slug ${wishedSlug(course)}`;

const byColumn = (cells: readonly string[], { columns }: Headings): Cells =>
  Object.fromEntries(columns.flatMap((column, index) => (column ? [[column, cells[index] ?? '']] : [])));

const headingOf = (column: Column, { columns, names }: Headings): string | null =>
  names[columns.indexOf(column)] ?? null;

import {
  AUDIENCES,
  COURSE_FORMATS,
  DEFAULT_CANCELLATION_POLICY,
  DIGCOMP_CODES,
  TOPICS,
  courseFaults,
} from '@bottega/catalogue/domain';
import { isOpen } from '@bottega/scheduling/domain';
import { WEEKDAYS, addDays } from '@bottega/platform/kernel';
import { spaces, taxTreatment, venues, ZONE } from './centre';
import { type CourseContent, totalMinutes } from './course-content';
import { COURSE_KEYS, courses, slugOf } from './courses';
import { instructors } from './instructors';
import { hoursOf, momentOf } from './moment';

const all: readonly [string, CourseContent][] = Object.entries(courses);
const SOME_MONDAY = '2027-01-18';

test('three venues hold eight spaces, one of them remote', () => {
  expect(Object.keys(venues)).toHaveLength(3);
  expect(Object.values(spaces).map(({ remote }) => remote)).toEqual([
    false,
    false,
    false,
    false,
    true,
    false,
    false,
    false,
  ]);
});

test('forty courses cover every topic, format and audience, at addresses of their own', () => {
  expect(new Set(COURSE_KEYS.map(slugOf)).size).toBe(40);
  expect(new Set(all.flatMap(([, { topics }]) => topics))).toEqual(new Set(TOPICS));
  expect(new Set(all.map(([, { format }]) => format))).toEqual(new Set(COURSE_FORMATS));
  expect(new Set(all.flatMap(([, { audiences }]) => audiences))).toEqual(new Set(AUDIENCES));
});

test.each(all)('%s lacks nothing', (key, course) => {
  const facts = {
    ...course,
    slug: slugOf(key as keyof typeof courses),
    totalMinutes: totalMinutes(course),
    cancellationPolicy: DEFAULT_CANCELLATION_POLICY,
    taxTreatment,
  };
  expect(courseFaults(facts)).toEqual([]);
  expect(course.outcomes).toHaveLength(4);
  expect(course.description.length).toBeGreaterThanOrEqual(2);
  expect(DIGCOMP_CODES).toEqual(expect.arrayContaining([...course.digcomp]));
  expect(Object.keys(instructors)).toEqual(expect.arrayContaining([...course.instructors]));
  expect(course.minimum).toBeLessThanOrEqual(course.capacity);
});

test.each(all)('%s fits where it is usually held, while the doors are open', (_, { capacity, usually }) => {
  const { startTime, endTime } = usually;
  const slots = usually.weekdays.map((day) => ({
    date: addDays(SOME_MONDAY, WEEKDAYS.indexOf(day)),
    startTime,
    endTime,
    zone: ZONE,
  }));
  for (const space of usually.spaces) {
    const hours = hoursOf(spaces[space].venue, momentOf(new Date(SOME_MONDAY)));
    expect([space, spaces[space].capacity >= capacity, slots.every((slot) => isOpen(slot, hours))]).toEqual([
      space,
      true,
      true,
    ]);
  }
});

test('the words keep to the voice: no exclamation marks, no straight quotes, no formal you', () => {
  const texts = [...all.map(([, course]) => course), ...Object.values(instructors), ...Object.values(venues)];
  expect(JSON.stringify(texts).match(/!|[a-zàèéìòù]'|\b(utente|evento|submit|si prega)\b/gi)).toBeNull();
});

import { taxTreatment } from './content/centre';
import { type CourseContent, totalMinutes } from './content/course-content';
import { courses } from './content/courses';
import { instructors } from './content/instructors';
import type { Visitor } from './front-door';
import type { Ids } from './stage';

/** Who teaches and what, as the staff would enter it. @returns the ids of the courses by their key */
export async function setUpCatalogue(staff: Visitor, personIds: Ids): Promise<Ids> {
  for (const [key, { bio, skills }] of Object.entries(instructors))
    await staff.put(`/instructors/${personIds.get(key)}`, { bio, skills });
  const ids = new Map<string, string>();
  for (const [key, course] of Object.entries(courses))
    ids.set(key, (await staff.post<{ id: string }>('/courses', entered(course, personIds))).id);
  return ids;
}

/** A course as the staff’s form sends it: what belongs to its editions stays out. */
function entered(course: CourseContent, personIds: Ids) {
  const { title, summary, description, topics, format, level, language, audiences, outcomes, skills } = course;
  const { digcomp, prerequisites, toBring, attendanceThreshold, certificate, instructors: teachers } = course;
  return {
    status: 'published',
    title,
    summary,
    description: description.join('\n\n'),
    topics,
    format,
    level,
    language,
    audiences,
    outcomes,
    skills,
    digcomp,
    prerequisites,
    toBring,
    totalMinutes: totalMinutes(course),
    attendanceThreshold,
    certificate,
    taxTreatment,
    instructorIds: teachers.map((key) => personIds.get(key)),
  };
}

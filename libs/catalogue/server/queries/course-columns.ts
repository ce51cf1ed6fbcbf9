/** A course in a list: see `CourseCardView`. */
export const CARD = `
  course.id, course.slug, course.title, course.summary, course.topics, course.format, course.level, course.language,
  course.audiences, course.total_minutes AS "totalMinutes", '/api/v1/covers/' || course.cover_hash AS "coverUrl"`;

/** All that is written of a course: see `CourseDetailsView`. */
export const DETAILS = `${CARD},
  course.description, course.outcomes, course.skills, course.digcomp, course.prerequisites,
  course.to_bring AS "toBring", course.attendance_threshold_percent AS "attendanceThreshold",
  course.certificate_kind AS certificate,
  json_build_object('fullUntilHours', course.full_until_hours, 'partUntilHours', course.part_until_hours,
                    'partPercent', course.part_percent) AS "cancellationPolicy",
  (SELECT coalesce(json_agg(json_build_object(
            'personId', person.id, 'name', concat_ws(' ', person.given_name, person.family_name),
            'bio', coalesce(instructor.bio, '')) ORDER BY teaching.position), '[]')
     FROM catalogue.course_instructor teaching
     JOIN identity.person ON person.id = teaching.person_id
     LEFT JOIN scheduling.instructor ON instructor.person_id = teaching.person_id
    WHERE teaching.course_id = course.id) AS instructors`;

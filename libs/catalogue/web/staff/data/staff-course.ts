import type { Label, Locale } from '@bottega/platform/kernel';
import type { Answer, Call, Tone } from '@bottega/platform/web';

export type StaffCourse = Answer<'get', '/staff/courses/{id}'>;
export type StaffCourseCard = Answer<'get', '/staff/courses'>['items'][number];
export type CourseBody = Call<'post', '/courses'>['body'];

const TONES: Record<StaffCourse['status'], Tone> = { draft: 'wait', published: 'ok', archived: 'plain' };

export const toneOf = (status: StaffCourse['status']): Tone => TONES[status];

export interface Choice<Name extends string> {
  value: Name;
  label: string;
}

/** A vocabulary of the domain as choices of a form, in the reader's language. */
export const choicesOf = <Name extends string>(labels: Readonly<Record<Name, Label>>, lang: Locale): Choice<Name>[] =>
  (Object.entries(labels) as [Name, Label][]).map(([value, label]) => ({ value, label: label[lang] }));

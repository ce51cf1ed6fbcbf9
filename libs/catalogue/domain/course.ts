import type { Label } from '@bottega/platform/kernel';
import { namesOf } from './vocabulary';

export const FORMAT_LABELS = {
  lab: { it: 'Laboratorio', en: 'Hands-on lab' },
  seminar: { it: 'Seminario', en: 'Seminar' },
  'open-event': { it: 'Evento aperto', en: 'Open event' },
  remote: { it: 'Online', en: 'Online' },
  hybrid: { it: 'Misto', en: 'Hybrid' },
} as const satisfies Record<string, Label>;
export type CourseFormat = keyof typeof FORMAT_LABELS;
export const COURSE_FORMATS = namesOf(FORMAT_LABELS);

export const LEVEL_LABELS = {
  starter: { it: 'Per chi comincia', en: 'For beginners' },
  intermediate: { it: 'Per chi ha già le basi', en: 'For those who know the basics' },
  advanced: { it: 'Per chi vuole andare a fondo', en: 'For those who want to go deeper' },
} as const satisfies Record<string, Label>;
export type CourseLevel = keyof typeof LEVEL_LABELS;
export const COURSE_LEVELS = namesOf(LEVEL_LABELS);

export const AUDIENCE_LABELS = {
  everyone: { it: 'Per tutti', en: 'Everyone' },
  'young-people': { it: 'Giovani', en: 'Young people' },
  'job-seekers': { it: 'Chi cerca lavoro', en: 'Job-seekers' },
  'disadvantaged-groups': { it: 'Persone in difficoltà', en: 'Disadvantaged groups' },
  seniors: { it: 'Terza età', en: 'Seniors' },
  teachers: { it: 'Insegnanti', en: 'Teachers' },
  professionals: { it: 'Professionisti', en: 'Professionals' },
} as const satisfies Record<string, Label>;
export type Audience = keyof typeof AUDIENCE_LABELS;
export const AUDIENCES = namesOf(AUDIENCE_LABELS);

/** The language a course is held in, by its ISO 639-1 code. */
export const LANGUAGE_LABELS = {
  it: { it: 'Italiano', en: 'Italian' },
  en: { it: 'Inglese', en: 'English' },
  fr: { it: 'Francese', en: 'French' },
  es: { it: 'Spagnolo', en: 'Spanish' },
  ar: { it: 'Arabo', en: 'Arabic' },
  uk: { it: 'Ucraino', en: 'Ukrainian' },
  zh: { it: 'Cinese', en: 'Chinese' },
} as const satisfies Record<string, Label>;
export type CourseLanguage = keyof typeof LANGUAGE_LABELS;
export const COURSE_LANGUAGES = namesOf(LANGUAGE_LABELS);

/** What somebody who was there may be given: for any presence, or only once the attendance threshold is met. */
export const CERTIFICATES_OFFERED = ['participation', 'attendance'] as const;
export type CertificateOffered = (typeof CERTIFICATES_OFFERED)[number];

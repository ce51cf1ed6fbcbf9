import type {
  Audience,
  CertificateOffered,
  CourseFormat,
  CourseLanguage,
  CourseLevel,
  DigCompCode,
  Topic,
} from '@bottega/catalogue/domain';
import { type Weekday, minuteOfDay } from '@bottega/platform/kernel';
import type { Affiliation } from '@bottega/identity/domain';
import type { SpaceKey } from './centre';
import type { InstructorKey } from './instructors';

/** Cents by affiliation. */
export type PriceList = Readonly<Record<Affiliation, number>>;

/** When a course is usually held and where, the first space first. */
export interface UsualTime {
  readonly weekdays: readonly Weekday[];
  readonly startTime: string;
  readonly endTime: string;
  readonly spaces: readonly SpaceKey[];
}

export interface CourseContent {
  readonly title: string;
  readonly summary: string;
  readonly description: readonly string[];
  readonly topics: readonly Topic[];
  readonly format: CourseFormat;
  readonly level: CourseLevel;
  readonly language: CourseLanguage;
  readonly audiences: readonly Audience[];
  readonly outcomes: readonly string[];
  readonly skills: readonly string[];
  readonly digcomp: readonly DigCompCode[];
  readonly prerequisites: string;
  readonly toBring: string;
  /** What each session is about, in order. */
  readonly sessions: readonly string[];
  readonly attendanceThreshold: number;
  readonly certificate: CertificateOffered | null;
  readonly prices: PriceList;
  readonly capacity: number;
  readonly minimum: number;
  /** Who can teach it, whoever usually does first. */
  readonly instructors: readonly InstructorKey[];
  readonly usually: UsualTime;
}

const USUAL = {
  language: 'it',
  digcomp: [],
  prerequisites: '',
  toBring: '',
  attendanceThreshold: 75,
  certificate: 'attendance',
} as const satisfies Partial<CourseContent>;

type Optional = keyof typeof USUAL;

export const course = (
  told: Omit<CourseContent, Optional> & Partial<Pick<CourseContent, Optional>>,
): CourseContent => ({
  ...USUAL,
  ...told,
});

export const prices = (coworker: number, resident: number, external: number): PriceList => ({
  coworker,
  resident,
  external,
});

export const FREE = prices(0, 0, 0);

export const totalMinutes = ({ sessions, usually: { startTime, endTime } }: CourseContent): number =>
  sessions.length * (minuteOfDay(endTime) - minuteOfDay(startTime));

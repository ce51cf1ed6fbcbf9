import {
  type LocalDate,
  type LocalSlot,
  addDays,
  isWeekend,
  plainDate,
  toPeriod,
  weekday,
} from '@bottega/platform/kernel';
import { type PlannedSession, conflictsOf, dayOff, expandRecurrence, isOpen } from '@bottega/scheduling/domain';
import { type Attempt, attemptsAt } from './attempts';
import { type SpaceKey, ZONE, spaces } from './centre';
import { courses } from './courses';
import { type EditionPlan, editionPlans } from './edition-plans';
import type { InstructorKey } from './instructors';
import { type Moment, hoursOf, nextEvening } from './moment';

export interface SessionContent extends PlannedSession {
  readonly slot: LocalSlot;
}

export interface EditionContent extends EditionPlan {
  readonly key: string;
  /** What tells it from its sisters. */
  readonly titleSuffix: string;
  readonly decidesOn: LocalDate;
  readonly instructor: InstructorKey;
  readonly space: SpaceKey;
  readonly sessions: readonly SessionContent[];
}

/** The edition whose next session is this evening, or on the next day the doors are open. */
export const TONIGHT = 'robot-1';

/** Every edition with its dates: inside opening hours, off on holidays, no space and no instructor twice at once. */
export function editionsAt(moment: Moment): readonly EditionContent[] {
  const placed: EditionContent[] = [];
  for (const plan of [tonight(moment), ...editionPlans]) placed.push(place(plan, placed, moment));
  return placed;
}

function tonight(moment: Moment): EditionPlan {
  const evening = nextEvening(moment);
  const time = isWeekend(evening) ? { startTime: '16:00', endTime: '18:30' } : {};
  const at = { weekdays: [weekday(evening)], spaces: ['laboratorio'], ...time } as const;
  return { course: 'robot', status: 'running', week: -3, filling: 'most', at };
}

function place(plan: EditionPlan, placed: readonly EditionContent[], moment: Moment): EditionContent {
  const key = `${plan.course}-${placed.filter(({ course }) => course === plan.course).length + 1}`;
  const taken = placed.flatMap(({ sessions }) => sessions);
  for (const attempt of attemptsAt(plan, moment)) {
    const sessions = sessionsOf(key, plan, attempt, moment);
    if (isAsPlanned(sessions, plan, moment) && sessions.every((session) => !conflictsOf(session, taken).length))
      return { ...plan, ...named(sessions), key, instructor: attempt.instructor, space: attempt.space, sessions };
  }
  throw new Error(`There is no room in the programme for ${key} on ${moment.today}`);
}

function sessionsOf(key: string, plan: EditionPlan, attempt: Attempt, moment: Moment): SessionContent[] {
  const { title: course, sessions } = courses[plan.course];
  const { space, instructor, ...series } = attempt;
  const { venue, setUpMinutes, clearUpMinutes, remote } = spaces[space];
  const hours = hoursOf(venue, moment);
  const recurrence = { ...series, ends: { count: sessions.length }, zone: ZONE };
  const { slots } = expandRecurrence(recurrence, (date) => dayOff(date, hours) !== undefined);
  if (!slots.every((slot) => isOpen(slot, hours))) return [];
  return slots.map((slot, index) => ({
    id: `${key}/${index + 1}`,
    title: sessions[index] ?? course,
    slot,
    period: toPeriod(slot),
    spaceId: remote ? null : space,
    setUpMinutes,
    clearUpMinutes,
    instructorIds: [instructor],
  }));
}

function isAsPlanned(sessions: readonly SessionContent[], { status }: EditionPlan, { today }: Moment): boolean {
  const [first, last] = [sessions[0]?.slot.date, sessions.at(-1)?.slot.date];
  if (!first || !last) return false;
  if (status === 'closed') return last < addDays(today, -1);
  return status === 'running' ? first < today && today < last : today < first;
}

function named(sessions: readonly SessionContent[]) {
  const { date } = sessions[0]!.slot;
  return { titleSuffix: `di ${MONTHS[plainDate(date).month - 1]}`, decidesOn: addDays(date, -5) };
}

const MONTHS = [
  'gennaio',
  'febbraio',
  'marzo',
  'aprile',
  'maggio',
  'giugno',
  'luglio',
  'agosto',
  'settembre',
  'ottobre',
  'novembre',
  'dicembre',
];

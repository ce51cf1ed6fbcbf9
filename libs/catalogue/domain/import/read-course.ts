import type { DomainError, Label } from '@bottega/platform/kernel';
import { catalogueErrors } from '../catalogue.errors';
import { AUDIENCE_LABELS, FORMAT_LABELS, LANGUAGE_LABELS, LEVEL_LABELS } from '../course';
import { COURSE_LIMITS, COURSE_MAX_MINUTES } from '../course-limits';
import { isReservedSlug, isSlug } from '../course-slug';
import { STATUS_LABELS } from '../course-status';
import { DIGCOMP_LABELS } from '../digcomp';
import { TAX_TREATMENT_LABELS } from '../tax-treatment';
import { TOPIC_LABELS } from '../topics';
import { type Column, nameOfColumn } from './columns';
import { plainText } from './plain-text';
import { type Read, readMinutes, readPercent, readText, readTexts, readWord, readWords } from './values';

export type Cells = Readonly<Partial<Record<Column, string>>>;

const CERTIFICATE_WORDS = {
  participation: { it: 'partecipazione', en: 'participation' },
  attendance: { it: 'frequenza', en: 'attendance' },
  none: { it: 'nessuno', en: 'none' },
} as const satisfies Record<string, Label>;

/** What a course is until somebody says otherwise: fit for a draft, not for the public. */
const ASSUMED: Cells = {
  topics: 'digital-literacy',
  format: 'seminar',
  level: 'starter',
  language: 'it',
  audiences: 'everyone',
  totalMinutes: '20',
  attendanceThreshold: '75',
  certificate: 'attendance',
  status: 'draft',
  taxTreatment: 'ordinary',
  taxReason: 'Da decidere: il corso viene da un elenco importato',
};

const NEEDED_TO_PUBLISH: readonly Column[] = ['summary', 'topics', 'totalMinutes', 'taxTreatment', 'taxReason'];

const READERS = {
  externalCode: (cell: string) => readText(cell, COURSE_LIMITS.externalCode),
  slug: readSlug,
  title: (cell: string) => (cell ? readText(cell, COURSE_LIMITS.title) : { fault: catalogueErrors('title-missing') }),
  summary: (cell: string) => readText(cell, COURSE_LIMITS.summary),
  description: (cell: string) => readText(cell, COURSE_LIMITS.description),
  topics: (cell: string) => readWords(cell, TOPIC_LABELS),
  format: (cell: string) => readWord(cell, FORMAT_LABELS),
  level: (cell: string) => readWord(cell, LEVEL_LABELS),
  language: (cell: string) => readWord(cell, LANGUAGE_LABELS),
  audiences: (cell: string) => readWords(cell, AUDIENCE_LABELS),
  outcomes: (cell: string) => readTexts(cell, COURSE_LIMITS.outcome, COURSE_LIMITS.outcomes),
  skills: (cell: string) => readTexts(cell, COURSE_LIMITS.skill, COURSE_LIMITS.skills),
  digcomp: (cell: string) => readWords(cell, DIGCOMP_LABELS),
  prerequisites: (cell: string) => readText(cell, COURSE_LIMITS.prerequisites),
  toBring: (cell: string) => readText(cell, COURSE_LIMITS.toBring),
  totalMinutes: readLength,
  attendanceThreshold: readPercent,
  certificate: (cell: string) => readWord(cell, CERTIFICATE_WORDS),
  status: (cell: string) => readWord(cell, STATUS_LABELS),
  taxTreatment: (cell: string) => readWord(cell, TAX_TREATMENT_LABELS),
  taxReason: (cell: string) => readText(cell, COURSE_LIMITS.taxReason),
} satisfies Record<Column, (cell: string) => Read<unknown>>;

type Value<C extends Column> = Extract<ReturnType<(typeof READERS)[C]>, { value: unknown }>['value'];

/** A course as a row says it; every column has something to say, if need be what was assumed. */
export type ImportedCourse = { readonly [C in Column]: Value<C> };

export type CourseReading =
  | { readonly course: ImportedCourse }
  | { readonly faults: readonly { readonly column: Column; readonly error: DomainError }[] };

/** @param assumed what the operator says of all the courses whose row does not */
export function readCourse(row: Cells, assumed: Cells): CourseReading {
  const said = { ...written(assumed), ...written(row) };
  const cells = { ...ASSUMED, ...said, summary: said.summary ?? opening(said) };
  const reads = (Object.keys(READERS) as Column[]).map(
    (column) => [column, READERS[column](cells[column] ?? '')] as const,
  );
  const faults = reads.flatMap(([column, read]) => ('fault' in read ? [{ column, error: read.fault }] : []));
  if (faults.length > 0) return { faults };
  const course = Object.fromEntries(reads.map(([column, read]) => [column, (read as { value: unknown }).value]));
  const missing = NEEDED_TO_PUBLISH.filter((column) => said[column] === undefined).map(nameOfColumn);
  return missing.length > 0 && course['status'] !== 'draft'
    ? { faults: [{ column: 'status', error: catalogueErrors('not-ready-to-publish', { missing }) }] }
    : { course: course as unknown as ImportedCourse };
}

/** The cells that say something, without the tags and entities they came with. */
function written(cells: Cells): Cells {
  const texts = Object.entries(cells).map(([column, cell]) => [column, plainText(cell)] as const);
  return Object.fromEntries(texts.filter(([, text]) => text !== ''));
}

/** The first sentence of its description, or its title, stands in for a summary. */
function opening({ description = '', title = '' }: Cells): string {
  const [sentence = ''] = /^[^\n]*?[.!?](?=\s|$)|^[^\n]*/.exec(description.replace(/^[#\-\s]+/, '')) ?? [];
  const words = sentence || title;
  return words.length > COURSE_LIMITS.summary ? `${words.slice(0, COURSE_LIMITS.summary - 1)}…` : words;
}

function readSlug(cell: string): Read<string> {
  if (cell && !isSlug(cell)) return { fault: catalogueErrors('slug-malformed') };
  return isReservedSlug(cell) ? { fault: catalogueErrors('slug-taken', { slug: cell }) } : { value: cell };
}

function readLength(cell: string): Read<number> {
  const read = readMinutes(cell);
  if ('fault' in read || (read.value > 0 && read.value <= COURSE_MAX_MINUTES)) return read;
  return { fault: catalogueErrors('hours-unreadable', { text: cell }) };
}

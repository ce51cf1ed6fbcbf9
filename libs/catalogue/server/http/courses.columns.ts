import { FORMAT_LABELS, LANGUAGE_LABELS, LEVEL_LABELS, STATUS_LABELS, TOPIC_LABELS } from '@bottega/catalogue/domain';
import { type Column, number, text, word, words } from '@bottega/platform/tables';
import type { StaffCourseCardView } from './course.views';

export const COURSE_COLUMNS: readonly Column<StaffCourseCardView>[] = [
  text('Codice', 'Code', ({ externalCode }) => externalCode),
  text('Titolo', 'Title', ({ title }) => title),
  text('In breve', 'In short', ({ summary }) => summary),
  words('Temi', 'Topics', TOPIC_LABELS, ({ topics }) => topics),
  word('Formato', 'Format', FORMAT_LABELS, ({ format }) => format),
  word('Livello', 'Level', LEVEL_LABELS, ({ level }) => level),
  word('Lingua', 'Language', LANGUAGE_LABELS, ({ language }) => language),
  number('Ore', 'Hours', ({ totalMinutes }) => totalMinutes / 60),
  word('Stato', 'Status', STATUS_LABELS, ({ status }) => status),
  number('Edizioni non concluse', 'Editions not yet over', ({ editions }) => editions),
  number('Persone interessate', 'People interested', ({ interested }) => interested),
  text('Indirizzo', 'Address', ({ slug }) => slug),
];

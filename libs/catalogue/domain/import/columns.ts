import { foldText } from '@bottega/platform/kernel';
import { catalogueErrors } from '../catalogue.errors';

/** What a column of somebody's list may be about, and the names people give it. */
const NAMES = {
  externalCode: ['codice', 'codice corso', 'id', 'code', 'course code', 'external code'],
  slug: ['indirizzo', 'indirizzo web', 'slug', 'address'],
  title: ['titolo', 'titolo del corso', 'nome', 'nome del corso', 'corso', 'denominazione', 'title', 'name', 'course'],
  summary: ['sommario', 'in breve', 'sintesi', 'riassunto', 'summary', 'in short', 'abstract'],
  description: ['descrizione', 'contenuti', 'programma', 'description', 'contents', 'programme'],
  topics: ['tema', 'temi', 'argomento', 'argomenti', 'categoria', 'topic', 'topics', 'category'],
  format: ['formato', 'modalità', 'format'],
  level: ['livello', 'level'],
  language: ['lingua', 'language'],
  audiences: ['destinatari', 'pubblico', 'a chi si rivolge', 'audience', 'audiences'],
  outcomes: ['obiettivi', 'risultati', 'che cosa si impara', 'outcomes', 'objectives'],
  skills: ['competenze', 'abilità', 'skills'],
  digcomp: ['digcomp'],
  prerequisites: ['prerequisiti', 'requisiti', 'prerequisites'],
  toBring: ['da portare', 'che cosa portare', 'to bring'],
  totalMinutes: ['ore', 'ore totali', 'durata', 'durata in ore', 'hours', 'total hours', 'duration'],
  attendanceThreshold: ['soglia', 'soglia di presenza', 'presenza minima', 'attendance threshold', 'threshold'],
  certificate: ['attestato', 'certificato', 'certificate'],
  status: ['stato', 'status'],
  taxTreatment: ['iva', 'trattamento iva', 'vat', 'vat treatment'],
  taxReason: ['motivo iva', 'motivo del trattamento iva', 'vat reason'],
} as const satisfies Record<string, readonly string[]>;

export type Column = keyof typeof NAMES;

const bare = (name: string) =>
  foldText(name)
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();

const BY_NAME = new Map(
  Object.entries(NAMES).flatMap(([column, names]) => names.map((name) => [bare(name), column as Column] as const)),
);

/** The column that somebody calls so, however they spell it. */
export const columnCalled = (name: string): Column | undefined => BY_NAME.get(bare(name));

/** The name a column goes by when nobody gave it one. */
export const nameOfColumn = (column: Column): string => NAMES[column][0];

export interface Headings {
  /** What each column of the file is about; undefined for those that say nothing a course has. */
  readonly columns: readonly (Column | undefined)[];
  /** As the file writes them. */
  readonly names: readonly string[];
  readonly ignored: readonly string[];
}

/** @throws catalogue.title-column-missing, catalogue.column-repeated */
export function readHeadings(names: readonly string[]): Headings {
  const columns = names.map(columnCalled);
  if (!columns.includes('title')) throw catalogueErrors('title-column-missing');
  columns.forEach((column, index) => {
    const first = columns.indexOf(column);
    if (column && first < index)
      throw catalogueErrors('column-repeated', { first: names[first]!, second: names[index]! });
  });
  return { columns, names, ignored: names.filter((name, index) => name.trim() && !columns[index]) };
}

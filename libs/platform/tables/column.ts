import { HOME_ZONE, type Label, type Locale, zoned } from '@bottega/platform/kernel';

/** What stands in a cell. */
export type Cell =
  | { readonly kind: 'text'; readonly value: string }
  | { readonly kind: 'number'; readonly value: number }
  /** Units of currency, with cents. */
  | { readonly kind: 'money'; readonly value: number }
  /** `YYYY-MM-DD`. */
  | { readonly kind: 'day'; readonly value: string }
  /** `YYYY-MM-DD HH:mm`, as the clocks of the centre show it. */
  | { readonly kind: 'moment'; readonly value: string };

/** A column of a table that is sent out: its heading, and what it says of a row; null leaves the cell empty. */
export interface Column<Row> {
  readonly heading: Label;
  readonly cell: (row: Row, locale: Locale) => Cell | null;
}

type Maybe<T> = T | null | undefined;

function column<Row, Value>(
  it: string,
  en: string,
  of: (row: Row) => Maybe<Value>,
  cell: (value: Value, locale: Locale) => Cell,
): Column<Row> {
  return {
    heading: { it, en },
    cell: (row, locale) => {
      const value = of(row);
      return value === null || value === undefined || value === '' ? null : cell(value, locale);
    },
  };
}

export const text = <Row>(it: string, en: string, of: (row: Row) => Maybe<string>): Column<Row> =>
  column(it, en, of, (value) => ({ kind: 'text', value }));

export const number = <Row>(it: string, en: string, of: (row: Row) => Maybe<number>): Column<Row> =>
  column(it, en, of, (value) => ({ kind: 'number', value }));

/** From integer cents: no sum is made here, so none can be off. */
export const money = <Row>(it: string, en: string, of: (row: Row) => Maybe<{ amount: number }>): Column<Row> =>
  column(it, en, of, ({ amount }) => ({ kind: 'money', value: amount / 100 }));

export const day = <Row>(it: string, en: string, of: (row: Row) => Maybe<string>): Column<Row> =>
  column(it, en, of, (value) => ({ kind: 'day', value }));

export const moment = <Row>(it: string, en: string, of: (row: Row) => Maybe<string | Date>): Column<Row> =>
  column(it, en, of, (value) => {
    const wall = zoned(new Date(value), HOME_ZONE).toPlainDateTime().toString({ smallestUnit: 'minute' });
    return { kind: 'moment', value: wall.replace('T', ' ') };
  });

/** What a name of a vocabulary is called, or the name itself where it has no words. */
export const word = <Row>(
  it: string,
  en: string,
  labels: Readonly<Record<string, Label>>,
  of: (row: Row) => Maybe<string>,
): Column<Row> => column(it, en, of, (name, locale) => ({ kind: 'text', value: labels[name]?.[locale] ?? name }));

/** Several of them in one cell. */
export const words = <Row>(
  it: string,
  en: string,
  labels: Readonly<Record<string, Label>>,
  of: (row: Row) => readonly string[],
): Column<Row> =>
  column(it, en, of, (names, locale) => ({
    kind: 'text',
    value: names.map((name) => labels[name]?.[locale] ?? name).join(', '),
  }));

const YES: Label = { it: 'sì', en: 'yes' };
const NO: Label = { it: 'no', en: 'no' };

export const yesOrNo = <Row>(it: string, en: string, of: (row: Row) => boolean): Column<Row> =>
  column(it, en, of, (value, locale) => ({ kind: 'text', value: (value ? YES : NO)[locale] }));

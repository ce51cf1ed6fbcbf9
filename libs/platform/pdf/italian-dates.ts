import { LocalDate, plainDate } from '@bottega/platform/kernel';

/** `14 gennaio 2027`; the first of a month is `1° gennaio 2027`. */
export function longDate(date: LocalDate): string {
  return `${dayWords(date)} ${monthWords(date)} ${plainDate(date).year}`;
}

/** `dal 14 gennaio al 9 febbraio 2027`, `dall’8 al 21 marzo 2027`, `il 14 gennaio 2027`. */
export function dateRange(from: LocalDate, to: LocalDate): string {
  if (from === to) return withArticle('il', longDate(from));
  const [start, end] = [plainDate(from), plainDate(to)];
  const sameYear = start.year === end.year;
  const sameMonth = sameYear && start.month === end.month;
  const opening = sameMonth ? dayWords(from) : sameYear ? `${dayWords(from)} ${monthWords(from)}` : longDate(from);
  return `${withArticle('dal', opening)} ${withArticle('al', longDate(to))}`;
}

/** Eight and eleven begin with a vowel: `l’8`, `dall’11`, `all’8`. */
function withArticle(article: 'il' | 'dal' | 'al', words: string): string {
  if (!/^(8|11)\b/.test(words)) return `${article} ${words}`;
  return { il: 'l’', dal: 'dall’', al: 'all’' }[article] + words;
}

function dayWords(date: LocalDate): string {
  const { day } = plainDate(date);
  return day === 1 ? '1°' : String(day);
}

const monthWords = (date: LocalDate) =>
  new Intl.DateTimeFormat('it-IT', { month: 'long', timeZone: 'UTC' }).format(new Date(`${date}T00:00:00Z`));

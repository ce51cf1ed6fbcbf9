import { searchWords } from '@bottega/catalogue/domain';
import type { Placeholder } from './parameters';

/** As the index has it. */
const ALL_WORDS = 'catalogue.all_words(title, summary, topic_words, skills, outcomes, description)';

/** A slip of the keyboard is looked for in words long enough to have one. */
const LONG_ENOUGH = 4;

/**
 * The published courses in which all the words are found, whole or from their beginning: a title counts more than a
 * summary, and that more than the rest. Where there is none at all, those that have words near them.
 * `matches (id, relevance, is_near)`; undefined when no word is looked for.
 */
export function matchingWords(q: string | undefined, $: Placeholder): string | undefined {
  const words = searchWords(q ?? '').map((word) => ({ word, query: `to_tsquery('italian', ${$(`'${word}':*`)})` }));
  if (words.length === 0) return undefined;
  const long = words.filter(({ word }) => word.length >= LONG_ENOUGH);
  const slips = (long.length > 0 ? long : words).map(({ word, query }) => ({ word: $(word), query }));
  const all = words.map(({ query }) => query).join(' && ');
  const score = words.map(
    ({ query }) => `2 * (title_words @@ ${query})::integer + (summary_words @@ ${query})::integer`,
  );
  const likeness = slips.map(({ word }) => `word_similarity(${word}, nearby)`);
  return `
    exact AS MATERIALIZED (
      SELECT id, ${score.join(' + ')} AS relevance FROM catalogue.course
       WHERE status = 'published' AND (numnode(${all}) = 0 OR ${ALL_WORDS} @@ (${all}))),
    matches AS (
      SELECT id, relevance, false AS is_near FROM exact
      UNION ALL
      SELECT id, (10 * (${likeness.join(' + ')}))::integer, true FROM catalogue.course
       WHERE NOT EXISTS (SELECT FROM exact) AND status = 'published' AND ${slips.map(isFoundOrNear).join(' AND ')})`;
}

/** A word too common to be looked for does not stand in the way. */
const isFoundOrNear = ({ word, query }: { word: string; query: string }) =>
  `(numnode(${query}) = 0 OR summary_words @@ ${query} OR id IN (SELECT catalogue.courses_near(${word})))`;

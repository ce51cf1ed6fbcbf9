import { searchWords } from '@bottega/catalogue/domain';
import type { Placeholder } from './parameters';

/** As the index has it. */
const ALL_WORDS = 'catalogue.all_words(title, summary, topic_words, skills, outcomes, description)';

/** A slip of the keyboard is looked for in words long enough to have one. */
const LONG_ENOUGH = 4;

/**
 * The published courses in which all the words are found, whole or from their beginning: a title counts more than a
 * summary, and that more than the rest. Where there is none at all, those that have words near them.
 * `matches (id, relevance, is_near)`; undefined when no word is looked for. It is materialized: what finding the near ones is
 * thought to cost would hide from the planner which way of joining it is the cheap one.
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
  return `
    exact AS MATERIALIZED (
      SELECT id, ${score.join(' + ')} AS relevance FROM catalogue.course
       WHERE status = 'published' AND (numnode(${all}) = 0 OR ${ALL_WORDS} @@ (${all}))),
    slip (word, query) AS (
      SELECT * FROM (VALUES ${slips.map(({ word, query }) => `(${word}, ${query})`).join(', ')}) looked_for (word, query)
       WHERE NOT EXISTS (SELECT FROM exact) AND numnode(query) > 0),
    near AS (
      SELECT slip.word, alike.id, max(alike.likeness) AS likeness
        FROM slip CROSS JOIN LATERAL (${ALIKE}) alike
       GROUP BY slip.word, alike.id),
    matches AS MATERIALIZED (
      SELECT id, relevance, false AS is_near FROM exact
      UNION ALL
      SELECT id, (10 * sum(likeness))::integer, true FROM near
       GROUP BY id HAVING count(*) >= (SELECT count(DISTINCT word) FROM slip))`;
}

/** The courses that have the word, or one near it: which words those are is asked of the catalogue's words first. */
const ALIKE = `
  SELECT id, 1 AS likeness FROM catalogue.course
   WHERE status = 'published' AND ${ALL_WORDS} @@ slip.query AND summary_words @@ slip.query
  UNION ALL
  SELECT course.id, known.likeness FROM catalogue.words_near(slip.word) known
    JOIN catalogue.course ON status = 'published' AND catalogue.words_of(nearby) @@ known.query`;

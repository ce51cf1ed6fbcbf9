import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The words of the catalogue, so that a slip of the keyboard is compared with words and not with courses. */
export class KnowTheWords1700000020010 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE catalogue.known_word (word text PRIMARY KEY);
      CREATE INDEX known_word_nearby ON catalogue.known_word USING gin (word gin_trgm_ops);

      -- Dear, so that it is looked up in its index and never worked out row by row.
      CREATE FUNCTION catalogue.words_of(nearby text) RETURNS tsvector LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE COST 100000
        AS $$ SELECT to_tsvector('simple'::regconfig, nearby) $$;
      CREATE INDEX course_own_words ON catalogue.course USING gin (catalogue.words_of(nearby)) WHERE status = 'published';

      -- In order, so that two courses written at once never wait for each other's words.
      CREATE FUNCTION catalogue.know_words() RETURNS trigger LANGUAGE plpgsql AS $$
        BEGIN
          IF TG_OP = 'INSERT' OR NEW.nearby <> OLD.nearby THEN
            INSERT INTO catalogue.known_word (word)
            SELECT word FROM unnest(tsvector_to_array(catalogue.words_of(NEW.nearby))) own (word)
             WHERE NOT EXISTS (SELECT FROM catalogue.known_word known WHERE known.word = own.word)
             ORDER BY word
                ON CONFLICT DO NOTHING;
          END IF;
          RETURN NULL;
        END $$;
      CREATE TRIGGER know_words AFTER INSERT OR UPDATE ON catalogue.course
        FOR EACH ROW EXECUTE FUNCTION catalogue.know_words();
      INSERT INTO catalogue.known_word (word)
      SELECT DISTINCT unnest(tsvector_to_array(catalogue.words_of(nearby))) FROM catalogue.course;

      -- Words that differ from this one by a slip of the keyboard, each as what to look for; the threshold is its own.
      CREATE FUNCTION catalogue.words_near(slip text) RETURNS TABLE (query tsquery, likeness real) LANGUAGE sql STABLE
        SET pg_trgm.word_similarity_threshold = 0.5
        AS $$ SELECT quote_literal(word)::tsquery, word_similarity(slip, word)
                FROM catalogue.known_word WHERE slip <% word $$;
      DROP FUNCTION catalogue.courses_near;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE FUNCTION catalogue.courses_near(word text) RETURNS SETOF uuid LANGUAGE sql STABLE
        SET pg_trgm.word_similarity_threshold = 0.5
        AS $$ SELECT id FROM catalogue.course WHERE status = 'published' AND word <% nearby $$;
      DROP FUNCTION catalogue.words_near;
      DROP TRIGGER know_words ON catalogue.course;
      DROP FUNCTION catalogue.know_words;
      DROP INDEX catalogue.course_own_words;
      DROP FUNCTION catalogue.words_of;
      DROP TABLE catalogue.known_word;
    `);
  }
}

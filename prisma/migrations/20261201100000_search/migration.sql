-- AlterTable
ALTER TABLE "portal"."article" ADD COLUMN     "search_words" TEXT[] DEFAULT ARRAY[]::TEXT[];

-- Texts and vectors stand beside the rows: whoever gathers thousands of pieces reads a quarter of the pages.
ALTER TABLE "portal"."article" SET (toast_tuple_target = 512);

-- Where a word is told in headline, kicker, keywords or teaser.
CREATE INDEX "article_search_prominent_idx" ON "portal"."article" USING GIN (ts_filter("search_vector", '{a,b,c}'));

-- CreateTable
CREATE TABLE "portal"."search_word" (
    "word" TEXT COLLATE "C" NOT NULL,
    "reversed" TEXT COLLATE "C" NOT NULL,
    "pieces" INTEGER NOT NULL,

    CONSTRAINT "search_word_pkey" PRIMARY KEY ("word")
);

-- CreateIndex
CREATE INDEX "search_word_reversed_idx" ON "portal"."search_word"("reversed");

-- The pieces that readers see already.
UPDATE "portal"."article" SET "search_words" = ARRAY(
  SELECT DISTINCT lower(token)
  FROM ts_parse('default', concat_ws(' / ', headline, kicker, teaser, translate(left(body_text, 200000), U&'\00A0\2009\202F\00AD', '   '), (
    SELECT string_agg(concat_ws(' ', keyword.name, keyword.acronym, array_to_string(keyword.aliases, ' ')), ' ')
    FROM "portal"."article_keyword" JOIN "portal"."keyword" ON keyword.id = keyword_id
    WHERE article_keyword.article_id = article.id)))
  WHERE tokid IN (1, 2, 10, 11) AND length(token) BETWEEN 3 AND 60);

INSERT INTO "portal"."search_word" (word, reversed, pieces)
SELECT word, reverse(word), count(*) FROM "portal"."article" CROSS JOIN unnest("search_words") AS word GROUP BY word;

-- The words follow the pieces, whichever way these come, change and go: once per statement, each word by the difference
-- that is left of all its pieces. Words are taken in one order, so that two statements wait for each other at most.
CREATE FUNCTION "portal"."count_search_words"() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  words text[];
  changes int[];
BEGIN
  IF TG_OP = 'UPDATE' THEN
    SELECT array_agg(word), array_agg(change) INTO words, changes FROM (
      SELECT word, sum(said.change) AS change
      FROM former FULL JOIN present USING (id) CROSS JOIN LATERAL (
        SELECT unnest(present.search_words) AS word, 1 AS change
        UNION ALL
        SELECT unnest(former.search_words), -1) AS said
      WHERE present.search_words IS DISTINCT FROM former.search_words
      GROUP BY word HAVING sum(said.change) <> 0) AS changed;
  ELSE
    SELECT array_agg(word), array_agg(CASE TG_OP WHEN 'DELETE' THEN -pieces ELSE pieces END) INTO words, changes FROM (
      SELECT word, count(*) AS pieces FROM present CROSS JOIN unnest(search_words) AS word GROUP BY word) AS counted;
  END IF;
  WITH changed AS (
    INSERT INTO portal.search_word AS known (word, reversed, pieces)
    SELECT word, reverse(word), change FROM unnest(words, changes) AS given (word, change) ORDER BY word COLLATE "C"
    ON CONFLICT (word) DO UPDATE SET pieces = known.pieces + excluded.pieces
    RETURNING known.word, known.pieces)
  SELECT array_agg(word) INTO words FROM changed WHERE pieces = 0;
  DELETE FROM portal.search_word WHERE word = ANY (words);
  RETURN NULL;
END $$;

CREATE TRIGGER "count_added_words" AFTER INSERT ON "portal"."article"
REFERENCING NEW TABLE AS present FOR EACH STATEMENT EXECUTE FUNCTION "portal"."count_search_words"();

CREATE TRIGGER "count_changed_words" AFTER UPDATE ON "portal"."article"
REFERENCING OLD TABLE AS former NEW TABLE AS present FOR EACH STATEMENT EXECUTE FUNCTION "portal"."count_search_words"();

CREATE TRIGGER "count_removed_words" AFTER DELETE ON "portal"."article"
REFERENCING OLD TABLE AS present FOR EACH STATEMENT EXECUTE FUNCTION "portal"."count_search_words"();

-- The triggers run it; nobody calls it.
REVOKE EXECUTE ON FUNCTION "portal"."count_search_words"() FROM PUBLIC;

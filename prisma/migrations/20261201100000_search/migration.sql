-- AlterTable
ALTER TABLE "portal"."article" ADD COLUMN     "search_words" TEXT[] DEFAULT ARRAY[]::TEXT[];

-- CreateTable
CREATE TABLE "portal"."search_word" (
    "word" TEXT COLLATE "C" NOT NULL,
    "reversed" TEXT COLLATE "C" NOT NULL,
    "pieces" INTEGER NOT NULL,

    CONSTRAINT "search_word_pkey" PRIMARY KEY ("word")
);

-- CreateIndex
CREATE INDEX "search_word_reversed_idx" ON "portal"."search_word"("reversed");

-- The words follow the pieces, whichever way these come, change and go.
CREATE FUNCTION "portal"."count_search_words"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP <> 'DELETE' THEN
    INSERT INTO portal.search_word (word, reversed, pieces)
    SELECT word, reverse(word), 1 FROM unnest(NEW.search_words) AS word
    ON CONFLICT (word) DO UPDATE SET pieces = search_word.pieces + 1;
  END IF;
  IF TG_OP <> 'INSERT' THEN
    DELETE FROM portal.search_word WHERE word = ANY (OLD.search_words) AND pieces = 1;
    UPDATE portal.search_word SET pieces = pieces - 1 WHERE word = ANY (OLD.search_words);
  END IF;
  RETURN NULL;
END $$;

CREATE TRIGGER "count_search_words" AFTER INSERT OR DELETE OR UPDATE OF "search_words" ON "portal"."article"
FOR EACH ROW EXECUTE FUNCTION "portal"."count_search_words"();

-- The trigger runs it; nobody calls it.
REVOKE EXECUTE ON FUNCTION "portal"."count_search_words"() FROM PUBLIC;

-- The pieces that readers see already.
UPDATE "portal"."article" SET "search_words" = ARRAY(
  SELECT DISTINCT lower(token)
  FROM ts_parse('default', concat_ws(' / ', headline, kicker, teaser, translate(left(body_text, 200000), U&'\00A0\2009\202F\00AD', '   '), (
    SELECT string_agg(concat_ws(' ', keyword.name, keyword.acronym, array_to_string(keyword.aliases, ' ')), ' ')
    FROM "portal"."article_keyword" JOIN "portal"."keyword" ON keyword.id = keyword_id
    WHERE article_keyword.article_id = article.id)))
  WHERE tokid IN (1, 2, 10, 11) AND length(token) BETWEEN 3 AND 60);

-- DropIndex
DROP INDEX "portal"."article_keyword_keyword_id_idx";

-- CreateIndex
CREATE INDEX "article_keyword_keyword_id_article_id_idx" ON "portal"."article_keyword"("keyword_id", "article_id" DESC);

-- AlterTable
ALTER TABLE "newsroom"."keyword" ADD COLUMN     "broader_id" INTEGER,
ADD COLUMN     "description" TEXT NOT NULL DEFAULT '',
ADD COLUMN     "gnd_id" TEXT,
ADD COLUMN     "wikidata_id" TEXT;

-- AlterTable
ALTER TABLE "portal"."keyword" ADD COLUMN     "broader_id" INTEGER,
ADD COLUMN     "description" TEXT NOT NULL DEFAULT '';

-- CreateTable
CREATE TABLE "newsroom"."keyword_see_also" (
    "keyword_id" INTEGER NOT NULL,
    "position" INTEGER NOT NULL,
    "see_also_id" INTEGER NOT NULL,

    CONSTRAINT "keyword_see_also_pkey" PRIMARY KEY ("keyword_id","position")
);

-- CreateTable
CREATE TABLE "newsroom"."merged_keyword" (
    "id" INTEGER NOT NULL,
    "into_id" INTEGER NOT NULL,
    "name" TEXT NOT NULL,
    "slug" TEXT NOT NULL,

    CONSTRAINT "merged_keyword_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "newsroom"."distinct_keyword" (
    "lower_id" INTEGER NOT NULL,
    "higher_id" INTEGER NOT NULL,

    CONSTRAINT "distinct_keyword_pkey" PRIMARY KEY ("lower_id","higher_id")
);

-- CreateTable
CREATE TABLE "newsroom"."keyword_journal" (
    "id" BIGSERIAL NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "actor_id" UUID,
    "actor_name" TEXT NOT NULL,
    "action" TEXT NOT NULL,
    "keyword_ids" INTEGER[],
    "summary" JSONB NOT NULL,
    "before" JSONB NOT NULL,
    "after" JSONB NOT NULL,
    "undoes_id" BIGINT,

    CONSTRAINT "keyword_journal_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "portal"."keyword_see_also" (
    "keyword_id" INTEGER NOT NULL,
    "position" INTEGER NOT NULL,
    "see_also_id" INTEGER NOT NULL,

    CONSTRAINT "keyword_see_also_pkey" PRIMARY KEY ("keyword_id","see_also_id")
);

-- CreateIndex
CREATE INDEX "keyword_see_also_see_also_id_idx" ON "newsroom"."keyword_see_also"("see_also_id");

-- CreateIndex
CREATE UNIQUE INDEX "keyword_see_also_keyword_id_see_also_id_key" ON "newsroom"."keyword_see_also"("keyword_id", "see_also_id");

-- CreateIndex
CREATE INDEX "merged_keyword_into_id_idx" ON "newsroom"."merged_keyword"("into_id");

-- CreateIndex
CREATE INDEX "distinct_keyword_higher_id_idx" ON "newsroom"."distinct_keyword"("higher_id");

-- CreateIndex
CREATE UNIQUE INDEX "keyword_journal_undoes_id_key" ON "newsroom"."keyword_journal"("undoes_id");

-- CreateIndex
CREATE INDEX "keyword_journal_keyword_ids_idx" ON "newsroom"."keyword_journal" USING GIN ("keyword_ids");

-- CreateIndex
CREATE INDEX "keyword_see_also_see_also_id_idx" ON "portal"."keyword_see_also"("see_also_id");

-- CreateIndex
CREATE INDEX "keyword_broader_id_idx" ON "newsroom"."keyword"("broader_id");

-- CreateIndex
CREATE INDEX "keyword_wikidata_id_idx" ON "newsroom"."keyword"("wikidata_id");

-- CreateIndex
CREATE INDEX "keyword_gnd_id_idx" ON "newsroom"."keyword"("gnd_id");

-- CreateIndex
CREATE UNIQUE INDEX "article_keyword_article_id_keyword_id_key" ON "portal"."article_keyword"("article_id", "keyword_id");

-- CreateIndex
CREATE INDEX "keyword_broader_id_idx" ON "portal"."keyword"("broader_id");

-- CreateIndex
CREATE INDEX "redirect_to_path_idx" ON "portal"."redirect"("to_path");

-- AddForeignKey
ALTER TABLE "newsroom"."keyword" ADD CONSTRAINT "keyword_broader_id_fkey" FOREIGN KEY ("broader_id") REFERENCES "newsroom"."keyword"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "newsroom"."keyword_see_also" ADD CONSTRAINT "keyword_see_also_keyword_id_fkey" FOREIGN KEY ("keyword_id") REFERENCES "newsroom"."keyword"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "newsroom"."keyword_see_also" ADD CONSTRAINT "keyword_see_also_see_also_id_fkey" FOREIGN KEY ("see_also_id") REFERENCES "newsroom"."keyword"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "newsroom"."merged_keyword" ADD CONSTRAINT "merged_keyword_into_id_fkey" FOREIGN KEY ("into_id") REFERENCES "newsroom"."keyword"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "newsroom"."distinct_keyword" ADD CONSTRAINT "distinct_keyword_lower_id_fkey" FOREIGN KEY ("lower_id") REFERENCES "newsroom"."keyword"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "newsroom"."distinct_keyword" ADD CONSTRAINT "distinct_keyword_higher_id_fkey" FOREIGN KEY ("higher_id") REFERENCES "newsroom"."keyword"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "portal"."keyword" ADD CONSTRAINT "keyword_broader_id_fkey" FOREIGN KEY ("broader_id") REFERENCES "portal"."keyword"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "portal"."keyword_see_also" ADD CONSTRAINT "keyword_see_also_keyword_id_fkey" FOREIGN KEY ("keyword_id") REFERENCES "portal"."keyword"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "portal"."keyword_see_also" ADD CONSTRAINT "keyword_see_also_see_also_id_fkey" FOREIGN KEY ("see_also_id") REFERENCES "portal"."keyword"("id") ON DELETE CASCADE ON UPDATE CASCADE;

ALTER TABLE "newsroom"."distinct_keyword" ADD CONSTRAINT "distinct_keyword_order" CHECK ("lower_id" < "higher_id");
ALTER TABLE "newsroom"."keyword_see_also" ADD CONSTRAINT "keyword_see_also_other" CHECK ("keyword_id" <> "see_also_id");

-- What was done is written once.
REVOKE UPDATE, DELETE ON "newsroom"."keyword_journal" FROM dachzeile_newsroom;

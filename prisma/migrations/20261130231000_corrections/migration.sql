-- AlterTable
ALTER TABLE "portal"."article" ADD COLUMN     "significant_update_at" TIMESTAMPTZ(3);

-- CreateTable
CREATE TABLE "newsroom"."article_link" (
    "article_id" INTEGER NOT NULL,
    "target_id" INTEGER NOT NULL,

    CONSTRAINT "article_link_pkey" PRIMARY KEY ("article_id","target_id")
);

-- CreateTable
CREATE TABLE "newsroom"."correction" (
    "id" SERIAL NOT NULL,
    "article_id" INTEGER NOT NULL,
    "was_wrong" TEXT NOT NULL,
    "is_right" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "version" INTEGER NOT NULL,
    "created_by_id" UUID,
    "created_by_name" TEXT NOT NULL,

    CONSTRAINT "correction_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "portal"."article_link" (
    "article_id" INTEGER NOT NULL,
    "target_id" INTEGER NOT NULL,
    "is_coverage" BOOLEAN NOT NULL,

    CONSTRAINT "article_link_pkey" PRIMARY KEY ("article_id","target_id")
);

-- CreateTable
CREATE TABLE "portal"."correction" (
    "id" INTEGER NOT NULL,
    "article_id" INTEGER NOT NULL,
    "was_wrong" TEXT NOT NULL,
    "is_right" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "correction_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "article_link_target_id_idx" ON "newsroom"."article_link"("target_id");

-- CreateIndex
CREATE INDEX "correction_article_id_id_idx" ON "newsroom"."correction"("article_id", "id");

-- CreateIndex
CREATE INDEX "article_link_target_id_idx" ON "portal"."article_link"("target_id");

-- CreateIndex
CREATE INDEX "correction_article_id_idx" ON "portal"."correction"("article_id");

-- CreateIndex
CREATE INDEX "correction_at_id_idx" ON "portal"."correction"("at" DESC, "id" DESC);

-- AddForeignKey
ALTER TABLE "newsroom"."article_link" ADD CONSTRAINT "article_link_article_id_fkey" FOREIGN KEY ("article_id") REFERENCES "newsroom"."article"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "newsroom"."correction" ADD CONSTRAINT "correction_article_id_fkey" FOREIGN KEY ("article_id") REFERENCES "newsroom"."article"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "portal"."article_link" ADD CONSTRAINT "article_link_article_id_fkey" FOREIGN KEY ("article_id") REFERENCES "portal"."article"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "portal"."correction" ADD CONSTRAINT "correction_article_id_fkey" FOREIGN KEY ("article_id") REFERENCES "portal"."article"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- What readers were told of an error stays as it was told.
REVOKE UPDATE, DELETE ON "newsroom"."correction" FROM dachzeile_newsroom;

-- What the texts that are there already point at: those of the working copies, and those that readers see.
INSERT INTO "newsroom"."article_link" ("article_id", "target_id")
SELECT DISTINCT article.id, (mark -> 'attrs' ->> 'articleId')::int
FROM "newsroom"."article"
CROSS JOIN LATERAL jsonb_path_query(article.body, '$.**.marks[*] ? (@.type == "articleLink" || @.type == "coverageLink")') AS mark
WHERE mark -> 'attrs' ->> 'articleId' IS NOT NULL;

INSERT INTO "portal"."article_link" ("article_id", "target_id", "is_coverage")
SELECT article.id, (mark -> 'attrs' ->> 'articleId')::int, bool_or(mark ->> 'type' = 'coverageLink')
FROM "newsroom"."article"
JOIN "portal"."article" AS printed ON printed.id = article.id
CROSS JOIN LATERAL (
  SELECT content FROM "newsroom"."revision"
  WHERE article_id = article.id AND version = article.published_version AND reason IN ('publication', 'correction')
  LIMIT 1
) AS kept
CROSS JOIN LATERAL jsonb_path_query(kept.content -> 'body', '$.**.marks[*] ? (@.type == "articleLink" || @.type == "coverageLink")') AS mark
WHERE mark -> 'attrs' ->> 'articleId' IS NOT NULL
GROUP BY article.id, mark -> 'attrs' ->> 'articleId';

-- CreateEnum
CREATE TYPE "newsroom"."revision_reason" AS ENUM ('hand_in', 'approval', 'publication', 'correction', 'withdrawal', 'named', 'restore', 'automatic');

-- DropIndex
DROP INDEX "newsroom"."revision_article_id_version_key";

-- AlterTable
ALTER TABLE "newsroom"."article" ADD COLUMN     "unkept_writers" UUID[] DEFAULT ARRAY[]::UUID[];

-- AlterTable
ALTER TABLE "newsroom"."revision" ADD COLUMN     "contributors" UUID[] DEFAULT ARRAY[]::UUID[],
ADD COLUMN     "name" TEXT,
ADD COLUMN     "reason" "newsroom"."revision_reason";

-- Why the existing ones were kept, as far as the log tells; the default is what can happen without a line in it.
UPDATE "newsroom"."revision" r SET "reason" = (CASE
  WHEN EXISTS (
    SELECT FROM "newsroom"."audit_entry" a WHERE a."subject_type" = 'article' AND a."subject_id" = r."article_id"::text
      AND a."action" = 'publish-article' AND a."details" ->> 'version' = r."version"::text
  ) OR EXISTS (
    SELECT FROM "newsroom"."article" p WHERE p."id" = r."article_id" AND p."published_version" = r."version"
  ) THEN 'publication'
  WHEN EXISTS (
    SELECT FROM "newsroom"."audit_entry" a WHERE a."subject_type" = 'article' AND a."subject_id" = r."article_id"::text
      AND a."action" = 'approve-article' AND a."details" ->> 'version' = r."version"::text
  ) THEN 'approval'
  ELSE 'hand_in'
END)::"newsroom"."revision_reason";

-- AlterTable
ALTER TABLE "newsroom"."revision" ALTER COLUMN "reason" SET NOT NULL;

-- CreateIndex
CREATE INDEX "revision_article_id_created_at_version_id_idx" ON "newsroom"."revision"("article_id", "created_at" DESC, "version" DESC, "id" DESC);

-- CreateIndex
CREATE UNIQUE INDEX "revision_article_id_version_reason_key" ON "newsroom"."revision"("article_id", "version", "reason");

ALTER TABLE "newsroom"."revision" ADD CONSTRAINT "revision_name" CHECK (("reason" = 'named') = ("name" IS NOT NULL));

-- Whoever works in the newsroom's role may delete automatic revisions and no other. The rows of other reasons cannot be
-- reached by a DELETE at all; changing a row stays forbidden, so that none becomes an automatic one.
GRANT DELETE ON "newsroom"."revision" TO dachzeile_newsroom;
ALTER TABLE "newsroom"."revision" ENABLE ROW LEVEL SECURITY;
CREATE POLICY "read_every" ON "newsroom"."revision" FOR SELECT TO dachzeile_newsroom USING (true);
CREATE POLICY "add_every" ON "newsroom"."revision" FOR INSERT TO dachzeile_newsroom WITH CHECK (true);
CREATE POLICY "delete_automatic" ON "newsroom"."revision" FOR DELETE TO dachzeile_newsroom USING ("reason" = 'automatic');

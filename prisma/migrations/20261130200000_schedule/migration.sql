-- AlterTable
ALTER TABLE "newsroom"."article" ADD COLUMN     "take_down_for" TIMESTAMPTZ(3),
ADD COLUMN     "take_down_notice" TEXT;

-- CreateIndex
CREATE INDEX "article_scheduled_for_idx" ON "newsroom"."article"("scheduled_for");

-- CreateIndex
CREATE INDEX "article_take_down_for_idx" ON "newsroom"."article"("take_down_for");

-- Readers stop seeing only what they see.
ALTER TABLE "newsroom"."article" ADD CONSTRAINT "article_take_down_of_published"
  CHECK ("take_down_for" IS NULL OR "state" = 'published');
ALTER TABLE "newsroom"."article" ADD CONSTRAINT "article_take_down_notice_with_moment"
  CHECK ("take_down_notice" IS NULL OR "take_down_for" IS NOT NULL);

-- The queue's tables; its library makes them here after the migrations, as their owner. The newsroom's role works with them.
CREATE SCHEMA "jobs";
GRANT USAGE ON SCHEMA "jobs" TO dachzeile_newsroom;
ALTER DEFAULT PRIVILEGES IN SCHEMA "jobs" GRANT SELECT, INSERT, UPDATE, DELETE ON TABLES TO dachzeile_newsroom;

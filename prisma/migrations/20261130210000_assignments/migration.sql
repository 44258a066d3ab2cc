-- CreateEnum
CREATE TYPE "newsroom"."priority" AS ENUM ('urgent', 'high', 'normal', 'low');

-- CreateTable
CREATE TABLE "newsroom"."assignment" (
    "article_id" INTEGER NOT NULL,
    "responsible_id" UUID,
    "due_on" DATE,
    "priority" "newsroom"."priority" NOT NULL DEFAULT 'normal',
    "note" TEXT NOT NULL DEFAULT '',

    CONSTRAINT "assignment_pkey" PRIMARY KEY ("article_id")
);

-- CreateIndex
CREATE INDEX "assignment_responsible_id_idx" ON "newsroom"."assignment"("responsible_id");

-- CreateIndex
CREATE INDEX "assignment_due_on_idx" ON "newsroom"."assignment"("due_on");

-- CreateIndex
CREATE INDEX "article_planned_for_idx" ON "newsroom"."article"("planned_for");

-- CreateIndex
CREATE INDEX "article_embargo_until_idx" ON "newsroom"."article"("embargo_until");

-- CreateIndex
CREATE INDEX "article_first_published_at_idx" ON "newsroom"."article"("first_published_at");

-- AddForeignKey
ALTER TABLE "newsroom"."assignment" ADD CONSTRAINT "assignment_article_id_fkey" FOREIGN KEY ("article_id") REFERENCES "newsroom"."article"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "newsroom"."assignment" ADD CONSTRAINT "assignment_responsible_id_fkey" FOREIGN KEY ("responsible_id") REFERENCES "newsroom"."user"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- Pieces whose working copy is ahead of what readers see: few among very many, and asked for by every first page of the desk.
CREATE INDEX "article_ahead_idx" ON "newsroom"."article"("changed_at" DESC, "id" DESC) WHERE "version" <> "published_version";

-- AlterTable
ALTER TABLE "newsroom"."section" ADD COLUMN     "needs_four_eyes" BOOLEAN NOT NULL DEFAULT false;

-- CreateTable
CREATE TABLE "newsroom"."approval" (
    "article_id" INTEGER NOT NULL,
    "content_hash" TEXT NOT NULL,
    "approved_by_id" UUID,
    "approved_by_name" TEXT NOT NULL,
    "approved_at" TIMESTAMPTZ(3) NOT NULL,
    "override_reason" TEXT,
    "voided_at" TIMESTAMPTZ(3),
    "voided_by_name" TEXT,

    CONSTRAINT "approval_pkey" PRIMARY KEY ("article_id")
);

-- AddForeignKey
ALTER TABLE "newsroom"."approval" ADD CONSTRAINT "approval_article_id_fkey" FOREIGN KEY ("article_id") REFERENCES "newsroom"."article"("id") ON DELETE CASCADE ON UPDATE CASCADE;

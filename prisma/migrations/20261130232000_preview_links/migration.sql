-- AlterEnum
ALTER TYPE "newsroom"."revision_reason" ADD VALUE 'shared';

-- CreateTable
CREATE TABLE "newsroom"."preview_link" (
    "id" UUID NOT NULL,
    "token_hash" TEXT NOT NULL,
    "article_id" INTEGER NOT NULL,
    "revision_id" UUID NOT NULL,
    "made_by_id" UUID,
    "made_by_name" TEXT NOT NULL,
    "made_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "revoked_at" TIMESTAMPTZ(3),
    "views" INTEGER NOT NULL DEFAULT 0,
    "last_viewed_at" TIMESTAMPTZ(3),

    CONSTRAINT "preview_link_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "preview_link_token_hash_key" ON "newsroom"."preview_link"("token_hash");

-- CreateIndex
CREATE INDEX "preview_link_article_id_made_at_idx" ON "newsroom"."preview_link"("article_id", "made_at" DESC);

-- CreateIndex
CREATE INDEX "preview_link_revision_id_idx" ON "newsroom"."preview_link"("revision_id");

-- CreateIndex
CREATE INDEX "preview_link_made_by_id_idx" ON "newsroom"."preview_link"("made_by_id");

-- AddForeignKey
ALTER TABLE "newsroom"."preview_link" ADD CONSTRAINT "preview_link_article_id_fkey" FOREIGN KEY ("article_id") REFERENCES "newsroom"."article"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "newsroom"."preview_link" ADD CONSTRAINT "preview_link_revision_id_fkey" FOREIGN KEY ("revision_id") REFERENCES "newsroom"."revision"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "newsroom"."preview_link" ADD CONSTRAINT "preview_link_made_by_id_fkey" FOREIGN KEY ("made_by_id") REFERENCES "newsroom"."user"("id") ON DELETE SET NULL ON UPDATE CASCADE;

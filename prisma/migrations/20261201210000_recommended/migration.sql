-- AlterTable
ALTER TABLE "newsroom"."article" ADD COLUMN     "recommended_ids" INTEGER[] DEFAULT ARRAY[]::INTEGER[];

-- CreateTable
CREATE TABLE "portal"."recommendation" (
    "article_id" INTEGER NOT NULL,
    "position" INTEGER NOT NULL,
    "target_id" INTEGER NOT NULL,

    CONSTRAINT "recommendation_pkey" PRIMARY KEY ("article_id","position")
);

-- CreateIndex
CREATE INDEX "recommendation_target_id_idx" ON "portal"."recommendation"("target_id");

-- CreateIndex
CREATE UNIQUE INDEX "recommendation_article_id_target_id_key" ON "portal"."recommendation"("article_id", "target_id");

-- AddForeignKey
ALTER TABLE "portal"."recommendation" ADD CONSTRAINT "recommendation_article_id_fkey" FOREIGN KEY ("article_id") REFERENCES "portal"."article"("id") ON DELETE CASCADE ON UPDATE CASCADE;

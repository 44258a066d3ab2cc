-- CreateTable
CREATE TABLE "newsroom"."article_picture" (
    "article_id" INTEGER NOT NULL,
    "picture_id" INTEGER NOT NULL,

    CONSTRAINT "article_picture_pkey" PRIMARY KEY ("article_id","picture_id")
);

-- CreateTable
CREATE TABLE "portal"."article_picture" (
    "article_id" INTEGER NOT NULL,
    "content_hash" TEXT NOT NULL,

    CONSTRAINT "article_picture_pkey" PRIMARY KEY ("article_id","content_hash")
);

-- CreateIndex
CREATE INDEX "article_picture_picture_id_idx" ON "newsroom"."article_picture"("picture_id");

-- CreateIndex
CREATE INDEX "article_picture_content_hash_idx" ON "portal"."article_picture"("content_hash");

-- AddForeignKey
ALTER TABLE "newsroom"."article_picture" ADD CONSTRAINT "article_picture_article_id_fkey" FOREIGN KEY ("article_id") REFERENCES "newsroom"."article"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "newsroom"."article_picture" ADD CONSTRAINT "article_picture_picture_id_fkey" FOREIGN KEY ("picture_id") REFERENCES "newsroom"."picture"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "portal"."article_picture" ADD CONSTRAINT "article_picture_article_id_fkey" FOREIGN KEY ("article_id") REFERENCES "portal"."article"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "portal"."article_picture" ADD CONSTRAINT "article_picture_content_hash_fkey" FOREIGN KEY ("content_hash") REFERENCES "portal"."picture"("content_hash") ON DELETE RESTRICT ON UPDATE CASCADE;

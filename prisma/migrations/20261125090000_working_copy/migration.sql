-- CreateTable
CREATE TABLE "newsroom"."working_copy" (
    "article_id" INTEGER NOT NULL,
    "epoch" INTEGER NOT NULL DEFAULT 1,
    "document_schema" INTEGER NOT NULL,
    "state" BYTEA NOT NULL,
    "sequence" INTEGER NOT NULL DEFAULT 1,
    "stored_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "working_copy_pkey" PRIMARY KEY ("article_id")
);

-- AddForeignKey
ALTER TABLE "newsroom"."working_copy" ADD CONSTRAINT "working_copy_article_id_fkey" FOREIGN KEY ("article_id") REFERENCES "newsroom"."article"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- CreateTable
CREATE TABLE "readers"."article_view" (
    "article_id" INTEGER NOT NULL,
    "day" DATE NOT NULL,
    "referrer" TEXT NOT NULL,
    "views" INTEGER NOT NULL,

    CONSTRAINT "article_view_pkey" PRIMARY KEY ("day","article_id","referrer")
);

-- CreateTable
CREATE TABLE "portal"."most_read" (
    "position" INTEGER NOT NULL,
    "article_id" INTEGER NOT NULL,

    CONSTRAINT "most_read_pkey" PRIMARY KEY ("position")
);

-- CreateIndex
CREATE UNIQUE INDEX "most_read_article_id_key" ON "portal"."most_read"("article_id");

-- AddForeignKey
ALTER TABLE "portal"."most_read" ADD CONSTRAINT "most_read_article_id_fkey" FOREIGN KEY ("article_id") REFERENCES "portal"."article"("id") ON DELETE CASCADE ON UPDATE CASCADE;

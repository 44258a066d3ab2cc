-- CreateTable
CREATE TABLE "newsroom"."series" (
    "id" SERIAL NOT NULL,
    "name" TEXT NOT NULL,
    "slug" TEXT NOT NULL,
    "description" TEXT NOT NULL DEFAULT '',
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "series_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "newsroom"."series_part" (
    "article_id" INTEGER NOT NULL,
    "series_id" INTEGER NOT NULL,
    "position" INTEGER NOT NULL,

    CONSTRAINT "series_part_pkey" PRIMARY KEY ("article_id")
);

-- CreateTable
CREATE TABLE "portal"."series" (
    "id" INTEGER NOT NULL,
    "name" TEXT NOT NULL,
    "slug" TEXT NOT NULL,
    "description" TEXT NOT NULL,

    CONSTRAINT "series_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "portal"."series_part" (
    "article_id" INTEGER NOT NULL,
    "series_id" INTEGER NOT NULL,
    "position" INTEGER NOT NULL,

    CONSTRAINT "series_part_pkey" PRIMARY KEY ("article_id")
);

-- CreateIndex
CREATE UNIQUE INDEX "series_name_key" ON "newsroom"."series"("name");

-- CreateIndex
CREATE UNIQUE INDEX "series_slug_key" ON "newsroom"."series"("slug");

-- CreateIndex
CREATE UNIQUE INDEX "series_part_series_id_position_key" ON "newsroom"."series_part"("series_id", "position");

-- CreateIndex
CREATE UNIQUE INDEX "series_slug_key" ON "portal"."series"("slug");

-- CreateIndex
CREATE UNIQUE INDEX "series_part_series_id_position_key" ON "portal"."series_part"("series_id", "position");

-- AddForeignKey
ALTER TABLE "newsroom"."series_part" ADD CONSTRAINT "series_part_article_id_fkey" FOREIGN KEY ("article_id") REFERENCES "newsroom"."article"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "newsroom"."series_part" ADD CONSTRAINT "series_part_series_id_fkey" FOREIGN KEY ("series_id") REFERENCES "newsroom"."series"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "portal"."series_part" ADD CONSTRAINT "series_part_article_id_fkey" FOREIGN KEY ("article_id") REFERENCES "portal"."article"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "portal"."series_part" ADD CONSTRAINT "series_part_series_id_fkey" FOREIGN KEY ("series_id") REFERENCES "portal"."series"("id") ON DELETE CASCADE ON UPDATE CASCADE;

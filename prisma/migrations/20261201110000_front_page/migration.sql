-- CreateEnum
CREATE TYPE "newsroom"."front_area" AS ENUM ('lead', 'highlight', 'section');

-- CreateTable
CREATE TABLE "newsroom"."front_page" (
    "id" INTEGER NOT NULL DEFAULT 1,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "front_page_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "newsroom"."front_placement" (
    "position" INTEGER NOT NULL,
    "area" "newsroom"."front_area" NOT NULL,
    "section_id" INTEGER,
    "article_id" INTEGER NOT NULL,
    "ends_at" TIMESTAMPTZ(3),

    CONSTRAINT "front_placement_pkey" PRIMARY KEY ("position")
);

-- CreateTable
CREATE TABLE "portal"."front_placement" (
    "position" INTEGER NOT NULL,
    "area" TEXT NOT NULL,
    "section_id" INTEGER,
    "article_id" INTEGER NOT NULL,
    "ends_at" TIMESTAMPTZ(3),

    CONSTRAINT "front_placement_pkey" PRIMARY KEY ("position")
);

-- CreateIndex
CREATE INDEX "front_placement_section_id_idx" ON "newsroom"."front_placement"("section_id");

-- CreateIndex
CREATE INDEX "front_placement_article_id_idx" ON "newsroom"."front_placement"("article_id");

-- CreateIndex
CREATE INDEX "front_placement_section_id_idx" ON "portal"."front_placement"("section_id");

-- AddForeignKey
ALTER TABLE "newsroom"."front_placement" ADD CONSTRAINT "front_placement_section_id_fkey" FOREIGN KEY ("section_id") REFERENCES "newsroom"."section"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "newsroom"."front_placement" ADD CONSTRAINT "front_placement_article_id_fkey" FOREIGN KEY ("article_id") REFERENCES "newsroom"."article"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "portal"."front_placement" ADD CONSTRAINT "front_placement_section_id_fkey" FOREIGN KEY ("section_id") REFERENCES "portal"."section"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- The one row that every change of the front page locks and raises.
INSERT INTO "newsroom"."front_page" ("id") VALUES (1);

-- CreateIndex
CREATE INDEX "article_genre_display_date_first_published_at_id_idx" ON "portal"."article"("genre", "display_date" DESC, "first_published_at" DESC, "id" DESC);

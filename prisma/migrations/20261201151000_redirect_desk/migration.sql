-- Redirects that somebody laid down stand beside those that a new slug leaves behind.
ALTER TABLE "portal"."redirect" ADD COLUMN "is_laid_down" BOOLEAN NOT NULL DEFAULT false;

-- CreateTable
CREATE TABLE "readers"."redirect_hit" (
    "from_path" TEXT NOT NULL,
    "hits" INTEGER NOT NULL,
    "last_day" DATE NOT NULL,

    CONSTRAINT "redirect_hit_pkey" PRIMARY KEY ("from_path")
);

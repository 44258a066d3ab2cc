-- AlterTable
ALTER TABLE "newsroom"."user" ADD COLUMN     "shows_invisible" BOOLEAN NOT NULL DEFAULT false,
ADD COLUMN     "uses_shortcuts" BOOLEAN NOT NULL DEFAULT true;

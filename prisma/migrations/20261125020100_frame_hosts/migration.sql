-- AlterTable
ALTER TABLE "portal"."article" ADD COLUMN     "frame_hosts" TEXT[] DEFAULT ARRAY[]::TEXT[];

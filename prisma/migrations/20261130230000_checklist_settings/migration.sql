-- CreateTable
CREATE TABLE "newsroom"."checklist_settings" (
    "id" INTEGER NOT NULL DEFAULT 1,
    "levels" JSONB NOT NULL,

    CONSTRAINT "checklist_settings_pkey" PRIMARY KEY ("id")
);

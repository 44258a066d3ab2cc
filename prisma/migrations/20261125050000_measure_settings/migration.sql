-- CreateTable
CREATE TABLE "newsroom"."measure_settings" (
    "id" INTEGER NOT NULL DEFAULT 1,
    "column_millimetres" DOUBLE PRECISION NOT NULL,
    "font_points" DOUBLE PRECISION NOT NULL,
    "targets" JSONB NOT NULL,

    CONSTRAINT "measure_settings_pkey" PRIMARY KEY ("id")
);

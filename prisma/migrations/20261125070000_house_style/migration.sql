-- CreateEnum
CREATE TYPE "newsroom"."house_rule_kind" AS ENUM ('spelling', 'forbidden', 'abbreviation', 'gender');

-- CreateEnum
CREATE TYPE "newsroom"."house_rule_level" AS ENUM ('hint', 'error');

-- CreateTable
CREATE TABLE "newsroom"."house_rule" (
    "id" SERIAL NOT NULL,
    "position" INTEGER NOT NULL,
    "kind" "newsroom"."house_rule_kind" NOT NULL,
    "level" "newsroom"."house_rule_level" NOT NULL,
    "is_on" BOOLEAN NOT NULL DEFAULT true,
    "reason" TEXT NOT NULL,
    "definition" JSONB NOT NULL,

    CONSTRAINT "house_rule_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "newsroom"."house_rule_exemption" (
    "article_id" INTEGER NOT NULL,
    "rule_id" INTEGER NOT NULL,
    "form" TEXT NOT NULL,

    CONSTRAINT "house_rule_exemption_pkey" PRIMARY KEY ("article_id","rule_id","form")
);

-- CreateIndex
CREATE INDEX "house_rule_exemption_rule_id_idx" ON "newsroom"."house_rule_exemption"("rule_id");

-- AddForeignKey
ALTER TABLE "newsroom"."house_rule_exemption" ADD CONSTRAINT "house_rule_exemption_article_id_fkey" FOREIGN KEY ("article_id") REFERENCES "newsroom"."article"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "newsroom"."house_rule_exemption" ADD CONSTRAINT "house_rule_exemption_rule_id_fkey" FOREIGN KEY ("rule_id") REFERENCES "newsroom"."house_rule"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- CreateEnum
CREATE TYPE "newsroom"."mail_rhythm" AS ENUM ('never', 'at_once', 'daily');

-- CreateTable
CREATE TABLE "newsroom"."comment_thread" (
    "id" UUID NOT NULL,
    "article_id" INTEGER NOT NULL,
    "quote" TEXT,
    "passage" JSONB,
    "created_by_id" UUID,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "resolved_at" TIMESTAMPTZ(3),
    "resolved_by_name" TEXT,

    CONSTRAINT "comment_thread_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "newsroom"."comment" (
    "id" UUID NOT NULL,
    "thread_id" UUID NOT NULL,
    "author_id" UUID,
    "author_name" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "edited_at" TIMESTAMPTZ(3),
    "deleted_at" TIMESTAMPTZ(3),

    CONSTRAINT "comment_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "newsroom"."comment_mention" (
    "comment_id" UUID NOT NULL,
    "user_id" UUID NOT NULL,

    CONSTRAINT "comment_mention_pkey" PRIMARY KEY ("comment_id","user_id")
);

-- CreateTable
CREATE TABLE "newsroom"."notification" (
    "id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "article_id" INTEGER NOT NULL,
    "actor_name" TEXT NOT NULL,
    "comment_id" UUID,
    "remark" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "read_at" TIMESTAMPTZ(3),

    CONSTRAINT "notification_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "newsroom"."notification_mail" (
    "notification_id" UUID NOT NULL,
    "due_at" TIMESTAMPTZ(3) NOT NULL,
    "attempts" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "notification_mail_pkey" PRIMARY KEY ("notification_id")
);

-- CreateTable
CREATE TABLE "newsroom"."mail_choice" (
    "user_id" UUID NOT NULL,
    "group" TEXT NOT NULL,
    "rhythm" "newsroom"."mail_rhythm" NOT NULL,

    CONSTRAINT "mail_choice_pkey" PRIMARY KEY ("user_id","group")
);

-- CreateIndex
CREATE INDEX "comment_thread_article_id_created_at_idx" ON "newsroom"."comment_thread"("article_id", "created_at");

-- CreateIndex
CREATE INDEX "comment_thread_id_created_at_idx" ON "newsroom"."comment"("thread_id", "created_at");

-- CreateIndex
CREATE INDEX "comment_mention_user_id_idx" ON "newsroom"."comment_mention"("user_id");

-- CreateIndex
CREATE INDEX "notification_user_id_created_at_id_idx" ON "newsroom"."notification"("user_id", "created_at" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "notification_article_id_idx" ON "newsroom"."notification"("article_id");

-- CreateIndex
CREATE INDEX "notification_comment_id_idx" ON "newsroom"."notification"("comment_id");

-- CreateIndex
CREATE INDEX "notification_mail_due_at_idx" ON "newsroom"."notification_mail"("due_at");

-- AddForeignKey
ALTER TABLE "newsroom"."comment_thread" ADD CONSTRAINT "comment_thread_article_id_fkey" FOREIGN KEY ("article_id") REFERENCES "newsroom"."article"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "newsroom"."comment" ADD CONSTRAINT "comment_thread_id_fkey" FOREIGN KEY ("thread_id") REFERENCES "newsroom"."comment_thread"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "newsroom"."comment_mention" ADD CONSTRAINT "comment_mention_comment_id_fkey" FOREIGN KEY ("comment_id") REFERENCES "newsroom"."comment"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "newsroom"."comment_mention" ADD CONSTRAINT "comment_mention_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "newsroom"."user"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "newsroom"."notification" ADD CONSTRAINT "notification_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "newsroom"."user"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "newsroom"."notification" ADD CONSTRAINT "notification_article_id_fkey" FOREIGN KEY ("article_id") REFERENCES "newsroom"."article"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "newsroom"."notification" ADD CONSTRAINT "notification_comment_id_fkey" FOREIGN KEY ("comment_id") REFERENCES "newsroom"."comment"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "newsroom"."notification_mail" ADD CONSTRAINT "notification_mail_notification_id_fkey" FOREIGN KEY ("notification_id") REFERENCES "newsroom"."notification"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "newsroom"."mail_choice" ADD CONSTRAINT "mail_choice_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "newsroom"."user"("id") ON DELETE CASCADE ON UPDATE CASCADE;

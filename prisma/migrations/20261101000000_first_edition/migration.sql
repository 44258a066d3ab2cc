-- CreateSchema
CREATE SCHEMA IF NOT EXISTS "newsroom";

-- CreateSchema
CREATE SCHEMA IF NOT EXISTS "portal";

-- CreateSchema
CREATE SCHEMA IF NOT EXISTS "readers";

-- CreateEnum
CREATE TYPE "newsroom"."role" AS ENUM ('author', 'editor', 'admin');

-- CreateEnum
CREATE TYPE "newsroom"."article_state" AS ENUM ('draft', 'in_review', 'approved', 'scheduled', 'published', 'withdrawn');

-- CreateEnum
CREATE TYPE "newsroom"."genre" AS ENUM ('meldung', 'bericht', 'interview', 'kommentar', 'hintergrund', 'anzeige');

-- CreateEnum
CREATE TYPE "newsroom"."keyword_kind" AS ENUM ('section', 'place', 'organisation', 'person', 'law', 'topic');

-- CreateEnum
CREATE TYPE "newsroom"."one_time_link_purpose" AS ENUM ('set_up', 'set_password');

-- CreateTable
CREATE TABLE "newsroom"."user" (
    "id" UUID NOT NULL,
    "email" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "password_hash" TEXT,
    "role" "newsroom"."role" NOT NULL,
    "session_version" INTEGER NOT NULL DEFAULT 1,
    "disabled_at" TIMESTAMPTZ(3),
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "user_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "newsroom"."one_time_link" (
    "token_hash" TEXT NOT NULL,
    "purpose" "newsroom"."one_time_link_purpose" NOT NULL,
    "user_id" UUID,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "used_at" TIMESTAMPTZ(3),

    CONSTRAINT "one_time_link_pkey" PRIMARY KEY ("token_hash")
);

-- CreateTable
CREATE TABLE "newsroom"."sign_in_throttle" (
    "key" TEXT NOT NULL,
    "failures" INTEGER NOT NULL,
    "first_failure" TIMESTAMPTZ(3) NOT NULL,
    "blocked_until" TIMESTAMPTZ(3),

    CONSTRAINT "sign_in_throttle_pkey" PRIMARY KEY ("key")
);

-- CreateTable
CREATE TABLE "newsroom"."person" (
    "id" SERIAL NOT NULL,
    "name" TEXT,
    "initials" TEXT NOT NULL,
    "slug" TEXT NOT NULL,
    "position" INTEGER NOT NULL DEFAULT 0,
    "user_id" UUID,

    CONSTRAINT "person_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "newsroom"."section" (
    "id" SERIAL NOT NULL,
    "name" TEXT NOT NULL,
    "slug" TEXT NOT NULL,
    "position" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "section_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "newsroom"."keyword" (
    "id" SERIAL NOT NULL,
    "name" TEXT NOT NULL,
    "kind" "newsroom"."keyword_kind",
    "acronym" TEXT,
    "slug" TEXT NOT NULL,
    "aliases" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "folded" TEXT NOT NULL,

    CONSTRAINT "keyword_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "newsroom"."picture" (
    "id" SERIAL NOT NULL,
    "content_hash" TEXT NOT NULL,
    "file_name" TEXT NOT NULL,
    "width" INTEGER NOT NULL,
    "height" INTEGER NOT NULL,
    "widths" INTEGER[],
    "uploaded_by_id" UUID,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "picture_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "newsroom"."article" (
    "id" SERIAL NOT NULL,
    "state" "newsroom"."article_state" NOT NULL DEFAULT 'draft',
    "version" INTEGER NOT NULL DEFAULT 1,
    "kicker" TEXT NOT NULL DEFAULT '',
    "headline" TEXT NOT NULL DEFAULT '',
    "teaser" TEXT NOT NULL DEFAULT '',
    "body" JSONB NOT NULL,
    "body_text" TEXT NOT NULL DEFAULT '',
    "genre" "newsroom"."genre" NOT NULL DEFAULT 'meldung',
    "section_id" INTEGER,
    "links" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "picture_id" INTEGER,
    "picture_alt" TEXT NOT NULL DEFAULT '',
    "picture_caption" TEXT NOT NULL DEFAULT '',
    "picture_credit" TEXT NOT NULL DEFAULT '',
    "planned_for" TIMESTAMPTZ(3),
    "embargo_until" TIMESTAMPTZ(3),
    "scheduled_for" TIMESTAMPTZ(3),
    "first_published_at" TIMESTAMPTZ(3),
    "significant_update_at" TIMESTAMPTZ(3),
    "display_date" DATE,
    "published_version" INTEGER,
    "import_key" TEXT,
    "trashed_at" TIMESTAMPTZ(3),
    "created_by_id" UUID,
    "changed_by_id" UUID,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "changed_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "article_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "newsroom"."article_author" (
    "article_id" INTEGER NOT NULL,
    "position" INTEGER NOT NULL,
    "person_id" INTEGER NOT NULL,

    CONSTRAINT "article_author_pkey" PRIMARY KEY ("article_id","position")
);

-- CreateTable
CREATE TABLE "newsroom"."article_keyword" (
    "article_id" INTEGER NOT NULL,
    "position" INTEGER NOT NULL,
    "keyword_id" INTEGER NOT NULL,

    CONSTRAINT "article_keyword_pkey" PRIMARY KEY ("article_id","position")
);

-- CreateTable
CREATE TABLE "newsroom"."revision" (
    "id" UUID NOT NULL,
    "article_id" INTEGER NOT NULL,
    "version" INTEGER NOT NULL,
    "content" JSONB NOT NULL,
    "content_hash" TEXT NOT NULL,
    "created_by_id" UUID,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "revision_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "newsroom"."settings" (
    "id" INTEGER NOT NULL DEFAULT 1,
    "portal_name" TEXT NOT NULL,
    "claim" TEXT NOT NULL DEFAULT '',
    "imprint" JSONB NOT NULL,
    "privacy" JSONB NOT NULL,

    CONSTRAINT "settings_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "newsroom"."audit_entry" (
    "id" BIGSERIAL NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "actor_id" UUID,
    "actor_name" TEXT NOT NULL,
    "action" TEXT NOT NULL,
    "subject_type" TEXT NOT NULL,
    "subject_id" TEXT NOT NULL,
    "from_state" TEXT,
    "to_state" TEXT,
    "details" JSONB,

    CONSTRAINT "audit_entry_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "portal"."edition" (
    "id" INTEGER NOT NULL DEFAULT 1,
    "number" BIGINT NOT NULL DEFAULT 1,

    CONSTRAINT "edition_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "portal"."site" (
    "id" INTEGER NOT NULL DEFAULT 1,
    "name" TEXT NOT NULL,
    "claim" TEXT NOT NULL,
    "imprint_html" TEXT NOT NULL,
    "privacy_html" TEXT NOT NULL,

    CONSTRAINT "site_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "portal"."section" (
    "id" INTEGER NOT NULL,
    "name" TEXT NOT NULL,
    "slug" TEXT NOT NULL,
    "position" INTEGER NOT NULL,

    CONSTRAINT "section_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "portal"."person" (
    "id" INTEGER NOT NULL,
    "name" TEXT,
    "initials" TEXT NOT NULL,
    "slug" TEXT NOT NULL,

    CONSTRAINT "person_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "portal"."keyword" (
    "id" INTEGER NOT NULL,
    "name" TEXT NOT NULL,
    "kind" TEXT,
    "acronym" TEXT,
    "slug" TEXT NOT NULL,
    "aliases" TEXT[],

    CONSTRAINT "keyword_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "portal"."picture" (
    "content_hash" TEXT NOT NULL,
    "width" INTEGER NOT NULL,
    "height" INTEGER NOT NULL,
    "widths" INTEGER[],

    CONSTRAINT "picture_pkey" PRIMARY KEY ("content_hash")
);

-- CreateTable
CREATE TABLE "portal"."article" (
    "id" INTEGER NOT NULL,
    "slug" TEXT NOT NULL,
    "kicker" TEXT NOT NULL,
    "headline" TEXT NOT NULL,
    "teaser" TEXT NOT NULL,
    "body_html" TEXT NOT NULL,
    "body_typst" TEXT NOT NULL,
    "body_text" TEXT NOT NULL,
    "genre" TEXT NOT NULL,
    "section_id" INTEGER NOT NULL,
    "links" TEXT[],
    "picture_hash" TEXT,
    "picture_alt" TEXT NOT NULL,
    "picture_caption" TEXT NOT NULL,
    "picture_credit" TEXT NOT NULL,
    "display_date" DATE NOT NULL,
    "first_published_at" TIMESTAMPTZ(3) NOT NULL,
    "printed_at" TIMESTAMPTZ(3) NOT NULL,
    "search_vector" tsvector,

    CONSTRAINT "article_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "portal"."withdrawal" (
    "article_id" INTEGER NOT NULL,
    "notice" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "withdrawal_pkey" PRIMARY KEY ("article_id")
);

-- CreateTable
CREATE TABLE "portal"."article_author" (
    "article_id" INTEGER NOT NULL,
    "position" INTEGER NOT NULL,
    "person_id" INTEGER NOT NULL,

    CONSTRAINT "article_author_pkey" PRIMARY KEY ("article_id","position")
);

-- CreateTable
CREATE TABLE "portal"."article_keyword" (
    "article_id" INTEGER NOT NULL,
    "position" INTEGER NOT NULL,
    "keyword_id" INTEGER NOT NULL,

    CONSTRAINT "article_keyword_pkey" PRIMARY KEY ("article_id","position")
);

-- CreateTable
CREATE TABLE "portal"."redirect" (
    "from_path" TEXT NOT NULL,
    "to_path" TEXT NOT NULL,

    CONSTRAINT "redirect_pkey" PRIMARY KEY ("from_path")
);

-- CreateTable
CREATE TABLE "readers"."cancellation_request" (
    "id" UUID NOT NULL,
    "receipt_number" TEXT NOT NULL,
    "received_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "name" TEXT NOT NULL,
    "email" TEXT NOT NULL,
    "contract" TEXT NOT NULL,
    "cancellation" TEXT NOT NULL,
    "reason" TEXT NOT NULL,
    "ends_on" DATE,
    "handled_at" TIMESTAMPTZ(3),
    "handled_by" TEXT,

    CONSTRAINT "cancellation_request_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "readers"."submission_count" (
    "key" TEXT NOT NULL,
    "count" INTEGER NOT NULL,
    "since" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "submission_count_pkey" PRIMARY KEY ("key")
);

-- CreateIndex
CREATE UNIQUE INDEX "user_email_key" ON "newsroom"."user"("email");

-- CreateIndex
CREATE INDEX "one_time_link_user_id_idx" ON "newsroom"."one_time_link"("user_id");

-- CreateIndex
CREATE UNIQUE INDEX "person_initials_key" ON "newsroom"."person"("initials");

-- CreateIndex
CREATE UNIQUE INDEX "person_slug_key" ON "newsroom"."person"("slug");

-- CreateIndex
CREATE UNIQUE INDEX "person_user_id_key" ON "newsroom"."person"("user_id");

-- CreateIndex
CREATE UNIQUE INDEX "section_name_key" ON "newsroom"."section"("name");

-- CreateIndex
CREATE UNIQUE INDEX "section_slug_key" ON "newsroom"."section"("slug");

-- CreateIndex
CREATE UNIQUE INDEX "keyword_name_key" ON "newsroom"."keyword"("name");

-- CreateIndex
CREATE UNIQUE INDEX "keyword_slug_key" ON "newsroom"."keyword"("slug");

-- CreateIndex
CREATE INDEX "keyword_folded_idx" ON "newsroom"."keyword"("folded");

-- CreateIndex
CREATE UNIQUE INDEX "picture_content_hash_key" ON "newsroom"."picture"("content_hash");

-- CreateIndex
CREATE UNIQUE INDEX "article_import_key_key" ON "newsroom"."article"("import_key");

-- CreateIndex
CREATE INDEX "article_state_changed_at_id_idx" ON "newsroom"."article"("state", "changed_at" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "article_changed_at_id_idx" ON "newsroom"."article"("changed_at" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "article_section_id_changed_at_idx" ON "newsroom"."article"("section_id", "changed_at" DESC);

-- CreateIndex
CREATE INDEX "article_created_by_id_idx" ON "newsroom"."article"("created_by_id");

-- CreateIndex
CREATE INDEX "article_changed_by_id_idx" ON "newsroom"."article"("changed_by_id");

-- CreateIndex
CREATE INDEX "article_picture_id_idx" ON "newsroom"."article"("picture_id");

-- CreateIndex
CREATE INDEX "article_author_person_id_idx" ON "newsroom"."article_author"("person_id");

-- CreateIndex
CREATE UNIQUE INDEX "article_author_article_id_person_id_key" ON "newsroom"."article_author"("article_id", "person_id");

-- CreateIndex
CREATE INDEX "article_keyword_keyword_id_idx" ON "newsroom"."article_keyword"("keyword_id");

-- CreateIndex
CREATE UNIQUE INDEX "article_keyword_article_id_keyword_id_key" ON "newsroom"."article_keyword"("article_id", "keyword_id");

-- CreateIndex
CREATE INDEX "revision_created_by_id_idx" ON "newsroom"."revision"("created_by_id");

-- CreateIndex
CREATE UNIQUE INDEX "revision_article_id_version_key" ON "newsroom"."revision"("article_id", "version");

-- CreateIndex
CREATE INDEX "audit_entry_subject_type_subject_id_id_idx" ON "newsroom"."audit_entry"("subject_type", "subject_id", "id" DESC);

-- CreateIndex
CREATE INDEX "audit_entry_at_idx" ON "newsroom"."audit_entry"("at" DESC);

-- CreateIndex
CREATE UNIQUE INDEX "section_slug_key" ON "portal"."section"("slug");

-- CreateIndex
CREATE UNIQUE INDEX "person_slug_key" ON "portal"."person"("slug");

-- CreateIndex
CREATE UNIQUE INDEX "keyword_slug_key" ON "portal"."keyword"("slug");

-- CreateIndex
CREATE INDEX "article_display_date_first_published_at_id_idx" ON "portal"."article"("display_date" DESC, "first_published_at" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "article_section_id_display_date_first_published_at_id_idx" ON "portal"."article"("section_id", "display_date" DESC, "first_published_at" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "article_picture_hash_idx" ON "portal"."article"("picture_hash");

-- CreateIndex
CREATE INDEX "article_search_vector_idx" ON "portal"."article" USING GIN ("search_vector");

-- CreateIndex
CREATE INDEX "article_author_person_id_idx" ON "portal"."article_author"("person_id");

-- CreateIndex
CREATE INDEX "article_keyword_keyword_id_idx" ON "portal"."article_keyword"("keyword_id");

-- CreateIndex
CREATE UNIQUE INDEX "cancellation_request_receipt_number_key" ON "readers"."cancellation_request"("receipt_number");

-- CreateIndex
CREATE INDEX "cancellation_request_received_at_idx" ON "readers"."cancellation_request"("received_at" DESC);

-- AddForeignKey
ALTER TABLE "newsroom"."one_time_link" ADD CONSTRAINT "one_time_link_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "newsroom"."user"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "newsroom"."person" ADD CONSTRAINT "person_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "newsroom"."user"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "newsroom"."picture" ADD CONSTRAINT "picture_uploaded_by_id_fkey" FOREIGN KEY ("uploaded_by_id") REFERENCES "newsroom"."user"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "newsroom"."article" ADD CONSTRAINT "article_section_id_fkey" FOREIGN KEY ("section_id") REFERENCES "newsroom"."section"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "newsroom"."article" ADD CONSTRAINT "article_picture_id_fkey" FOREIGN KEY ("picture_id") REFERENCES "newsroom"."picture"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "newsroom"."article" ADD CONSTRAINT "article_created_by_id_fkey" FOREIGN KEY ("created_by_id") REFERENCES "newsroom"."user"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "newsroom"."article" ADD CONSTRAINT "article_changed_by_id_fkey" FOREIGN KEY ("changed_by_id") REFERENCES "newsroom"."user"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "newsroom"."article_author" ADD CONSTRAINT "article_author_article_id_fkey" FOREIGN KEY ("article_id") REFERENCES "newsroom"."article"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "newsroom"."article_author" ADD CONSTRAINT "article_author_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "newsroom"."person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "newsroom"."article_keyword" ADD CONSTRAINT "article_keyword_article_id_fkey" FOREIGN KEY ("article_id") REFERENCES "newsroom"."article"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "newsroom"."article_keyword" ADD CONSTRAINT "article_keyword_keyword_id_fkey" FOREIGN KEY ("keyword_id") REFERENCES "newsroom"."keyword"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "newsroom"."revision" ADD CONSTRAINT "revision_article_id_fkey" FOREIGN KEY ("article_id") REFERENCES "newsroom"."article"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "newsroom"."revision" ADD CONSTRAINT "revision_created_by_id_fkey" FOREIGN KEY ("created_by_id") REFERENCES "newsroom"."user"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "portal"."article" ADD CONSTRAINT "article_section_id_fkey" FOREIGN KEY ("section_id") REFERENCES "portal"."section"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "portal"."article" ADD CONSTRAINT "article_picture_hash_fkey" FOREIGN KEY ("picture_hash") REFERENCES "portal"."picture"("content_hash") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "portal"."article_author" ADD CONSTRAINT "article_author_article_id_fkey" FOREIGN KEY ("article_id") REFERENCES "portal"."article"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "portal"."article_author" ADD CONSTRAINT "article_author_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "portal"."person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "portal"."article_keyword" ADD CONSTRAINT "article_keyword_article_id_fkey" FOREIGN KEY ("article_id") REFERENCES "portal"."article"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "portal"."article_keyword" ADD CONSTRAINT "article_keyword_keyword_id_fkey" FOREIGN KEY ("keyword_id") REFERENCES "portal"."keyword"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- Own article numbers start at 100,000, so that imported articles keep the numbers of their old addresses.
ALTER SEQUENCE "newsroom"."article_id_seq" START WITH 100000 RESTART WITH 100000;

-- A byline never names an empty person, a list entry is never without a place in its order.
ALTER TABLE "newsroom"."person" ADD CONSTRAINT "person_initials_not_empty" CHECK ("initials" <> '');
ALTER TABLE "newsroom"."article" ADD CONSTRAINT "article_published_has_its_moment"
  CHECK ("published_version" IS NULL OR "first_published_at" IS NOT NULL);

-- A cancellation is of one kind, and one for cause names it (§ 312k (2) BGB).
ALTER TABLE "readers"."cancellation_request" ADD CONSTRAINT "cancellation_request_kind"
  CHECK ("cancellation" = 'ordinary' OR ("cancellation" = 'extraordinary' AND "reason" <> ''));

-- People read these lists in German order (C.UTF-8 would put Ärzte behind Zoo).
ALTER TABLE "newsroom"."user" ALTER COLUMN "name" TYPE text COLLATE "de-x-icu";
ALTER TABLE "newsroom"."person" ALTER COLUMN "name" TYPE text COLLATE "de-x-icu", ALTER COLUMN "initials" TYPE text COLLATE "de-x-icu";
ALTER TABLE "newsroom"."section" ALTER COLUMN "name" TYPE text COLLATE "de-x-icu";
ALTER TABLE "newsroom"."keyword" ALTER COLUMN "name" TYPE text COLLATE "de-x-icu";
ALTER TABLE "newsroom"."article" ALTER COLUMN "headline" TYPE text COLLATE "de-x-icu";
ALTER TABLE "portal"."section" ALTER COLUMN "name" TYPE text COLLATE "de-x-icu";
ALTER TABLE "portal"."keyword" ALTER COLUMN "name" TYPE text COLLATE "de-x-icu";

-- Exactly one row each.
ALTER TABLE "newsroom"."settings" ADD CONSTRAINT "settings_one_row" CHECK ("id" = 1);
ALTER TABLE "portal"."edition" ADD CONSTRAINT "edition_one_row" CHECK ("id" = 1);
ALTER TABLE "portal"."site" ADD CONSTRAINT "site_one_row" CHECK ("id" = 1);
INSERT INTO "portal"."edition" ("id", "number") VALUES (1, 1);

-- Roles belong to the whole cluster and several databases may create them at the same moment.
DO $$
DECLARE
  wing text;
BEGIN
  FOREACH wing IN ARRAY ARRAY['dachzeile_portal', 'dachzeile_newsroom', 'dachzeile_readers'] LOOP
    -- Where the login may not create roles, an administrator has made them before.
    IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = wing) THEN
      BEGIN
        EXECUTE format('CREATE ROLE %I NOLOGIN', wing);
      EXCEPTION WHEN duplicate_object OR unique_violation THEN NULL;
      END;
    END IF;
    IF NOT pg_has_role(current_user, wing, 'SET') THEN
      EXECUTE format('GRANT %I TO %I WITH SET TRUE', wing, current_user);
    END IF;
  END LOOP;
END
$$;

-- What the portal cannot read, it cannot leak: it may select from its own schema and nothing else.
GRANT USAGE ON SCHEMA "portal" TO dachzeile_portal, dachzeile_newsroom;
GRANT SELECT ON ALL TABLES IN SCHEMA "portal" TO dachzeile_portal;
ALTER DEFAULT PRIVILEGES IN SCHEMA "portal" GRANT SELECT ON TABLES TO dachzeile_portal;

-- The newsroom writes its own schema and, through the press, the portal's.
GRANT USAGE ON SCHEMA "newsroom" TO dachzeile_newsroom;
GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA "newsroom", "portal" TO dachzeile_newsroom;
GRANT USAGE ON ALL SEQUENCES IN SCHEMA "newsroom" TO dachzeile_newsroom;
ALTER DEFAULT PRIVILEGES IN SCHEMA "newsroom" GRANT SELECT, INSERT, UPDATE, DELETE ON TABLES TO dachzeile_newsroom;
ALTER DEFAULT PRIVILEGES IN SCHEMA "newsroom" GRANT USAGE ON SEQUENCES TO dachzeile_newsroom;
ALTER DEFAULT PRIVILEGES IN SCHEMA "portal" GRANT SELECT, INSERT, UPDATE, DELETE ON TABLES TO dachzeile_newsroom;

-- The log is written once. Revisions are kept as they were.
REVOKE UPDATE, DELETE ON "newsroom"."audit_entry", "newsroom"."revision" FROM dachzeile_newsroom;

-- Readers' letters.
GRANT USAGE ON SCHEMA "readers" TO dachzeile_readers;
GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA "readers" TO dachzeile_readers;
ALTER DEFAULT PRIVILEGES IN SCHEMA "readers" GRANT SELECT, INSERT, UPDATE, DELETE ON TABLES TO dachzeile_readers;

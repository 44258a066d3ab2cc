-- What feeds carry, and who is told of a weakness.
ALTER TABLE "newsroom"."settings" ADD COLUMN     "feed_content" TEXT NOT NULL DEFAULT 'teaser',
ADD COLUMN     "security_contact" TEXT NOT NULL DEFAULT '';

ALTER TABLE "portal"."site" ADD COLUMN     "feed_content" TEXT NOT NULL DEFAULT 'teaser',
ADD COLUMN     "security_contact" TEXT NOT NULL DEFAULT '';

-- The index of the sitemaps reads every month from the first, the sitemap of news the last two days from the second.
CREATE INDEX "article_display_date_first_published_at_significant_update__idx" ON "portal"."article"("display_date", "first_published_at", "significant_update_at");

CREATE INDEX "article_first_published_at_idx" ON "portal"."article"("first_published_at" DESC);

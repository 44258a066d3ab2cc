import { z } from "zod";
import { plainText } from "#lib/plain-text.ts";
import { toStorable } from "#lib/storable-text.ts";
import { Prisma } from "#prisma/generated/client.ts";
import { portalDatabase } from "../portal-database.ts";

/** Fewer letters than these lead everywhere. */
const SHORTEST = 2;
const MAX_LENGTH = 60;
const MAX_WORDS = 6;
const MAX_SECTIONS = 3;
const MAX_KEYWORDS = 5;
const MAX_ARTICLES = 5;

/** What was typed until now, cut to what suggestions are looked up for; an empty text means none. */
export const typedSchema = z
  .string()
  .transform((text) => toStorable(plainText(text.normalize("NFC")).replace(/\s+/gu, " ").trim().slice(0, MAX_LENGTH)))
  .transform((text) => (text.length < SHORTEST ? "" : text.toLowerCase()))
  .catch("");

export type NamedPlace = { readonly name: string; readonly slug: string };
export type SuggestedArticle = {
  readonly id: number;
  readonly slug: string;
  readonly kicker: string;
  readonly headline: string;
};
export type Suggestions = {
  readonly articles: readonly SuggestedArticle[];
  readonly keywords: readonly NamedPlace[];
  readonly sections: readonly NamedPlace[];
};

/**
 * What somebody who types may be on the way to: sections and keywords of which a name begins like that, and the newest
 * pieces with these words in headline or kicker, the last of them perhaps unfinished. Readers can see all of it.
 */
export async function suggest(typed: string): Promise<Suggestions> {
  if (typed === "") return { articles: [], keywords: [], sections: [] };
  const [sections, keywords, articles] = await Promise.all([
    sectionsLike(typed),
    keywordsLike(typed),
    articlesLike(typed),
  ]);
  return { sections, keywords, articles };
}

function sectionsLike(typed: string): Promise<NamedPlace[]> {
  return portalDatabase().$queryRaw`
    SELECT name, slug FROM portal.section WHERE starts_with(lower(name), ${typed}) ORDER BY position LIMIT ${MAX_SECTIONS}`;
}

/** By any of its names; the one that is used most first. */
function keywordsLike(typed: string): Promise<NamedPlace[]> {
  return portalDatabase().$queryRaw`
    SELECT name, slug FROM (
      SELECT id, name, slug FROM portal.keyword
      WHERE starts_with(lower(name), ${typed}) OR starts_with(lower(acronym), ${typed})
        OR EXISTS (SELECT FROM unnest(aliases) AS alias WHERE starts_with(lower(alias), ${typed}))
      ORDER BY length(name), name LIMIT 50) AS near
    ORDER BY (SELECT count(*) FROM (SELECT FROM portal.article_keyword WHERE keyword_id = near.id LIMIT 1000) AS tagged) DESC,
      name LIMIT ${MAX_KEYWORDS}`;
}

async function articlesLike(typed: string): Promise<readonly SuggestedArticle[]> {
  const words = (typed.match(/[\p{L}\p{N}]+/gu) ?? []).slice(0, MAX_WORDS);
  if (words.length === 0) return [];
  const parts = words.map((word, place) =>
    place === words.length - 1
      ? Prisma.sql`to_tsquery('german', ${`${word}:*A`})`
      : Prisma.sql`to_tsquery('german', ${`${word}:A`})`,
  );
  return portalDatabase().$queryRaw<SuggestedArticle[]>`
    SELECT id, slug, kicker, headline FROM portal.article WHERE search_vector @@ (${Prisma.join(parts, " && ")})
    ORDER BY display_date DESC, first_published_at DESC, id DESC LIMIT ${MAX_ARTICLES}`;
}

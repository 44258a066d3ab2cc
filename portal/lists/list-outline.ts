import { toStorable } from "#lib/storable-text.ts";
import { Prisma } from "#prisma/generated/client.ts";
import { portalDatabase } from "../portal-database.ts";

/** A list of pieces that has pages, by the slug of what it is about; of a genre by its name. */
export type PagedList = { readonly kind: "section" | "keyword" | "author" | "genre"; readonly slug: string };

/**
 * The numbers of all pieces of a list, newest first. They come as one text: a hundred thousand rows would cost the driver several
 * times what reading them costs the database, which walks an index.
 */
export async function readOutline(list: PagedList): Promise<Int32Array> {
  const rows = await portalDatabase().$queryRaw<{ ids: string | null }[]>`
    SELECT string_agg(article.id::text, ',' ORDER BY article.display_date DESC, article.first_published_at DESC, article.id DESC)
      AS ids
    FROM portal.article WHERE ${conditionOf(list)}`;
  const ids = rows[0]?.ids ?? "";
  return ids === "" ? new Int32Array() : Int32Array.from(ids.split(","), Number);
}

function conditionOf({ kind, slug: given }: PagedList): Prisma.Sql {
  const slug = toStorable(given);
  switch (kind) {
    case "section":
      return Prisma.sql`section_id = (SELECT id FROM portal.section WHERE slug = ${slug})`;
    case "genre":
      return Prisma.sql`genre = ${slug}`;
    case "keyword":
      return Prisma.sql`id IN (SELECT article_id FROM portal.article_keyword
        WHERE keyword_id = (SELECT id FROM portal.keyword WHERE slug = ${slug}))`;
    case "author":
      return Prisma.sql`id IN (SELECT article_id FROM portal.article_author
        WHERE person_id = (SELECT id FROM portal.person WHERE slug = ${slug}))`;
  }
}

import { printedArticleAddress } from "#editor/article-link/printed-address.ts";
import { frameHosts } from "#editor/embed/used-embeds.ts";
import { renderBodyHtml } from "#editor/render-html.ts";
import { renderBodyText } from "#editor/render-text.ts";
import { renderBodyTypst } from "#editor/render-typst.ts";
import { plainText } from "#lib/plain-text.ts";
import type { ArticleContent, Genre } from "#newsroom/articles/article.ts";
import type { Transaction } from "#newsroom/newsroom-database.ts";
import { slugify } from "#newsroom/slug.ts";
import { type PictureFolder, printedPictures } from "./text-pictures.ts";

export type ComposedArticle = {
  readonly slug: string;
  readonly kicker: string;
  readonly headline: string;
  readonly teaser: string;
  readonly bodyHtml: string;
  readonly bodyTypst: string;
  readonly bodyText: string;
  readonly genre: Genre;
  readonly links: string[];
  readonly frameHosts: string[];
};

/**
 * What readers see of a piece, in words: rendered once, for the portal's row and for a proof alike. Reads only.
 * @param pictureFolder address below which a picture's renditions lie, by its number; the public one unless given
 */
export async function composeArticle(
  transaction: Transaction,
  content: ArticleContent,
  pictureFolder?: PictureFolder,
): Promise<ComposedArticle> {
  const options = {
    articleHref: printedArticleAddress,
    initials: await initialsOf(transaction, content.authorIds),
    pictureOf: await printedPictures(transaction, content.body, pictureFolder),
  };
  return {
    // Composed first: some systems type ü as two characters, of which only the u would be left.
    slug: slugify(content.headline, "artikel"),
    kicker: content.kicker,
    headline: content.headline,
    teaser: content.teaser,
    bodyHtml: renderBodyHtml(content.body, options),
    bodyTypst: renderBodyTypst(content.body, options),
    bodyText: plainText(renderBodyText(content.body)),
    genre: content.genre,
    links: [...content.links],
    frameHosts: frameHosts(content.body),
  };
}

async function initialsOf(transaction: Transaction, personIds: readonly number[]): Promise<string[]> {
  const persons = await transaction.person.findMany({
    where: { id: { in: [...personIds] } },
    select: { id: true, initials: true },
  });
  const byId = new Map(persons.map((person) => [person.id, person.initials]));
  return personIds.flatMap((id) => byId.get(id) ?? []);
}

import { createHash } from "node:crypto";
import type { ArticleBody } from "#editor/body.ts";
import { coverageLink, doc, paragraph } from "#editor/build-body.ts";
import type { Genre } from "#newsroom/articles/article.ts";
import type { ArticleImport } from "#press/articles/article-import.ts";
import { firstPublicationOn } from "./first-publication.ts";
import type { LegacyGenre, LegacyPage, LegacyParagraph } from "./legacy-page.ts";
import { eachInitials } from "./read-initials.ts";

const GENRES: Record<LegacyGenre, Genre> = {
  Bericht: "bericht",
  Interview: "interview",
  Kommentar: "kommentar",
  Hintergrund: "hintergrund",
  Anzeige: "anzeige",
};

/** What the press is asked to bring in for one page of the old portal. `now` bounds the day of first publication. */
export function composeArticleImport(page: LegacyPage, now: Date): ArticleImport {
  return {
    content: {
      kicker: page.kicker,
      headline: page.headline,
      teaser: page.teaser,
      body: composeBody(page.paragraphs),
      genre: page.genre === null ? "meldung" : GENRES[page.genre],
      links: page.links,
      recommendedIds: [],
      displayDate: page.displayDate,
    },
    section: page.section,
    initials: eachInitials(page.initials),
    keywords: page.keywords.map(({ name, acronym, kind }) => ({ name, acronym, kind })),
    legacyId: page.legacyId,
    importKeys: importKeysOf(page),
    firstPublishedAt: firstPublicationOn(page.displayDate, now),
  };
}

/** „(wir berichteten)“ becomes a link whose article is still to be found. */
function composeBody(paragraphs: readonly LegacyParagraph[]): ArticleBody {
  return doc(
    ...paragraphs.map((runs) => paragraph(...runs.map((run) => (run.coverage ? coverageLink(run.text) : run.text)))),
  );
}

/**
 * The number tells a page that has one. The words tell it otherwise, and only the article's own: the teasers and ads
 * around it are others whenever somebody saves the page again.
 */
function importKeysOf(page: LegacyPage): ArticleImport["importKeys"] {
  const words = [page.kicker, page.headline, page.displayDate, page.teaser, ...page.paragraphs.map(textOf)];
  const normalised = words.map((text) => text.normalize("NFC").replace(/\s+/gu, " ").trim()).join("\n");
  const byText = `legacy-text:${createHash("sha256").update(normalised).digest("hex")}`;
  return page.legacyId === null ? [byText] : [`legacy:${page.legacyId}`, byText];
}

function textOf(runs: LegacyParagraph): string {
  return runs.map((run) => run.text).join("");
}

import type { Prisma } from "#prisma/generated/client.ts";
import type { ArticleTeaser, PortalGenre, PortalPicture } from "./article.ts";

export const pictureSelection = {
  contentHash: true,
  width: true,
  height: true,
  widths: true,
} satisfies Prisma.PortalPictureSelect;

export const teaserSelection = {
  id: true,
  slug: true,
  kicker: true,
  headline: true,
  teaser: true,
  displayDate: true,
  genre: true,
  pictureAlt: true,
  pictureCaption: true,
  pictureCredit: true,
  section: { select: { name: true, slug: true } },
  picture: { select: pictureSelection },
} satisfies Prisma.PortalArticleSelect;

export const correctionSelection = {
  id: true,
  wasWrong: true,
  isRight: true,
  at: true,
} satisfies Prisma.PortalCorrectionSelect;

/** Who wrote a piece, what it is about, and what was wrong in it, each in the order in which readers see it. */
export const referenceSelection = {
  corrections: { select: correctionSelection, orderBy: { id: "asc" } },
  authors: {
    select: { person: { select: { name: true, initials: true, slug: true } } },
    orderBy: { position: "asc" },
  },
  keywords: {
    select: { keyword: { select: { name: true, acronym: true, slug: true } } },
    orderBy: { position: "asc" },
  },
} satisfies Prisma.PortalArticleSelect;

type TeaserRow = Prisma.PortalArticleGetPayload<{ select: typeof teaserSelection }>;

const GENRES: readonly PortalGenre[] = ["meldung", "bericht", "interview", "kommentar", "hintergrund", "anzeige"];

export function toTeaser(row: TeaserRow): ArticleTeaser {
  return {
    id: row.id,
    slug: row.slug,
    kicker: row.kicker,
    headline: row.headline,
    teaser: row.teaser,
    displayDate: row.displayDate.toISOString().slice(0, 10),
    genre: toGenre(row.genre),
    section: row.section,
    picture: toPicture(row),
  };
}

export function toGenre(name: string): PortalGenre {
  return GENRES.find((genre) => genre === name) ?? "meldung";
}

export function toPicture(
  row: Pick<TeaserRow, "picture" | "pictureAlt" | "pictureCaption" | "pictureCredit">,
): PortalPicture | null {
  if (row.picture === null) return null;
  return { ...row.picture, alt: row.pictureAlt, caption: row.pictureCaption, credit: row.pictureCredit };
}

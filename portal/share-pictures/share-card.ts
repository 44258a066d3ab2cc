import { createHash } from "node:crypto";
import type { ArticleTeaser } from "../articles/article.ts";
import type { Site } from "../site/site.ts";

/** What a page is about, and so its share picture. */
export type ShareSubject =
  | { readonly kind: "portal" }
  | { readonly kind: "section" | "keyword" | "author"; readonly slug: string }
  | { readonly kind: "piece"; readonly id: number };

/** The words of a share picture. */
export type ShareCard = {
  readonly subject: ShareSubject;
  readonly siteName: string;
  readonly kicker: string;
  readonly headline: string;
  /** Name of the section; empty on pages that are no piece. */
  readonly section: string;
  readonly isPaid: boolean;
};

/** Raised when the picture is drawn differently, so that all addresses change. */
const DRAWING = 1;

/** Readers' words for the kinds, in the addresses of the pictures. */
const NAMES = {
  portal: "portal",
  section: "ressort",
  keyword: "stichwort",
  author: "autor",
  piece: "meldung",
} as const;
const FILE = /^(portal|ressort|stichwort|autor|meldung)(?:-(.{1,300}))?-([0-9a-f]{16})\.png$/;

type Piece = Pick<ArticleTeaser, "id" | "kicker" | "headline" | "genre" | "section">;

export function pieceCard({ id, kicker, headline, genre, section }: Piece, { name }: Pick<Site, "name">): ShareCard {
  return {
    subject: { kind: "piece", id },
    ...{ siteName: name, kicker, headline, section: section.name, isPaid: genre === "anzeige" },
  };
}

/** The card of a list; `label` says what it is a list of. */
export function listCard(
  subject: Extract<ShareSubject, { slug: string }>,
  words: { readonly siteName: string; readonly label: string; readonly name: string },
): ShareCard {
  const { siteName, label, name } = words;
  return { subject, siteName, kicker: label, headline: name, section: "", isPaid: false };
}

/** The card of every page that is neither. */
export function portalCard({ name, claim }: Pick<Site, "name" | "claim">): ShareCard {
  return {
    subject: { kind: "portal" },
    siteName: name,
    kicker: "",
    headline: claim || name,
    section: "",
    isPaid: false,
  };
}

/** `meldung-100001-0f3a….png`: the name changes with the words, so whoever keeps the picture never keeps an old one. */
export function shareFileName(card: ShareCard): string {
  const { subject, ...words } = card;
  const key = subject.kind === "piece" ? [String(subject.id)] : subject.kind === "portal" ? [] : [subject.slug];
  return `${[NAMES[subject.kind], ...key, hashOf(words)].join("-")}.png`;
}

function hashOf({ siteName, kicker, headline, section, isPaid }: Omit<ShareCard, "subject">): string {
  const words = JSON.stringify([DRAWING, siteName, kicker, headline, section, isPaid]);
  return createHash("sha256").update(words).digest("hex").slice(0, 16);
}

/** What a picture of this name is about, or null; whether it is the present one, its card tells. */
export function parseShareFile(file: string): ShareSubject | null {
  const [, name, key] = FILE.exec(file) ?? [];
  switch (name) {
    case "portal":
      return key === undefined ? { kind: "portal" } : null;
    case "meldung":
      return key !== undefined && /^[1-9]\d{0,8}$/.test(key) ? { kind: "piece", id: Number(key) } : null;
    case "ressort":
      return key === undefined ? null : { kind: "section", slug: key };
    case "stichwort":
      return key === undefined ? null : { kind: "keyword", slug: key };
    case "autor":
      return key === undefined ? null : { kind: "author", slug: key };
    default:
      return null;
  }
}

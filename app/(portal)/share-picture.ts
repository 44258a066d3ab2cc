import type { HeadTagsContent } from "#components/portal/head-tags.tsx";
import { type ShareCard, shareFileName } from "#portal/share-pictures/share-card.ts";
import { siteUrl } from "../site-url.ts";

export const shareAddress = (file: string): string => `/media/share/${encodeURIComponent(file)}`;

/** The share picture of a page, for its head. */
export function sharePictureOf(card: ShareCard): NonNullable<HeadTagsContent["sharePicture"]> {
  const { siteName, kicker, headline } = card;
  const words = [siteName, kicker, headline].filter((text) => text !== "");
  return { address: new URL(shareAddress(shareFileName(card)), siteUrl()).href, alt: words.join(" – ") };
}

import type { Action } from "#components/ui/action-result.ts";
import type { PreviewLinkStatus } from "#newsroom/preview-links/preview-link.ts";

/** A preview link as its page shows it; moments are ready to read. */
export type PagePreviewLink = {
  readonly id: string;
  readonly madeBy: string;
  readonly madeAt: string;
  readonly version: number;
  readonly expiresAt: string;
  readonly status: PreviewLinkStatus;
  readonly views: number;
  readonly lastViewedAt: string | null;
};

export type MakePreviewLink = Action<{ articleId: number; days: number }, { address: string }>;
export type RevokePreviewLink = Action<{ articleId: number; linkId: string }>;

/** Where a piece's preview links are listed, made and revoked. */
export function previewLinksAddress(articleId: number): string {
  return `/redaktion/artikel/${articleId}/vorschau-links`;
}

/** The stored working copy as readers would see it. */
export function previewAddress(articleId: number): string {
  return `/redaktion/artikel/${articleId}/vorschau`;
}

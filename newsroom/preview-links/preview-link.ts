/** For how many days a preview link may open, the shortest first. */
export const PREVIEW_DAYS = [1, 7, 30] as const;
export type PreviewDays = (typeof PREVIEW_DAYS)[number];

/** What has become of a link; only an active one opens. */
export type PreviewLinkStatus = "active" | "dead" | "expired" | "revoked";

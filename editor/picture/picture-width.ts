/** How wide a picture stands: as wide as the text, or out into the margin where there is one. */
export const PICTURE_WIDTHS = ["text", "wide"] as const;
export type PictureWidth = (typeof PICTURE_WIDTHS)[number];

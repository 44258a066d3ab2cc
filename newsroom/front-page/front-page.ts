/** The areas of the front page that editors fill; what they leave empty falls to the newest pieces. */
export const FRONT_AREAS = ["lead", "highlight", "section"] as const;
export type FrontArea = (typeof FRONT_AREAS)[number];

/** Pieces that an area takes; a block of a section for each section. */
export const AREA_LIMITS: Readonly<Record<FrontArea, number>> = { lead: 1, highlight: 4, section: 5 };

/** Where a piece stands; `sectionId` is the block's and null in the other areas. */
export type FrontPlace = { readonly area: FrontArea; readonly sectionId: number | null };

/** One place as text, to tell places apart. */
export function placeKey({ area, sectionId }: FrontPlace): string {
  return sectionId === null ? area : `${area}-${sectionId}`;
}

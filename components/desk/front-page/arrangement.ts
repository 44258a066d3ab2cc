import { AREA_LIMITS, type FrontPlace, placeKey } from "#newsroom/front-page/front-page.ts";

/** A moment as the server takes it: what German clocks show. */
export type PlacementEnd = { readonly at: string; readonly isSecond?: boolean } | null;

/** A piece on the front page as the desk's page knows it. */
export type Placement = FrontPlace & {
  readonly piece: { readonly id: number; readonly headline: string; readonly kicker: string; readonly day: string };
  readonly endsAt: PlacementEnd;
  readonly isVisible: boolean;
};

/** A place to put pieces in, in the order of the page. */
export type Area = FrontPlace & { readonly name: string; readonly sectionSlug: string | null };

export function inArea(placements: readonly Placement[], place: FrontPlace): readonly Placement[] {
  const key = placeKey(place);
  return placements.filter((placement) => placeKey(placement) === key);
}

export function isFull(placements: readonly Placement[], place: FrontPlace): boolean {
  return inArea(placements, place).length >= AREA_LIMITS[place.area];
}

/** Puts a piece at the end of an area; it stands once on the page, so it leaves the place that it had. */
export function place(placements: readonly Placement[], placement: Placement): readonly Placement[] {
  return [...without(placements, placement.piece.id), placement];
}

export function without(placements: readonly Placement[], articleId: number): readonly Placement[] {
  return placements.filter(({ piece }) => piece.id !== articleId);
}

/** The same with another order in one area. */
export function reordered(
  placements: readonly Placement[],
  area: FrontPlace,
  order: readonly Placement[],
): readonly Placement[] {
  const key = placeKey(area);
  return [...placements.filter((placement) => placeKey(placement) !== key), ...order];
}

const PREVIEW = "/redaktion/startseite/vorschau";

/** Address of the page as it would be: every piece by its number, in its order. */
export function previewAddress(placements: readonly Placement[], areas: readonly Area[]): string {
  const query = new URLSearchParams();
  for (const area of areas)
    for (const { piece } of inArea(placements, area))
      query.append(area.sectionSlug === null ? area.area : `ressort-${area.sectionSlug}`, String(piece.id));
  return `${PREVIEW}?${query}`;
}

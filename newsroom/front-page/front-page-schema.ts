import { z } from "zod";
import { articleIdSchema } from "../articles/article-content-schema.ts";
import { wallClockSchema } from "../articles/dates/dates-schema.ts";
import { AREA_LIMITS, FRONT_AREAS, placeKey } from "./front-page.ts";

/** More than any newsroom has sections; keeps an invented request small. */
const MAX_PLACEMENTS = 300;

const TWICE = "Dieser Beitrag steht schon an anderer Stelle der Startseite.";
const SECTION_WHERE = "Ein Ressort gehört nur zu einem Platz in dessen Block.";

const placementSchema = z
  .strictObject({
    area: z.enum(FRONT_AREAS),
    sectionId: z.int().positive().nullable(),
    articleId: articleIdSchema,
    /** By German clocks; null stays until somebody takes it away. */
    endsAt: wallClockSchema.nullable(),
  })
  .refine(({ area, sectionId }) => (area === "section") === (sectionId !== null), { error: SECTION_WHERE });

/** The whole front page in its order, and the version of it that the person saw. */
export const frontPageSchema = z.strictObject({
  version: z.int().positive(),
  placements: z.array(placementSchema).max(MAX_PLACEMENTS).superRefine(refuseCrowds),
});

export type FrontPageInput = z.input<typeof frontPageSchema>;
export type FrontPlacementInput = z.output<typeof placementSchema>;

function refuseCrowds(placements: readonly FrontPlacementInput[], context: z.RefinementCtx): void {
  const seen = new Set<number>();
  const counts = new Map<string, number>();
  for (const [index, placement] of placements.entries()) {
    const count = (counts.get(placeKey(placement)) ?? 0) + 1;
    counts.set(placeKey(placement), count);
    if (seen.has(placement.articleId)) context.addIssue({ code: "custom", path: [index], message: TWICE });
    seen.add(placement.articleId);
    if (count > AREA_LIMITS[placement.area]) {
      const message = `Hier ist Platz für höchstens ${AREA_LIMITS[placement.area]}.`;
      context.addIssue({ code: "custom", path: [index], message });
    }
  }
}

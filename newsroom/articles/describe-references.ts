import { z } from "zod";
import { newsroomDatabase } from "../newsroom-database.ts";
import { parseInput } from "../parse-input.ts";
import { articleIdSchema } from "./article-content-schema.ts";
import type { ChosenKeyword, ChosenPicture } from "./article-queries.ts";
import { LIST_LIMITS, SHARED_ROOM } from "./content-limits.ts";
import { listRecommendedPieces, type RecommendedPiece } from "./recommended-pieces.ts";

const inputSchema = z.strictObject({
  keywordIds: z.array(articleIdSchema).max(LIST_LIMITS.keywords * SHARED_ROOM),
  pictureId: articleIdSchema.nullable(),
  pieceIds: z.array(articleIdSchema).max(LIST_LIMITS.recommended * SHARED_ROOM),
});

type DescribedReferences = {
  readonly keywords: readonly ChosenKeyword[];
  readonly pictures: readonly ChosenPicture[];
  readonly pieces: readonly RecommendedPiece[];
};

/** What the writing page shows for numbers of keywords, of a picture and of articles; what is gone is left out. */
export async function describeReferences(input: unknown): Promise<DescribedReferences> {
  const { keywordIds, pictureId, pieceIds } = parseInput(inputSchema, input);
  const [keywords, pictures, pieces] = await Promise.all([
    newsroomDatabase().keyword.findMany({
      where: { id: { in: keywordIds } },
      select: { id: true, name: true, acronym: true },
    }),
    newsroomDatabase().picture.findMany({
      where: { id: { in: pictureId === null ? [] : [pictureId] } },
      select: { id: true, fileName: true, width: true, height: true, widths: true },
    }),
    listRecommendedPieces(pieceIds),
  ]);
  return { keywords, pictures, pieces };
}

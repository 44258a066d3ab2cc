import { z } from "zod";
import { newsroomDatabase } from "../newsroom-database.ts";
import { parseInput } from "../parse-input.ts";
import { articleIdSchema } from "./article-content-schema.ts";
import type { ChosenKeyword, ChosenPicture } from "./article-queries.ts";
import { LIST_LIMITS, SHARED_ROOM } from "./content-limits.ts";

const inputSchema = z.strictObject({
  keywordIds: z.array(articleIdSchema).max(LIST_LIMITS.keywords * SHARED_ROOM),
  pictureId: articleIdSchema.nullable(),
});

/** What the writing page shows for numbers of keywords and of a picture; what is gone is left out. */
export async function describeReferences(
  input: unknown,
): Promise<{ readonly keywords: readonly ChosenKeyword[]; readonly pictures: readonly ChosenPicture[] }> {
  const { keywordIds, pictureId } = parseInput(inputSchema, input);
  const [keywords, pictures] = await Promise.all([
    newsroomDatabase().keyword.findMany({
      where: { id: { in: keywordIds } },
      select: { id: true, name: true, acronym: true },
    }),
    newsroomDatabase().picture.findMany({
      where: { id: { in: pictureId === null ? [] : [pictureId] } },
      select: { id: true, fileName: true, width: true, height: true, widths: true },
    }),
  ]);
  return { keywords, pictures };
}

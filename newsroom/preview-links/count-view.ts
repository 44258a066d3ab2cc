import { newsroomDatabase } from "../newsroom-database.ts";

/** Counts that somebody looked; at the same moment too, everybody once. */
export async function countView(linkId: string): Promise<void> {
  await newsroomDatabase().$executeRaw`
    UPDATE "newsroom"."preview_link" SET "views" = "views" + 1, "last_viewed_at" = now() WHERE "id" = ${linkId}::uuid`;
}

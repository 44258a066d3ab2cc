import { newsroomDatabase } from "../../newsroom-database.ts";
import type { Responsible } from "./assignment.ts";

/** Everybody to whom a piece can be given, in German order of the names. */
export async function listAssignees(): Promise<readonly Responsible[]> {
  return newsroomDatabase().user.findMany({
    where: { disabledAt: null },
    select: { id: true, name: true },
    orderBy: [{ name: "asc" }, { id: "asc" }],
  });
}

import { CommandError } from "#lib/errors.ts";
import { newsroomDatabase } from "../newsroom-database.ts";
import { parseInput } from "../parse-input.ts";
import type { Actor } from "./actor.ts";
import { authorise } from "./desk-policy.ts";
import { changePreferencesSchema, type Preferences } from "./preferences-schema.ts";

/**
 * Changes how the acting person works at the desk, never anybody else. Not in the log: it touches nothing but their
 * own screen.
 * @throws CommandError "invalid", "not-allowed"; also for the system, which has no screen
 */
export async function changePreferences(actor: Actor, input: unknown): Promise<Preferences> {
  const changes = parseInput(changePreferencesSchema, input);
  authorise(actor, "use-desk");
  if (actor.kind === "system") throw new CommandError("not-allowed", "Das System hat keine eigenen Einstellungen.");
  return newsroomDatabase().user.update({
    where: { id: actor.id },
    // An absent key leaves its column alone.
    data: {
      ...(changes.usesShortcuts === undefined ? {} : { usesShortcuts: changes.usesShortcuts }),
      ...(changes.showsInvisible === undefined ? {} : { showsInvisible: changes.showsInvisible }),
    },
    select: { usesShortcuts: true, showsInvisible: true },
  });
}

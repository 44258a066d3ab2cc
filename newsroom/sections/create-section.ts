import { CommandError } from "#lib/errors.ts";
import type { Transaction } from "../newsroom-database.ts";
import type { Actor } from "../people/actor.ts";
import { authorise } from "../people/desk-policy.ts";
import { ensureSection } from "./ensure-section.ts";
import type { SectionRow } from "./section-queries.ts";
import type { CreateSectionInput } from "./section-schema.ts";

/**
 * Makes a section at the end of the order. Readers see it in the navigation, so the press calls this and prints it.
 * @throws CommandError "invalid", "not-allowed", "conflict" when there is one of this name
 */
export async function createSection(
  transaction: Transaction,
  actor: Actor,
  input: CreateSectionInput,
): Promise<SectionRow> {
  authorise(actor, "manage-sections");
  const { id, wasCreated } = await ensureSection(transaction, actor, input);
  const section = await transaction.section.findUniqueOrThrow({
    where: { id },
    select: { id: true, name: true, slug: true, position: true },
  });
  if (wasCreated) return section;
  const message = `Das Ressort „${section.name}“ gibt es schon. Bitte wählen Sie einen anderen Namen.`;
  throw new CommandError("conflict", message, [{ field: "name", message }]);
}

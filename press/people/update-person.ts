import type { Actor } from "#newsroom/people/actor.ts";
import { changePerson } from "#newsroom/people/change-person.ts";
import type { PersonRow } from "#newsroom/people/person-queries.ts";
import { inPress } from "../in-press.ts";
import { moveAddress } from "../move-address.ts";
import { printPerson } from "../print-references.ts";

/** Changes a by-line for readers too, where a published piece carries it. */
export function updatePerson(actor: Actor, input: unknown): Promise<PersonRow> {
  return inPress(async (transaction) => {
    const { person, previousSlug } = await changePerson(transaction, actor, input);
    const isPrinted = (await transaction.portalPerson.count({ where: { id: person.id } })) > 0;
    if (isPrinted) {
      await printPerson(transaction, person.id);
      if (previousSlug !== null) await moveAddress(transaction, `/autor/${previousSlug}`, `/autor/${person.slug}`);
    }
    return person;
  });
}

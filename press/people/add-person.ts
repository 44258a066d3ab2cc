import type { Actor } from "#newsroom/people/actor.ts";
import { createPerson } from "#newsroom/people/create-person.ts";
import type { PersonRow } from "#newsroom/people/person-queries.ts";
import { inPress } from "../in-press.ts";
import { forgetAddress } from "../move-address.ts";

/** A new by-line. Readers see it with its first piece; an old address of the same name leads elsewhere no more. */
export function addPerson(actor: Actor, input: unknown): Promise<PersonRow> {
  return inPress(async (transaction) => {
    const person = await createPerson(transaction, actor, input);
    await forgetAddress(transaction, `/autor/${person.slug}`);
    return person;
  });
}

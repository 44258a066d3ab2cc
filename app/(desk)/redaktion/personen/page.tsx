import type { Metadata } from "next";
import { PersonsDesk } from "#components/desk/persons/persons-desk.tsx";
import { personMessages } from "#lib/messages/desk-lists.ts";
import { listPersons } from "#newsroom/people/person-queries.ts";
import { listUsers } from "#newsroom/people/user-queries.ts";
import { requireUser } from "../../../session.ts";
import { changePersonAction, createPersonAction, orderPersonsAction } from "./actions.ts";

export const metadata: Metadata = { title: personMessages.title };

/** `/redaktion/personen`: the by-lines, for admins. */
export default async function PersonsPage() {
  await requireUser("manage-persons");
  const [persons, users] = await Promise.all([listPersons(), listUsers()]);
  return (
    <PersonsDesk
      persons={persons}
      accounts={users.map(({ id, name }) => ({ id, name }))}
      actions={{
        createPerson: createPersonAction,
        changePerson: changePersonAction,
        orderPersons: orderPersonsAction,
      }}
    />
  );
}

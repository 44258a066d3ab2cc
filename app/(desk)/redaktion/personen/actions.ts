"use server";

import { revalidatePath } from "next/cache";
import type { ActionResult } from "#components/ui/action-result.ts";
import { orderPersons } from "#newsroom/people/order-persons.ts";
import { addPerson } from "#press/people/add-person.ts";
import { updatePerson } from "#press/people/update-person.ts";
import { deskAction } from "../../../desk-action.ts";

const PAGE = "/redaktion/personen";

export async function createPersonAction(input: {
  name: string;
  initials: string;
  userId: string;
}): Promise<ActionResult<void>> {
  return deskAction("manage-persons", async (user) => {
    await addPerson(user, input);
    revalidatePath(PAGE);
  });
}

export async function changePersonAction(input: {
  id: number;
  name: string;
  initials: string;
  userId: string;
}): Promise<ActionResult<void>> {
  return deskAction("manage-persons", async (user) => {
    const { id: personId, ...values } = input ?? {};
    await updatePerson(user, { ...values, personId });
    revalidatePath(PAGE);
  });
}

export async function orderPersonsAction(input: { ids: number[] }): Promise<ActionResult<void>> {
  return deskAction("manage-persons", async (user) => {
    await orderPersons(user, { personIds: input?.ids });
    revalidatePath(PAGE);
  });
}

"use server";

import { revalidatePath } from "next/cache";
import type { ActionResult } from "#components/ui/action-result.ts";
import type {
  ChangeSectionInput,
  CreateSectionInput,
  FourEyesInput,
  OrderSectionsInput,
} from "#newsroom/sections/section-schema.ts";
import { setFourEyes } from "#newsroom/sections/set-four-eyes.ts";
import { addSection } from "#press/sections/add-section.ts";
import { removeSection } from "#press/sections/remove-section.ts";
import { renameSection } from "#press/sections/rename-section.ts";
import { reorderSections } from "#press/sections/reorder-sections.ts";
import { deskAction } from "../../../desk-action.ts";

const PAGE = "/redaktion/ressorts";

export async function createSectionAction(input: CreateSectionInput): Promise<ActionResult<void>> {
  return deskAction("manage-sections", async (user) => {
    await addSection(user, input);
    revalidatePath(PAGE);
  });
}

export async function renameSectionAction(input: ChangeSectionInput): Promise<ActionResult<void>> {
  return deskAction("manage-sections", async (user) => {
    await renameSection(user, input);
    revalidatePath(PAGE);
  });
}

export async function orderSectionsAction(input: OrderSectionsInput): Promise<ActionResult<void>> {
  return deskAction("manage-sections", async (user) => {
    await reorderSections(user, input);
    revalidatePath(PAGE);
  });
}

export async function setFourEyesAction(input: FourEyesInput): Promise<ActionResult<void>> {
  return deskAction("manage-sections", async (user) => {
    await setFourEyes(user, input);
    revalidatePath(PAGE);
  });
}

export async function deleteSectionAction(input: { id: number }): Promise<ActionResult<void>> {
  return deskAction("manage-sections", async (user) => {
    await removeSection(user, input);
    revalidatePath(PAGE);
  });
}

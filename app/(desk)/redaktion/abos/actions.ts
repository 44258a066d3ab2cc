"use server";

import { revalidatePath } from "next/cache";
import type { ActionResult } from "#components/ui/action-result.ts";
import { recordDeskEntry } from "#newsroom/audit/record-desk-entry.ts";
import { markCancellationHandled } from "#readers/cancellation/mark-cancellation-handled.ts";
import { deskAction } from "../../../desk-action.ts";

const RIGHT = "see-cancellations";

export async function markCancellationHandledAction(input: { id: string }): Promise<ActionResult<void>> {
  return deskAction(RIGHT, async (user) => {
    await markCancellationHandled(input, {
      handledBy: user.name,
      recordEntry: ({ id, receiptNumber }) =>
        recordDeskEntry(user, RIGHT, {
          action: "handle-cancellation",
          subject: "cancellation",
          subjectId: id,
          from: "open",
          to: "handled",
          details: { receiptNumber },
        }),
    });
    revalidatePath("/redaktion/abos");
  });
}

import type { Metadata } from "next";
import { CancellationsDesk, type DeskCancellation } from "#components/desk/cancellations/cancellations-desk.tsx";
import { berlinTime, readableDay } from "#lib/berlin-time.ts";
import { articleWords } from "#lib/messages/desk-articles.ts";
import { cancellationMessages } from "#lib/messages/desk-lists.ts";
import type { Cancellation } from "#readers/cancellation/cancellation.ts";
import { listCancellations } from "#readers/cancellation/cancellation-queries.ts";
import { requireUser } from "../../../session.ts";
import { markCancellationHandledAction } from "./actions.ts";

export const metadata: Metadata = { title: cancellationMessages.title };

/** `/redaktion/abos`: the cancellations that readers sent by the portal's form, for editors and admins. */
export default async function CancellationsPage() {
  await requireUser("see-cancellations");
  const cancellations = await listCancellations();
  return <CancellationsDesk cancellations={cancellations.map(toDesk)} markHandled={markCancellationHandledAction} />;
}

function toDesk({ handledBy: _, receivedAt, handledAt, endsOn, ...rest }: Cancellation): DeskCancellation {
  return {
    ...rest,
    receivedAt: readableMoment(receivedAt),
    handledAt: handledAt === null ? null : readableMoment(handledAt),
    endsOn: endsOn === null ? null : readableDay(endsOn),
  };
}

function readableMoment(moment: Date): string {
  const { day, hour, minute } = berlinTime(moment);
  return articleWords.onDay(day, `${hour}.${minute}`);
}

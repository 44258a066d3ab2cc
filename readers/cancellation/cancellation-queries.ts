import { readersDatabase } from "../readers-database.ts";
import { CANCELLATION_KINDS, type Cancellation } from "./cancellation.ts";

const cancellationSelect = {
  id: true,
  receiptNumber: true,
  receivedAt: true,
  name: true,
  email: true,
  contract: true,
  cancellation: true,
  reason: true,
  endsOn: true,
  handledAt: true,
  handledBy: true,
} as const;

type StoredCancellation = Omit<Cancellation, "cancellation" | "endsOn"> & { cancellation: string; endsOn: Date | null };

/** The newest first; `onlyOpen` leaves out what somebody has handled. */
export async function listCancellations({ onlyOpen = false } = {}): Promise<Cancellation[]> {
  const cancellations = await readersDatabase().cancellationRequest.findMany({
    where: onlyOpen ? { handledAt: null } : {},
    orderBy: [{ receivedAt: "desc" }, { id: "desc" }],
    select: cancellationSelect,
  });
  return cancellations.map(toCancellation);
}

function toCancellation({ cancellation, endsOn, ...rest }: StoredCancellation): Cancellation {
  const kind = CANCELLATION_KINDS.find((known) => known === cancellation);
  if (kind === undefined) throw new Error(`The cancellation ${rest.id} is of the unknown kind ${cancellation}.`);
  // A `date` column arrives as midnight UTC; its day is read without a time zone.
  return { ...rest, cancellation: kind, endsOn: endsOn === null ? null : endsOn.toISOString().slice(0, 10) };
}

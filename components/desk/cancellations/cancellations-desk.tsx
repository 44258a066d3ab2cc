"use client";

import { Check } from "lucide-react";
import type { ReactNode } from "react";
import type { Action } from "#components/ui/action-result.ts";
import { Button } from "#components/ui/button.tsx";
import { EmptyState } from "#components/ui/empty-state.tsx";
import { ErrorSummary } from "#components/ui/error-summary.tsx";
import { useToast } from "#components/ui/toast.tsx";
import { useAction } from "#components/ui/use-action.ts";
import { cancellationMessages as words } from "#lib/messages/desk-lists.ts";
import { DeskPage, DeskPart } from "../desk-page.tsx";

export type DeskCancellation = {
  readonly id: string;
  readonly receiptNumber: string;
  /** Moments and days arrive ready to read, such as „9.11.2018, 14.05 Uhr“. */
  readonly receivedAt: string;
  readonly name: string;
  readonly email: string;
  readonly contract: string;
  readonly cancellation: "ordinary" | "extraordinary";
  readonly reason: string;
  /** Null means as early as possible. */
  readonly endsOn: string | null;
  readonly handledAt: string | null;
};

type CancellationsDeskProps = {
  readonly cancellations: readonly DeskCancellation[];
  readonly markHandled: Action<{ id: string }>;
};

/** Cancellations that readers sent by the portal's form (§ 312k BGB), the unhandled ones first. */
export function CancellationsDesk({ cancellations, markHandled }: CancellationsDeskProps) {
  const open = cancellations.filter(({ handledAt }) => handledAt === null);
  const handled = cancellations.filter(({ handledAt }) => handledAt !== null);
  return (
    <DeskPage title={words.title} intro={words.intro}>
      <DeskPart title={`${words.open} (${open.length})`}>
        {open.length === 0 && <EmptyState title={words.emptyTitle}>{words.emptyText}</EmptyState>}
        <CancellationList cancellations={open} markHandled={markHandled} />
      </DeskPart>
      {handled.length > 0 && (
        <DeskPart title={`${words.handled} (${handled.length})`}>
          <CancellationList cancellations={handled} markHandled={markHandled} />
        </DeskPart>
      )}
    </DeskPage>
  );
}

function CancellationList({ cancellations, markHandled }: CancellationsDeskProps) {
  if (cancellations.length === 0) return null;
  return (
    <ul className="grid gap-6">
      {cancellations.map((cancellation) => (
        <li key={cancellation.id} className="border-rule border-b pb-6">
          <CancellationCard cancellation={cancellation} markHandled={markHandled} />
        </li>
      ))}
    </ul>
  );
}

type CancellationCardProps = {
  readonly cancellation: DeskCancellation;
  readonly markHandled: CancellationsDeskProps["markHandled"];
};

function CancellationCard({ cancellation, markHandled }: CancellationCardProps) {
  const { receiptNumber, receivedAt, handledAt, reason } = cancellation;
  return (
    <article className="grid gap-3">
      <div className="flex flex-wrap items-start justify-between gap-x-4 gap-y-2">
        <div>
          <h3 className="font-semibold">{cancellation.name}</h3>
          <p className="text-fine text-ink-soft">
            {words.receivedAt} {receivedAt} · {words.receiptNumber} {receiptNumber}
          </p>
        </div>
        {handledAt === null ? (
          <HandledButton cancellation={cancellation} markHandled={markHandled} />
        ) : (
          <p className="text-fine text-ink-soft">{words.handledAt(handledAt)}</p>
        )}
      </div>
      <dl className="grid grid-cols-[4rem_minmax(0,1fr)] gap-x-4 gap-y-1.5 sm:grid-cols-[7rem_minmax(0,1fr)]">
        <Detail term={words.email}>
          <a href={`mailto:${encodeURIComponent(cancellation.email)}`} className="break-all text-link">
            {cancellation.email}
          </a>
        </Detail>
        <Detail term={words.contract}>{cancellation.contract}</Detail>
        <Detail term={words.kind}>{words.kinds[cancellation.cancellation]}</Detail>
        <Detail term={words.endsOn}>{cancellation.endsOn ?? words.earliest}</Detail>
        {reason !== "" && <Detail term={words.reason}>{reason}</Detail>}
      </dl>
    </article>
  );
}

function Detail({ term, children }: { readonly term: string; readonly children: ReactNode }) {
  return (
    <>
      <dt className="text-fine pt-0.5 text-ink-soft">{term}</dt>
      <dd className="whitespace-pre-line">{children}</dd>
    </>
  );
}

function HandledButton({ cancellation: { id, receiptNumber }, markHandled }: CancellationCardProps) {
  const toast = useToast();
  const { run, isPending, failure } = useAction(markHandled, { onSuccess: () => toast(words.done(receiptNumber)) });
  return (
    <div className="grid justify-items-end gap-2">
      <Button
        isPending={isPending}
        icon={<Check aria-hidden="true" className="size-4" />}
        aria-label={words.markHandledFor(receiptNumber)}
        onClick={() => run({ id })}
      >
        {words.markHandled}
      </Button>
      <ErrorSummary failure={failure} />
    </div>
  );
}

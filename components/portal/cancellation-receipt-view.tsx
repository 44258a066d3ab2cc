import { portalMessages } from "#lib/messages/portal.ts";
import { formatDisplayDate } from "#portal/articles/format-display-date.ts";
import type { CancellationValues } from "./cancellation-view.tsx";

type CancellationReceiptViewProps = {
  readonly receiptNumber: string;
  /** Date and time of receipt, ready to read, e.g. „9.11.2018, 14:05 Uhr“. */
  readonly receivedAt: string;
  readonly values: CancellationValues;
};

/** The receipt that § 312k (4) BGB asks for: content, date and time of the declaration, fit to be kept. */
export function CancellationReceiptView({ receiptNumber, receivedAt, values }: CancellationReceiptViewProps) {
  const { cancellation: form, receipt } = portalMessages;
  const rows: readonly (readonly [label: string, value: string])[] = [
    [receipt.number, receiptNumber],
    [receipt.receivedAt, receivedAt],
    [form.name, values.name],
    [form.email, values.email],
    [form.contract, values.contract],
    [form.kind, values.cancellation === "ordinary" ? form.ordinary : form.extraordinary],
    [form.reason, values.reason],
    [form.endsOn, values.endsOn ? formatDisplayDate(values.endsOn) : form.nextPossible],
  ];
  return (
    <div className="plain-page">
      <h1>{receipt.title}</h1>
      <p className="plain-lead">{receipt.text}</p>
      <dl className="receipt">
        {rows
          .filter(([, value]) => value !== "")
          .map(([label, value]) => (
            <div key={label}>
              <dt>{label}</dt>
              <dd>{value}</dd>
            </div>
          ))}
      </dl>
    </div>
  );
}

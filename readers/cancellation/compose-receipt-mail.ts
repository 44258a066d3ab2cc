import { readableDay } from "#lib/berlin-time.ts";
import type { MailMessage } from "#lib/mail/send-mail.ts";
import { portalMessages } from "#lib/messages/portal.ts";
import { receiptMailMessages as words } from "#lib/messages/receipt-mail.ts";
import type { CancellationReceipt } from "./cancellation.ts";
import { formatReceivedAt } from "./format-received-at.ts";

type Row = readonly [label: string, value: string];

/**
 * The confirmation in text form that § 312k (4) BGB asks for: content, date and time of receipt, and when the contract
 * shall end. `siteUrl` is the portal's origin.
 */
export function composeReceiptMail(receipt: CancellationReceipt, siteUrl: string): MailMessage {
  const { receipt: labels } = portalMessages;
  const head: Row[] = [
    [labels.number, receipt.receiptNumber],
    [labels.receivedAt, formatReceivedAt(receipt.receivedAt)],
  ];
  const paragraphs = [
    words.greeting,
    words.received(new URL(siteUrl).host),
    head.map(toLine).join("\n"),
    words.declaration,
    declarationRows(receipt.declaration).map(toLine).join("\n"),
    words.imprint(`${siteUrl}/impressum`),
    words.automatic,
  ];
  const subject = words.subject(receipt.receiptNumber);
  return { to: receipt.declaration.email, subject, text: `${paragraphs.join("\n\n")}\n` };
}

function declarationRows(declaration: CancellationReceipt["declaration"]): Row[] {
  const { cancellation: labels } = portalMessages;
  const rows: Row[] = [
    [labels.name, declaration.name],
    [labels.email, declaration.email],
    [labels.contract, declaration.contract],
    [labels.kind, labels[declaration.cancellation]],
    [labels.reason, declaration.reason],
    [labels.endsOn, declaration.endsOn === null ? labels.nextPossible : readableDay(declaration.endsOn)],
  ];
  return rows.filter(([, value]) => value !== "");
}

/** Further lines of an answer are indented, so that none of them can pass for a row or a sentence of ours. */
function toLine([label, value]: Row): string {
  return `${label}: ${value.replaceAll(/\r\n|[\n\v\f\r\u0085\u2028\u2029]/g, "$&    ")}`;
}
